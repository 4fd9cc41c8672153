package org.plancheck.samples;

import static org.plancheck.samples.ExcelSheet.Style.AMBER;
import static org.plancheck.samples.ExcelSheet.Style.DATE;
import static org.plancheck.samples.ExcelSheet.Style.GREEN;
import static org.plancheck.samples.ExcelSheet.Style.HEADING;
import static org.plancheck.samples.ExcelSheet.Style.NUMBER;
import static org.plancheck.samples.ExcelSheet.Style.PLAIN;
import static org.plancheck.samples.ExcelSheet.Style.RED;
import static org.plancheck.samples.ExcelSheet.Style.TEXT;
import static org.plancheck.samples.ExcelSheet.Style.TITLE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A plan moved to Excel: a cover sheet and a sheet for each theme, dates and numbers as such. */
final class ExcelTwin {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final String RAG_LIST =
      "<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" sqref=\"F4:F40\">"
          + "<formula1>\"Red,Amber,Green\"</formula1></dataValidation></dataValidations>";

  private ExcelTwin() {}

  /** The sheets of a sample. */
  static List<ExcelSheet> of(SamplePlan plan) {
    List<ExcelSheet> sheets = new ArrayList<>();
    ExcelSheet cover = new ExcelSheet("Cover", 60, 50);
    cover.row(ExcelSheet.text(TITLE, "Partnership/Provider Improvement Plan")).blankRow();
    cover.row(label("Date of plan:"), value(plan.dateOfPlan()));
    cover.row(label("Completed by:"), value(plan.completedBy()));
    for (int i = 0; i < plan.fields().size(); i++) {
      cover.row(label(WordTemplate.FIELD_LABELS.get(i)), value(plan.fields().get(i)));
    }
    sheets.add(cover);
    plan.themes().forEach(theme -> sheets.add(sheet(theme)));
    return sheets;
  }

  private static ExcelSheet sheet(SampleTheme theme) {
    ExcelSheet sheet = new ExcelSheet("Theme " + theme.number(), 9, 60, 22, 16, 50, 10);
    sheet.row(ExcelSheet.text(TITLE, WordTemplate.THEME_HEADINGS.get(theme.number() - 1)));
    sheet.row(ExcelSheet.text(PLAIN, "Context: " + theme.context())).merge("A1:F1").merge("A2:F2");
    sheet.row(
        WordTemplate.COLUMN_HEADINGS.stream()
            .map(heading -> ExcelSheet.text(HEADING, heading))
            .toArray(String[]::new));
    for (SampleAction action : theme.actions()) {
      sheet.row(
          ExcelSheet.number(NUMBER, action.number()),
          ExcelSheet.text(TEXT, action.text()),
          ExcelSheet.text(TEXT, action.responsible()),
          value(action.timescale()),
          ExcelSheet.text(TEXT, action.progress()),
          rag(action.rag()));
    }
    return sheet.rules(RAG_LIST);
  }

  private static String label(String label) {
    return ExcelSheet.text(TEXT, label);
  }

  /** A day is a date to Excel, everything else is text. */
  private static String value(String text) {
    String plain = text.replace("|", "");
    return plain.matches("\\d\\d/\\d\\d/\\d{4}")
        ? ExcelSheet.day(DATE, LocalDate.parse(plain, DAY))
        : ExcelSheet.text(TEXT, plain);
  }

  private static String rag(RagCell rag) {
    ExcelSheet.Style style =
        switch (rag.fill()) {
          case "FF0000" -> RED;
          case "FFC000" -> AMBER;
          case "92D050" -> GREEN;
          default -> TEXT;
        };
    return ExcelSheet.text(style, rag.word());
  }
}
