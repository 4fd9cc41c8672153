package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.format.Comment;
import org.plancheck.format.Edits;
import org.plancheck.format.Markup;
import org.plancheck.format.Replies;
import org.plancheck.format.sheet.CellRange;

/** The part that holds the texts of a sheet's notes (18.7). Cells are named as "D7". */
final class NoteTexts {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  /** A cell holds no more characters, and a note is no longer. */
  private static final int LONGEST = 32_000;

  private static final String CUT = " …";

  /** Each comment of ours in a note ends with the id of its rule. */
  private static final Pattern OURS = Pattern.compile("(?s).*\\[[A-Z]+(?:-[A-Z]+)*-\\d\\d\\]");

  private record Known(String cell, boolean ours, int start, int end) {}

  private final String xml;
  private final List<Known> known = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();

  private NoteTexts(String xml) {
    this.xml = xml;
    read();
  }

  /** The notes that a part holds. */
  static NoteTexts of(String part) {
    return new NoteTexts(part);
  }

  /** A part without notes. */
  static NoteTexts none(boolean strict) {
    return new NoteTexts(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
            + (strict ? STRICT : MAIN)
            + "\"><authors></authors><commentList></commentList></comments>");
  }

  private void read() {
    Markup markup = new Markup(xml);
    int author = -1;
    Known open = null;
    while (markup.next()) {
      if (markup.is("author")) {
        if (markup.kind() == Markup.Kind.END) {
          authors.add(author < 0 ? "" : xml.substring(author, markup.start()));
        } else if (markup.kind() == Markup.Kind.EMPTY) {
          authors.add("");
        }
        author = markup.end();
      } else if (markup.is("comment") && markup.opens()) {
        open = new Known(cell(markup), ours(markup), markup.start(), markup.end());
        if (markup.kind() == Markup.Kind.EMPTY) {
          known.add(open);
        }
      } else if (markup.is("comment") && open != null) {
        boolean ours = open.ours() && !answered(xml.substring(open.end(), markup.start()));
        known.add(new Known(open.cell(), ours, open.start(), markup.end()));
      }
    }
  }

  private static String cell(Markup comment) {
    Optional<CellRange> cell = CellRange.of(comment.attribute("ref"));
    return cell.map(CellRange::toString).orElse("");
  }

  private boolean ours(Markup comment) {
    try {
      int author = Integer.parseInt(String.valueOf(comment.attribute("authorId")));
      return author >= 0
          && author < authors.size()
          && authors.get(author).startsWith(Comment.AUTHOR);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** A note holds one text: who answers ours writes into it, most often below or above. */
  private static boolean answered(String note) {
    String text =
        note.replaceAll("<[^>]*+>", "").replaceAll("\\r|&#1[03];|&#x[aAdD];|_x000[dD]_", "\n");
    String said = text.strip();
    if (!said.startsWith(Comment.AUTHOR)) {
      return true;
    }
    return !said.endsWith(CUT) && Stream.of(said.split("\n{2,}", -1)).anyMatch(NoteTexts::added);
  }

  private static boolean added(String paragraphs) {
    return !OURS.matcher(paragraphs.strip()).matches();
  }

  /**
   * Cells with notes of our own from an earlier check, or those of other people: one that somebody
   * answered is theirs.
   */
  Set<String> cells(boolean ours) {
    Set<String> cells = new HashSet<>();
    known.stream().filter(note -> note.ours() == ours).forEach(note -> cells.add(note.cell()));
    return cells;
  }

  /** How many notes hold nothing of ours. */
  int ofPeople() {
    return (int)
        known.stream()
            .filter(
                note -> !note.ours() && !Replies.marked(xml.substring(note.start(), note.end())))
            .count();
  }

  /**
   * The part with our notes in the place of our earlier ones.
   *
   * @param notes texts by cell
   */
  String with(Map<String, String> notes) {
    Edits edits = new Edits();
    known.stream().filter(Known::ours).forEach(note -> edits.remove(note.start(), note.end()));
    Markup root = new Markup(xml);
    root.next();
    String prefix = root.name().substring(0, root.name().indexOf(':') + 1);
    int author = authors.indexOf(Comment.AUTHOR);
    if (author < 0 && !notes.isEmpty()) {
      author = authors.size();
      String name = prefix + "author>";
      edits.append(xml, "authors", "<" + name + Comment.AUTHOR + "</" + name);
    }
    StringBuilder written = new StringBuilder();
    for (Map.Entry<String, String> note : notes.entrySet()) {
      written.append(written(note.getKey(), note.getValue(), author, prefix));
    }
    if (!notes.isEmpty()) {
      edits.append(xml, "commentList", written.toString());
    }
    return edits.applyTo(xml);
  }

  /** As Excel writes notes: the author in bold on a line of its own, then the text. */
  private static String written(String cell, String text, int author, String prefix) {
    String note =
        "<comment ref=\""
            + cell
            + "\" authorId=\""
            + author
            + "\"><text>"
            + run(true, Comment.AUTHOR + ":")
            + run(false, "\n" + cut(text))
            + "</text></comment>";
    return prefix.isEmpty()
        ? note
        : note.replace("</", "\u0000").replace("<", "<" + prefix).replace("\u0000", "</" + prefix);
  }

  private static String run(boolean bold, String text) {
    return "<r><rPr>"
        + (bold ? "<b/>" : "")
        + "<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>"
        + "<t xml:space=\"preserve\">"
        + Markup.escape(text)
        + "</t></r>";
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT;
  }
}
