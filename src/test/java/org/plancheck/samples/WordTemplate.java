package org.plancheck.samples;

import java.util.List;

/**
 * The Partnership template (000:246-376) as the parts of a Word file: landscape A4, date and name
 * in the page header, six themes of six columns whose heading row repeats on each page.
 */
final class WordTemplate {
  static final List<String> FIELD_LABELS =
      List.of(
          "Name of Partnership Lead:",
          "Name of Registered Manager (& Day-To-Day Manager if different):",
          "Name of Service:",
          "Type of Service:",
          "Date of Commencement:",
          "Date for Review:");

  static final List<String> THEME_HEADINGS =
      List.of(
          "Theme 1: Supporting People’s Well-being",
          "Theme 2: Leadership and Management",
          "Theme 3: Staff Team (Education, Training, etc)",
          "Theme 4: Environment",
          "Theme 5: Care Planning & Support",
          "Theme 6: Infection Control and Safety");

  /** The column headings, with the template's own line breaks. */
  static final List<String> COLUMN_HEADINGS =
      List.of(
          "Action\nNo",
          "Actions\n(including detail of the desired outcome/s)",
          "Responsible\nPerson/s",
          "Timescale for\nCompletion",
          "Progress Comments\n(including ability to meet any identified requirements)",
          "RAG\nStatus");

  private static final String PROMPT =
      "Context (e.g. Self-Assessment, Care Inspectorate Inspection Report / Contract Monitoring /"
          + " Assurance Visits/ Complaints / Large Scale Investigations (LSI)):";

  private static final String NOTE = "Please add additional rows as required for each section";

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " mc:Ignorable=\"w14\"";

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Twentieths of a point; both rows of figures fill the width between the margins. */
  private static final int[] COLUMN_WIDTHS = {850, 5700, 1750, 1600, 3938, 1000};

  private static final int[] FIELD_WIDTHS = {6300, 8538};

  private static final String BOLD = "<w:b/><w:bCs/>";
  private static final String HEADING_FILL = "D9E2F3";

  private final SamplePlan plan;
  private final WordText text = new WordText();

  WordTemplate(SamplePlan plan) {
    this.plan = plan;
  }

  /** The part word/header1.xml. */
  String pageHeader() {
    return DECLARATION
        + "<w:hdr"
        + NAMESPACES
        + ">"
        + headerLine("Date of plan: ", plan.dateOfPlan())
        + headerLine("Completed by: ", plan.completedBy())
        + "</w:hdr>";
  }

  private String headerLine(String label, String value) {
    return text.paragraph(style("Header"), WordText.runs(label, BOLD) + WordText.runs(value, ""));
  }

  /** The part word/document.xml. */
  String document() {
    StringBuilder body = new StringBuilder();
    body.append(
        text.paragraph(style("Title"), WordText.runs("Partnership/Provider Improvement Plan", "")));
    body.append(fields());
    plan.themes().forEach(theme -> body.append(theme(theme)));
    return DECLARATION
        + "<w:document"
        + NAMESPACES
        + "><w:body>"
        + body
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>"
        + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
        + "<w:pgMar w:top=\"1200\" w:right=\"1000\" w:bottom=\"720\" w:left=\"1000\""
        + " w:header=\"510\" w:footer=\"510\" w:gutter=\"0\"/><w:cols w:space=\"708\"/>"
        + "<w:docGrid w:linePitch=\"360\"/></w:sectPr></w:body></w:document>";
  }

  private String fields() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < FIELD_LABELS.size(); i++) {
      rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
          .append(cell(FIELD_WIDTHS[0], HEADING_FILL, tableText(FIELD_LABELS.get(i), BOLD)))
          .append(cell(FIELD_WIDTHS[1], "", tableText(plan.fields().get(i), "")))
          .append("</w:tr>");
    }
    return table(FIELD_WIDTHS, rows.toString());
  }

  private String theme(SampleTheme theme) {
    StringBuilder rows = new StringBuilder(headingRow());
    theme.actions().forEach(action -> rows.append(actionRow(theme, action)));
    if (theme.note()) {
      rows.append(noteRow());
    }
    return text.paragraph(
            style("Heading2"), WordText.runs(THEME_HEADINGS.get(theme.number() - 1), ""))
        + text.paragraph(style("Context"), WordText.runs(PROMPT, BOLD))
        + (theme.context().isEmpty() ? "" : text.paragraphs(style("Context"), theme.context(), ""))
        + table(COLUMN_WIDTHS, rows.toString());
  }

  private String headingRow() {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < COLUMN_WIDTHS.length; i++) {
      String[] lines = COLUMN_HEADINGS.get(i).split("\n");
      // The template breaks short headings inside one paragraph; the bracketed hints, in smaller
      // type, are paragraphs of their own.
      boolean hint = lines[1].startsWith("(");
      String content =
          hint
              ? centred(WordText.runs(lines[0], BOLD))
                  + centred(WordText.runs(lines[1], "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>"))
              : centred(
                  WordText.runs(lines[0], BOLD)
                      + "<w:r><w:rPr>"
                      + BOLD
                      + "</w:rPr><w:br/></w:r>"
                      + WordText.runs(lines[1], BOLD));
      cells.append(cell(COLUMN_WIDTHS[i], HEADING_FILL, content));
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + cells + "</w:tr>";
  }

  private String actionRow(SampleTheme theme, SampleAction action) {
    return row(
        theme.listNumbered()
            ? text.paragraph(
                style("TableText")
                    + "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\""
                    + theme.number()
                    + "\"/></w:numPr>",
                "")
            : tableText(action.number(), ""),
        tableText(action.text(), ""),
        action);
  }

  private String noteRow() {
    return row(
        tableText("", ""),
        tableText(NOTE, "<w:i/><w:iCs/><w:color w:val=\"7F7F7F\"/>"),
        SampleAction.empty(""));
  }

  private String row(String number, String actions, SampleAction action) {
    return "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"440\"/></w:trPr>"
        + cell(COLUMN_WIDTHS[0], "", number)
        + cell(COLUMN_WIDTHS[1], "", actions)
        + cell(COLUMN_WIDTHS[2], "", tableText(action.responsible(), ""))
        + cell(COLUMN_WIDTHS[3], "", tableText(action.timescale(), ""))
        + cell(COLUMN_WIDTHS[4], "", tableText(action.progress(), ""))
        + cell(
            COLUMN_WIDTHS[5],
            action.rag().fill(),
            centred(WordText.runs(action.rag().word(), BOLD)))
        + "</w:tr>";
  }

  private String tableText(String content, String runProperties) {
    return text.paragraphs(style("TableText"), content, runProperties);
  }

  private String centred(String runs) {
    return text.paragraph(style("TableText") + "<w:jc w:val=\"center\"/>", runs);
  }

  private static String style(String id) {
    return "<w:pStyle w:val=\"" + id + "\"/>";
  }

  private static String cell(int width, String fill, String paragraphs) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/>"
        + (fill.isEmpty()
            ? ""
            : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>")
        + "</w:tcPr>"
        + paragraphs
        + "</w:tc>";
  }

  private static String table(int[] widths, String rows) {
    StringBuilder grid = new StringBuilder();
    int total = 0;
    for (int width : widths) {
      grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
      total += width;
    }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\""
        + total
        + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        + "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\""
        + " w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
        + grid
        + "</w:tblGrid>"
        + rows
        + "</w:tbl>";
  }
}
