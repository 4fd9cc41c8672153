package org.plancheck.format.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Trace;
import org.plancheck.format.Unread;
import org.plancheck.format.grid.Block;

/**
 * Streams one part of a Word document into lines and tables, as a reader of the page sees it:
 * tracked changes as if accepted, fields by their result, prompts of unfilled content controls and
 * hidden text left out.
 */
final class WordText {

  /** Elements whose content is never shown, or shown from another copy. */
  private static final Set<String> UNSHOWN =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "Fallback",
          "tblPr",
          "tblGrid",
          "sectPrChange",
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "tcPrChange",
          "trPrChange",
          "tblPrEx",
          "tblGridChange",
          "rt",
          "rubyPr",
          "footnotePr",
          "endnotePr");

  /** Reads the children of an element to its end. */
  interface Content {
    void read() throws XMLStreamException;
  }

  private final WordStream xml;
  private final String part;
  private final WordParagraphs paragraphs;
  private final WordTables tables;
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final List<PageParts.Reference> references = new ArrayList<>();
  private int placeholders;
  private int hiddenRows;

  /**
   * Prepares to read.
   *
   * @param part "body", or as "header 1"
   * @param trace notes where words stand in the file; null where nobody asks
   */
  WordText(
      XMLStreamReader reader,
      String part,
      WordNumbering numbering,
      Shades shades,
      Trace<ShownText> trace) {
    this.xml = new WordStream(reader);
    this.part = part;
    this.paragraphs = new WordParagraphs(this, xml, numbering, shades, trace);
    this.tables = new WordTables(this, xml, shades, trace);
  }

  /** Reads the part to its end. */
  List<Block> read() throws XMLStreamException {
    List<Block> blocks = new ArrayList<>();
    while (xml.nextElement()) {
      blocks(blocks);
    }
    paragraphs.endOfContainer(blocks);
    if (paragraphs.fieldIsOpen()) {
      leftOut.add("text after a field that is never closed");
    }
    return blocks;
  }

  /** What was passed over, in words for people. */
  Set<String> leftOut() {
    return leftOut;
  }

  /** Moves past what begins here and is not read, and notes it in words for people. */
  void unread(String what) throws XMLStreamException {
    leftOut.add(what);
    xml.skip();
  }

  /** How many tracked insertions and deletions were met. */
  int changes() {
    return xml.changes();
  }

  /** How many table rows were passed over because they are hidden. */
  int hiddenRows() {
    return hiddenRows;
  }

  void hiddenRow() {
    hiddenRows++;
    leftOut.add("a table row that is hidden");
  }

  /** The page headers and footers that sections of this part ask for, in their order. */
  List<PageParts.Reference> references() {
    return references;
  }

  /** "body", or as "header 1". */
  String part() {
    return part;
  }

  /** True for a page header or footer. */
  boolean onEveryPage() {
    return !part.equals("body") && !part.equals("notes");
  }

  /** True inside a content control that shows its prompt. */
  boolean inPrompt() {
    return placeholders > 0;
  }

  WordParagraphs paragraphs() {
    return paragraphs;
  }

  /** Reads the children of the element that begins here, to its end. */
  void blocks(List<Block> into) throws XMLStreamException {
    while (xml.nextChild()) {
      block(into);
    }
  }

  /** Reads what begins here, to its end. */
  void block(List<Block> into) throws XMLStreamException {
    switch (xml.name()) {
      case "p" -> paragraphs.read(into);
      case "tbl" -> {
        paragraphs.endOfContainer(into);
        into.add(tables.read());
      }
      case "sdt" -> contentControl(() -> blocks(into));
      case "sectPr" -> section();
      case "altChunk" -> unread("a document embedded in this one");
      case "subDoc" -> unread(Unread.LINKED);
      case "AlternateContent" -> alternative(() -> blocks(into));
      default -> orElse(() -> blocks(into));
    }
  }

  /** Reads what an element of no meaning to us holds, unless it is never shown. */
  void orElse(Content content) throws XMLStreamException {
    if (UNSHOWN.contains(xml.name())) {
      xml.skip();
    } else {
      content.read();
    }
  }

  void section() throws XMLStreamException {
    references.addAll(PageParts.read(xml.uncounted()));
  }

  /** The same thing written for several programs: the first of them counts (29500-3, 7.5). */
  void alternative(Content choice) throws XMLStreamException {
    boolean chosen = false;
    while (xml.nextChild()) {
      if (chosen) {
        xml.skip();
      } else {
        chosen = true;
        choice.read();
      }
    }
  }

  /** A content control: its prompt is not the author's words (17.5.2.39, showingPlcHdr). */
  void contentControl(Content content) throws XMLStreamException {
    boolean prompt = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "sdtPr" -> prompt = showsPrompt();
        case "sdtContent" -> {
          placeholders += prompt ? 1 : 0;
          content.read();
          placeholders -= prompt ? 1 : 0;
        }
        default -> xml.skip();
      }
    }
  }

  private boolean showsPrompt() throws XMLStreamException {
    boolean prompt = false;
    while (xml.nextChild()) {
      prompt |= xml.name().equals("showingPlcHdr") && xml.isOn();
      xml.skip();
    }
    return prompt;
  }
}
