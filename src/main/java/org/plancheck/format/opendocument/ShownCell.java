package org.plancheck.format.opendocument;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.plancheck.format.sheet.CellStyle;
import org.plancheck.format.sheet.DateForm;

/** The value of a cell (19.385 and following) and what is read of it. */
final class ShownCell {

  /** The day that spreadsheets count as 0. */
  private static final LocalDateTime FIRST_DAY = LocalDate.of(1899, 12, 30).atStartOfDay();

  private final String type;
  private final boolean formula;
  private final String string;
  private final LocalDateTime date;
  private final Double number;

  /** The value of the cell that begins here. */
  ShownCell(OdfStream xml) {
    this.type = String.valueOf(xml.value("office:value-type"));
    this.formula = xml.value("table:formula") != null;
    this.string =
        type.equals("boolean") && xml.value("office:boolean-value") != null
            ? xml.is("office:boolean-value", "true") ? "TRUE" : "FALSE"
            : xml.value("office:string-value");
    this.date = type.equals("date") ? date(xml.value("office:date-value")) : null;
    this.number = date == null ? number(xml.value("office:value")) : Double.valueOf(days(date));
  }

  private static LocalDateTime date(String value) {
    try {
      if (value == null) {
        return null;
      }
      String plain = value.strip();
      return plain.length() <= 10
          ? LocalDate.parse(plain).atStartOfDay()
          : LocalDateTime.parse(plain.endsWith("Z") ? plain.replace("Z", "") : plain);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static double days(LocalDateTime date) {
    return Duration.between(FIRST_DAY, date).toSeconds() / 86_400.0;
  }

  private static Double number(String value) {
    try {
      double number = value == null ? Double.NaN : Double.parseDouble(value.strip());
      return Double.isNaN(number) || Double.isInfinite(number) ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The number behind a number or date; null for anything else. */
  Double number() {
    return number;
  }

  /** True for a formula of which nothing is shown and no value is told. */
  boolean hasNoResult(String text) {
    return formula && text.isEmpty() && number == null && type.equals("null");
  }

  /**
   * What is read of it.
   *
   * @param shown the paragraphs of the cell
   */
  String text(String shown, CellStyle style) {
    if (date != null) {
      boolean hours = style.format().contains("h");
      String written = isDate(style) ? DateForm.of(style.format()).write(date, hours) : null;
      return written != null ? written : shown.isEmpty() ? DateForm.day(date) : shown;
    }
    if (!shown.isEmpty()) {
      return shown;
    }
    if (string != null) {
      return string.strip();
    }
    return number == null ? "" : plain(number);
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /** True for a style that shows dates. */
  static boolean isDate(CellStyle style) {
    return style.formatId() != 0 && !style.format().equals("@") && !style.format().equals("0");
  }

  /** A number as the day that it stands for. */
  static String day(double number) {
    return DateForm.day(FIRST_DAY.plusSeconds(Math.round(number * 86_400)));
  }
}
