package org.plancheck.samples;

import static org.plancheck.samples.WordTable.cell;
import static org.plancheck.samples.WordTable.table;
import static org.plancheck.samples.WordText.style;

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

  /** Twentieths of a point; both rows of figures fill the width between the margins. */
  private static final int[] COLUMN_WIDTHS = {850, 5700, 1750, 1600, 3938, 1000};

  private static final int[] FIELD_WIDTHS = {6300, 8538};

  private static final String BOLD = "<w:b/><w:bCs/>";
  private static final String HEADING_FILL = "D9E2F3";

  private final SamplePlan plan;
  private final WordText text;
  private final WordControl control = new WordControl();

  WordTemplate(SamplePlan plan) {
    this.plan = plan;
    text = new WordText(plan.savedBy(), plan.savedAt());
  }

  /** The part word/header1.xml. */
  String pageHeader() {
    return WordPage.pageHeader(
        headerLine("Date of plan: ", date("Date of plan", plan.dateOfPlan()))
            + headerLine("Completed by: ", text.runs(plan.completedBy(), "")));
  }

  private String headerLine(String label, String runs) {
    return text.paragraph(style("Header"), text.runs(label, BOLD) + runs);
  }

  /** The part word/document.xml. */
  String document() {
    StringBuilder body = new StringBuilder();
    body.append(
        text.paragraph(style("Title"), text.runs("Partnership/Provider Improvement Plan", "")));
    body.append(fields());
    plan.themes().forEach(theme -> body.append(theme(theme)));
    return WordPage.landscape(body.toString());
  }

  /** The part word/comments.xml, empty for none. */
  String comments() {
    return SampleComment.part(plan.comments());
  }

  private String fields() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < FIELD_LABELS.size(); i++) {
      rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
          .append(cell(FIELD_WIDTHS[0], HEADING_FILL, tableText(FIELD_LABELS.get(i), BOLD)))
          .append(cell(FIELD_WIDTHS[1], "", field(i)))
          .append("</w:tr>");
    }
    return table(FIELD_WIDTHS, rows.toString());
  }

  private String field(int index) {
    String label = FIELD_LABELS.get(index);
    String answer = plan.fields().get(index);
    if (label.startsWith("Date")) {
      return text.paragraph(style("TableText"), date(label, answer));
    }
    String paragraphs = tableText(answer, "");
    return plan.form() ? control.text(label, paragraphs) : paragraphs;
  }

  private String date(String name, String value) {
    String runs = text.runs(value, "");
    return plan.form() ? control.date(name, value, runs) : runs;
  }

  private String theme(SampleTheme theme) {
    StringBuilder rows = new StringBuilder(headingRow());
    theme.actions().forEach(action -> rows.append(actionRow(theme, action)));
    if (theme.note()) {
      rows.append(noteRow());
    }
    return text.paragraph(style("Heading2"), text.runs(THEME_HEADINGS.get(theme.number() - 1), ""))
        + text.paragraph(style("Context"), text.runs(PROMPT, BOLD))
        + context(theme)
        + table(COLUMN_WIDTHS, rows.toString());
  }

  private String context(SampleTheme theme) {
    if (theme.context().isEmpty()) {
      return "";
    }
    String paragraphs = text.paragraphs(style("Context"), theme.context(), "");
    return plan.form() ? control.group("Context", paragraphs) : paragraphs;
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
              ? centred(text.runs(lines[0], BOLD))
                  + centred(text.runs(lines[1], "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>"))
              : centred(
                  text.runs(lines[0], BOLD)
                      + "<w:r><w:rPr>"
                      + BOLD
                      + "</w:rPr><w:br/></w:r>"
                      + text.runs(lines[1], BOLD));
      cells.append(cell(COLUMN_WIDTHS[i], HEADING_FILL, content));
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + cells + "</w:tr>";
  }

  private String actionRow(SampleTheme theme, SampleAction action) {
    String row =
        row(
            theme.listNumbered()
                ? text.paragraph(
                    style("TableText")
                        + "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\""
                        + theme.number()
                        + "\"/></w:numPr>",
                    "")
                : cellText(action, action.number(), ""),
            cellText(action, action.text(), ""),
            action);
    return plan.form() ? control.group("Action", row) : row;
  }

  private String noteRow() {
    return row(
        tableText("", ""),
        tableText(NOTE, "<w:i/><w:iCs/><w:color w:val=\"7F7F7F\"/>"),
        SampleAction.empty(""));
  }

  private String row(String number, String actions, SampleAction action) {
    return "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"440\"/>"
        + rowChange(action)
        + "</w:trPr>"
        + cell(COLUMN_WIDTHS[0], "", number)
        + cell(COLUMN_WIDTHS[1], "", actions)
        + cell(COLUMN_WIDTHS[2], "", cellText(action, action.responsible(), ""))
        + cell(COLUMN_WIDTHS[3], "", timescale(action))
        + cell(COLUMN_WIDTHS[4], "", cellText(action, action.progress(), ""))
        + ragCell(action)
        + "</w:tr>";
  }

  private String timescale(SampleAction action) {
    return plan.form()
        ? text.paragraph(
            style("TableText") + paragraphChange(action),
            date("Timescale for Completion", action.timescale()))
        : cellText(action, action.timescale(), "");
  }

  private String ragCell(SampleAction action) {
    RagCell rag = action.rag();
    boolean chosen = !rag.word().isEmpty();
    String runs =
        chosen || !plan.form()
            ? text.runs(rag.word(), BOLD)
            : text.runs(WordControl.NOTHING_CHOSEN, "<w:color w:val=\"808080\"/>");
    String cell =
        cell(
            COLUMN_WIDTHS[5],
            rag.fill(),
            text.paragraph(
                style("TableText") + "<w:jc w:val=\"center\"/>" + paragraphChange(action), runs));
    return plan.form() ? control.colour(chosen, cell) : cell;
  }

  private String rowChange(SampleAction action) {
    return action.rowChange().isEmpty() ? "" : text.revision(action.rowChange(), "");
  }

  /** A row that came or went as a whole also marks the ends of its paragraphs. */
  private String paragraphChange(SampleAction action) {
    String change = rowChange(action);
    return change.isEmpty() ? "" : "<w:rPr>" + change + "</w:rPr>";
  }

  private String cellText(SampleAction action, String content, String runProperties) {
    return text.paragraphs(style("TableText") + paragraphChange(action), content, runProperties);
  }

  private String tableText(String content, String runProperties) {
    return text.paragraphs(style("TableText"), content, runProperties);
  }

  private String centred(String runs) {
    return text.paragraph(style("TableText") + "<w:jc w:val=\"center\"/>", runs);
  }
}
