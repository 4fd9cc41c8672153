package org.plancheck.samples;

/**
 * Paragraphs and runs of WordprocessingML (ECMA-376 part 1, 17.3), with the attributes that Word
 * itself writes. One instance serves one file, because paragraph ids are unique within it.
 *
 * <p>In text a line feed starts a new paragraph, and a bar ends a run: Word leaves such a seam
 * wherever someone came back later and typed on, so a reader must join runs.
 */
final class WordText {
  private static final String FIRST_WRITING = "00A41C20";
  private static final String LATER_WRITING = "00C5307B";

  private int paragraphs;

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
  static String runs(String line, String properties) {
    StringBuilder xml = new StringBuilder();
    for (String part : line.split("\\|")) {
      if (part.isEmpty()) {
        continue;
      }
      xml.append(xml.isEmpty() ? "<w:r>" : "<w:r w:rsidR=\"" + LATER_WRITING + "\">")
          .append(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
          .append("<w:t xml:space=\"preserve\">")
          .append(escaped(part))
          .append("</w:t></w:r>");
    }
    return xml.toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
