package org.plancheck.samples;

import static org.plancheck.samples.ExcelSheet.Style.AMERICAN_DATE;
import static org.plancheck.samples.ExcelSheet.Style.HEADING;
import static org.plancheck.samples.ExcelSheet.Style.MONTH;
import static org.plancheck.samples.ExcelSheet.Style.NOTE;
import static org.plancheck.samples.ExcelSheet.Style.NUMBER;
import static org.plancheck.samples.ExcelSheet.Style.TEXT;
import static org.plancheck.samples.ExcelSheet.Style.TITLE;

import java.time.LocalDate;
import java.util.List;

/**
 * Burnside Lodge: a workbook as offices make them. The heading takes two rows with merged cells,
 * the colours come from rules, a filter hides a row, someone has hidden a row and a column, and
 * dates are written in four ways.
 */
final class AwkwardWorkbook {

  private AwkwardWorkbook() {}

  static List<ExcelSheet> sheets() {
    ExcelSheet sheet = new ExcelSheet("2. Leadership & Management", 9, 50, 20, 14, 14, 45, 10, -14);
    sheet
        .row(ExcelSheet.text(TITLE, "Burnside Lodge Care Home – Improvement Plan"))
        .row(ExcelSheet.text(NOTE, "Name of Service: Burnside Lodge"))
        .row(ExcelSheet.text(NOTE, "Date for Review:"), ExcelSheet.text(NOTE, "14 December 2026"))
        .blankRow()
        .row(
            heading("No"),
            heading("Action required"),
            heading("Who and when"),
            heading(""),
            heading(""),
            heading("Review"),
            heading(""),
            heading("Cost"))
        .row(
            heading(""),
            heading(""),
            heading("By whom"),
            heading("Start"),
            heading("Target date"),
            heading("Update"),
            heading("RAG"),
            heading(""))
        .merge("A1:G1")
        .merge("A5:A6")
        .merge("B5:B6")
        .merge("C5:E5")
        .merge("F5:G5");
    LocalDate end = LocalDate.of(2026, 11, 30);
    action(
        sheet,
        "2.1",
        "Hold supervision with all 24 staff every eight weeks",
        "Home Manager",
        ExcelSheet.day(AMERICAN_DATE, end),
        "17 of 24 held by 09/11/2026",
        "Amber",
        false);
    action(
        sheet,
        "2.2",
        "Answer every complaint within 20 days",
        "Depute Manager",
        ExcelSheet.day(MONTH, end),
        "Four of four in time",
        "Green",
        true);
    sheet.blankRow();
    action(
        sheet,
        "2.3",
        "Write down who may order what",
        "Provider",
        ExcelSheet.text(TEXT, "Ongoing"),
        "",
        "Red",
        false);
    sheet.hiddenRow(
        ExcelSheet.number(NUMBER, "2.4"),
        ExcelSheet.text(TEXT, "Sell the minibus"),
        ExcelSheet.text(TEXT, "Provider"),
        ExcelSheet.text(TEXT, ""),
        ExcelSheet.text(TEXT, "2027"),
        ExcelSheet.text(TEXT, ""),
        ExcelSheet.text(TEXT, ""));
    sheet
        .blankRow()
        .row(ExcelSheet.text(NOTE, "Please send your updates by the first of the month."));
    sheet.merge("A13:G13");
    sheet
        .filter(
            "<autoFilter ref=\"A6:H8\"><filterColumn colId=\"6\"><filters><filter val=\"Amber\"/>"
                + "</filters></filterColumn></autoFilter>")
        .rules(colours())
        .header("&L&\"Calibri,Bold\"Date of plan: 12/11/2026&RCompleted by: Iona Baird");
    ExcelSheet lists = new ExcelSheet("Key", 12, 40);
    lists.row(ExcelSheet.text(TEXT, "Red"), ExcelSheet.text(TEXT, "late and nothing done"));
    lists.row(ExcelSheet.text(TEXT, "Amber"), ExcelSheet.text(TEXT, "begun and in time"));
    lists.row(ExcelSheet.text(TEXT, "Green"), ExcelSheet.text(TEXT, "done"));
    return List.of(sheet, lists);
  }

  private static String heading(String text) {
    return ExcelSheet.text(HEADING, text);
  }

  private static void action(
      ExcelSheet sheet,
      String number,
      String text,
      String who,
      String date,
      String update,
      String rag,
      boolean hidden) {
    String[] cells = {
      ExcelSheet.number(NUMBER, number),
      ExcelSheet.text(TEXT, text),
      ExcelSheet.text(TEXT, who),
      ExcelSheet.text(TEXT, ""),
      date,
      ExcelSheet.text(TEXT, update),
      ExcelSheet.text(TEXT, rag),
      ExcelSheet.text(TEXT, "£0")
    };
    if (hidden) {
      sheet.hiddenRow(cells);
    } else {
      sheet.row(cells);
    }
  }

  private static String colours() {
    return "<conditionalFormatting sqref=\"G7:G12\">"
        + "<cfRule type=\"containsText\" dxfId=\"0\" priority=\"1\" operator=\"containsText\""
        + " text=\"red\"><formula>NOT(ISERROR(SEARCH(\"red\",G7)))</formula></cfRule>"
        + "<cfRule type=\"cellIs\" dxfId=\"1\" priority=\"2\" operator=\"equal\">"
        + "<formula>\"Amber\"</formula></cfRule>"
        + "<cfRule type=\"expression\" dxfId=\"2\" priority=\"3\"><formula>$G7=\"Green\"</formula>"
        + "</cfRule></conditionalFormatting>";
  }
}
