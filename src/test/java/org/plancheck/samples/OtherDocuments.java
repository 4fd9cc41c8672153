package org.plancheck.samples;

import java.util.List;

/**
 * Documents that are not typed into the template: a plan in a layout of its own, an action tracker
 * and a letter. All invented.
 */
final class OtherDocuments {

  private static final int[] AWKWARD = {700, 4300, 1900, 2000, 4300, 1000};
  private static final int[] TRACKER = {800, 3000, 1500, 1500, 1200, 1500};

  private OtherDocuments() {}

  /** One table for all themes, columns renamed and moved, rows that go on, two actions in a row. */
  static WordFile awkwardLayout() {
    String rows =
        row(AWKWARD, "No", "What needs to be done", "Target date", "By whom", "Update", "RAG")
            + across(AWKWARD, "Theme 1: Supporting People’s Well-being")
            + across(
                AWKWARD, "Context: self-evaluation with residents and families, 22 September 2026.")
            + row(
                AWKWARD,
                "1.1",
                "Meet each of the 19 residents about their day, so that everyone has something to look forward to.",
                "11 December 2026",
                "Catriona Weir",
                "12 of 19 met by 10 November.",
                "Amber")
            + row(AWKWARD, "", "", "", "", "Three families joined in.", "")
            + row(
                AWKWARD,
                "1.2\n1.3",
                "Put the week’s menu up in large print in both dining rooms.\nAsk residents about new dishes at 2 tasting afternoons.",
                "30 October 2026\n27 November 2026",
                "Angus Lorne, Cook",
                "Menus up on 28 October.",
                "Amber")
            + across(AWKWARD, "Theme 6: Infection Prevention, Control & Safety")
            + across(AWKWARD, "Context: assurance visit, 1 October 2026.")
            + row(
                AWKWARD,
                "6.1",
                "Mark the clean and dirty sides of both sluices, so that clean linen stays clean.",
                "Ongoing",
                "Catriona Weir",
                "Tape ordered.",
                "Amber")
            + row(
                AWKWARD,
                "6.2",
                "Check hand hygiene of 10 staff each week.",
                "18 December 2026",
                "Catriona Weir",
                "",
                "Red");
    String body =
        line("Sandbraes Care Home – Improvement Plan")
            + line("Name of Service: Sandbraes Care Home")
            + line("Type of Service: Residential Care Home for Older Adults")
            + line("Name of Registered Manager: Catriona Weir")
            + line("Name of Partnership Lead: Douglas Imrie, Locality Manager")
            + line("Date of Commencement: 1 October 2026")
            + line("Date for Review: 15 December 2026")
            + WordTable.table(AWKWARD, rows)
            + line("");
    return new WordFile(
        "Improvement Plan",
        "Catriona Weir",
        "2026-11-12T10:05:00Z",
        WordPage.landscape(body),
        WordPage.pageHeader(line("Date of plan: 12 November 2026\tCompleted by: Catriona Weir")),
        "");
  }

  /** Not on the template: columns of its own and status words. */
  static WordFile actionTracker() {
    String rows =
        row(TRACKER, "Ref", "Action", "Lead", "Due date", "Status", "Comments")
            + row(
                TRACKER,
                "14",
                "Replace the 3 worn hoist slings",
                "Iain Mure",
                "30/10/2026",
                "Complete",
                "Delivered 21/10/2026, certificates filed")
            + row(
                TRACKER,
                "15",
                "Train 8 night staff in the evacuation chair",
                "Senga Boyle",
                "04/12/2026",
                "In progress",
                "5 of 8 trained")
            + row(
                TRACKER,
                "16",
                "Agree a cover list with the sister home",
                "Iain Mure",
                "asap",
                "In progress",
                "")
            + row(
                TRACKER,
                "17",
                "Write to families about winter visiting",
                "",
                "20/11/2026",
                "Overdue",
                "Letter drafted")
            + row(
                TRACKER,
                "18",
                "Have the garden path relaid so that wheelchairs can pass",
                "Contractor",
                "31/01/2027",
                "Not started",
                "Waiting for a second quotation");
    String body =
        line("Corriemuir House: action tracker")
            + line("Updated for the managers’ meeting of 19 November 2026")
            + WordTable.table(TRACKER, rows)
            + line("");
    return upright("Action tracker", "Senga Boyle", body);
  }

  /** About a plan, and none. */
  static WordFile letter() {
    StringBuilder body = new StringBuilder();
    for (String text :
        List.of(
            "Corriemuir House",
            "19 November 2026",
            "Dear Mrs Laing,",
            "Thank you for coming to the relatives’ evening. You asked what became of our improvement"
                + " plan. We have replaced the worn slings, and five of the night staff can now use the"
                + " evacuation chair; the other three will learn it by the beginning of December.",
            "The next review is on 10 December at 2 pm, and you would be most welcome.",
            "With kind regards,",
            "Senga Boyle, Manager")) {
      body.append(line(text));
    }
    return upright("Letter", "Senga Boyle", body.toString());
  }

  private static WordFile upright(String title, String by, String body) {
    return new WordFile(
        title,
        by,
        "2026-11-19T15:30:00Z",
        WordPage.portrait(body),
        WordPage.pageHeader(line("")),
        "");
  }

  private static String row(int[] widths, String... texts) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (int i = 0; i < widths.length; i++) {
      row.append(WordTable.cell(widths[i], fill(texts[i]), lines(texts[i])));
    }
    return row.append("</w:tr>").toString();
  }

  /** A word that is a colour is shaded in it. */
  private static String fill(String text) {
    return switch (text) {
      case "Red" -> "FF0000";
      case "Amber" -> "FFC000";
      default -> "";
    };
  }

  private static String across(int[] widths, String text) {
    String merging = "<w:gridSpan w:val=\"" + widths.length + "\"/>";
    return "<w:tr>"
        + WordTable.cell(WordTable.total(widths), merging, "D9E2F3", lines(text))
        + "</w:tr>";
  }

  private static String lines(String text) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      lines.append(line(line));
    }
    return lines.toString();
  }

  private static String line(String text) {
    StringBuilder runs = new StringBuilder();
    for (String part : text.split("\t", -1)) {
      runs.append(runs.isEmpty() ? "" : "<w:r><w:tab/></w:r>");
      runs.append("<w:r><w:t xml:space=\"preserve\">").append(WordText.escaped(part));
      runs.append("</w:t></w:r>");
    }
    return "<w:p>" + (text.isEmpty() ? "" : runs) + "</w:p>";
  }
}
