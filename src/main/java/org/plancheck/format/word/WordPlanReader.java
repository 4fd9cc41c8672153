package org.plancheck.format.word;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.Relationships;
import org.plancheck.format.SafeXml;
import org.plancheck.format.Trace;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Revisions;

/** Reads a Word document into lines and tables: page headers, body, page footers, notes. */
final class WordPlanReader {

  private final WordPackage word;
  private final WordNumbering numbering;
  private final Shades shades;
  private final Set<String> leftOut = new LinkedHashSet<>();
  private int changes;
  private int hiddenRows;

  private WordPlanReader(WordPackage word) throws XMLStreamException {
    this.word = word;
    this.numbering = WordNumbering.of(word);
    this.shades = new Shades(word);
  }

  static Content read(WordPackage word) throws UnreadableFile {
    try {
      return new WordPlanReader(word).content();
    } catch (XMLStreamException e) {
      throw WordPackage.refusal(e);
    }
  }

  /** Reads the body again, only to find where some addresses stand. */
  static void trace(WordPackage word, Trace<ShownText> trace) throws UnreadableFile {
    try {
      new WordPlanReader(word).open(word.main(), "body", trace).read();
    } catch (XMLStreamException e) {
      throw WordPackage.refusal(e);
    }
  }

  private Content content() throws XMLStreamException {
    WordText body = open(word.main(), "body", null);
    List<Block> inBody = read(body);
    List<Block> headers = new ArrayList<>();
    List<Block> footers = new ArrayList<>();
    for (Map.Entry<String, String> page : pageParts(body).entrySet()) {
      WordText text = open(page.getKey(), page.getValue(), null);
      (page.getValue().startsWith("header") ? headers : footers).addAll(read(text));
    }
    List<Block> all = new ArrayList<>(headers);
    all.addAll(inBody);
    all.addAll(footers);
    for (String notes : List.of("footnotes", "endnotes")) {
      if (word.related(notes).isPresent()) {
        WordText text = open(word.related(notes).get(), "notes", null);
        all.addAll(read(text));
      }
    }
    Revisions revisions = new Revisions(changes, CommentParts.ofPeople(word), hiddenRows);
    List<String> notes = word.hasMacros() ? List.of(WordFormat.MACROS) : List.of();
    return new Content(all, List.copyOf(leftOut), notes, revisions);
  }

  private List<Block> read(WordText text) throws XMLStreamException {
    List<Block> blocks = text.read();
    leftOut.addAll(text.leftOut());
    changes += text.changes();
    hiddenRows += text.hiddenRows();
    return blocks;
  }

  private WordText open(String part, String label, Trace<ShownText> trace)
      throws XMLStreamException {
    InputStream in = word.parts().part(part);
    return new WordText(SafeXml.reader(in, word.limits()), label, numbering, shades, trace);
  }

  /** The parts that pages show, with their names for people, as "header 1". */
  private Map<String, String> pageParts(WordText body) throws XMLStreamException {
    boolean evenPages = evenPagesDiffer();
    Map<String, String> parts = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (PageParts.Reference reference : body.references()) {
      Relationships.Relationship to = word.relationships().get(reference.relationship());
      if (reference.type().equals("even") && !evenPages) {
        continue;
      }
      if (to == null
          || !to.type().equals(reference.kind())
          || !word.parts().has(to.target())
          || to.target().equals(word.main())) {
        leftOut.add("a page " + reference.kind() + " that the file names and does not hold");
        continue;
      }
      if (parts.containsKey(to.target())) {
        continue;
      }
      int number = numbers.merge(reference.kind(), 1, Integer::sum);
      parts.put(to.target(), reference.kind() + " " + number);
    }
    return parts;
  }

  private boolean evenPagesDiffer() throws XMLStreamException {
    if (word.related("settings").isEmpty()) {
      return false;
    }
    var xml = SafeXml.reader(word.parts().part(word.related("settings").get()), word.limits());
    while (xml.hasNext()) {
      if (xml.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("evenAndOddHeaders")) {
        return WordXml.isOn(xml);
      }
    }
    return false;
  }
}
