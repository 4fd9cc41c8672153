package org.plancheck.samples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs and runs of WordprocessingML (ECMA-376 part 1, 17.3), with the attributes that Word
 * itself writes. One instance serves one file, because paragraph ids are unique within it.
 *
 * <p>In text a line feed starts a new paragraph, and a bar ends a run: Word leaves such a seam
 * wherever someone came back later and typed on, so a reader must join runs. {@code [+words+]} was
 * inserted and {@code [-words-]} deleted while Word tracked changes; {@code [*words*]} carries the
 * file's next comment.
 */
final class WordText {
  private static final String FIRST_WRITING = "00A41C20";
  private static final String LATER_WRITING = "00C5307B";

  private static final Pattern MARK = Pattern.compile("\\||\\[[+\\-*]|[+\\-*]\\]");

  private final String reviser;
  private final String revisedAt;
  private int paragraphs;
  private int revisions;
  private int comments;

  /**
   * For one file.
   *
   * @param reviser who made the tracked changes
   * @param revisedAt when, as ISO 8601 in UTC
   */
  WordText(String reviser, String revisedAt) {
    this.reviser = reviser;
    this.revisedAt = revisedAt;
  }

  /**
   * One paragraph.
   *
   * @param properties the inside of w:pPr, empty for none
   */
  String paragraph(String properties, String runs) {
    paragraphs++;
    // Word's ids look random; steps of a large odd number look so and never repeat in one file.
    int id = 0x1000_0000 + (paragraphs * 0x0051_6D35 & 0x0FFF_FFFF);
    return "<w:p w14:paraId=\"%08X\" w14:textId=\"77777777\" w:rsidR=\"%s\" w:rsidRDefault=\"%s\">"
            .formatted(id, FIRST_WRITING, FIRST_WRITING)
        + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>")
        + runs
        + "</w:p>";
  }

  /** A paragraph for each line of the text; one empty paragraph for an empty text. */
  String paragraphs(String properties, String text, String runProperties) {
    StringBuilder xml = new StringBuilder();
    text.lines().forEach(line -> xml.append(paragraph(properties, runs(line, runProperties))));
    return xml.isEmpty() ? paragraph(properties, "") : xml.toString();
  }

  /**
   * The runs of one line.
   *
   * @param properties the inside of w:rPr, empty for none
   */
  String runs(String line, String properties) {
    StringBuilder xml = new StringBuilder();
    Matcher mark = MARK.matcher(line);
    String change = "";
    int start = 0;
    while (mark.find()) {
      xml.append(run(line.substring(start, mark.start()), properties, change, xml.isEmpty()));
      start = mark.end();
      change =
          switch (mark.group()) {
            case "[+" -> "ins";
            case "[-" -> "del";
            case "+]", "-]" -> "";
            default -> change;
          };
      if (mark.group().equals("[*")) {
        xml.append("<w:commentRangeStart w:id=\"").append(comments).append("\"/>");
      } else if (mark.group().equals("*]")) {
        xml.append(
            "<w:commentRangeEnd w:id=\"%1$d\"/><w:r><w:commentReference w:id=\"%1$d\"/></w:r>"
                .formatted(comments));
        comments++;
      }
    }
    return xml.append(run(line.substring(start), properties, change, xml.isEmpty())).toString();
  }

  private String run(String words, String properties, String change, boolean first) {
    if (words.isEmpty()) {
      return "";
    }
    String element = change.equals("del") ? "w:delText" : "w:t";
    String run =
        (first ? "<w:r>" : "<w:r w:rsidR=\"" + LATER_WRITING + "\">")
            + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
            + "<"
            + element
            + " xml:space=\"preserve\">"
            + escaped(words)
            + "</"
            + element
            + "></w:r>";
    return change.isEmpty() ? run : revision(change, run);
  }

  /**
   * Something that was inserted or deleted while Word tracked changes.
   *
   * @param change ins or del
   * @param content what was, empty where the mark stands in the properties of a row or paragraph
   */
  String revision(String change, String content) {
    revisions++;
    String start =
        "<w:%s w:id=\"%d\" w:author=\"%s\" w:date=\"%s\""
            .formatted(change, 900 + revisions, escaped(reviser), revisedAt);
    return content.isEmpty() ? start + "/>" : start + ">" + content + "</w:" + change + ">";
  }

  /** The paragraph property that names a style of the file. */
  static String style(String id) {
    return "<w:pStyle w:val=\"" + id + "\"/>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
