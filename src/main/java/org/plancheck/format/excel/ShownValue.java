package org.plancheck.format.excel;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.plancheck.format.sheet.CellStyle;
import org.plancheck.format.sheet.DateForm;

/**
 * Numbers and dates as their cells show them (18.8.30); {@link DateForm} tells where dates are not.
 */
final class ShownValue {

  private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
  private final Map<String, DateForm> forms = new HashMap<>();
  private final boolean from1904;

  /**
   * Prepares to show the numbers of a workbook.
   *
   * @param from1904 true where days are counted from 1904 on
   */
  ShownValue(boolean from1904) {
    this.from1904 = from1904;
  }

  /** True where a style shows numbers as dates or times. */
  boolean isDate(CellStyle style) {
    return form(style) != DateForm.NONE;
  }

  /** True where a style hides what its cells hold, as ";;;" does. */
  static boolean hides(CellStyle style) {
    return style.format().strip().equals(";;;");
  }

  /** A number as its cell shows it. */
  String of(double number, CellStyle style) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    try {
      DateForm form = form(style);
      if (form != DateForm.NONE && DateUtil.isValidExcelDate(number) && number < 2_958_466) {
        return date(number, style, form);
      }
      if (form != DateForm.NONE) {
        return plain(number);
      }
      return formatter
          .formatRawCellContents(number, style.formatId(), style.format(), from1904)
          .strip();
    } catch (RuntimeException e) {
      // A format that nobody can make sense of: the number itself is what is left.
      return plain(number);
    }
  }

  /** A day as people write it here, as "30/11/2026". */
  String day(double number) {
    return DateForm.day(DateUtil.getLocalDateTime(number, from1904));
  }

  /** A date of ISO 8601, as strict workbooks write it (18.18.11, type d). */
  static String isoDay(String text) {
    try {
      return DateForm.day(java.time.LocalDate.parse(text.strip().substring(0, 10)).atStartOfDay());
    } catch (java.time.DateTimeException | StringIndexOutOfBoundsException e) {
      return text.strip();
    }
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private String date(double number, CellStyle style, DateForm form) {
    LocalDateTime at =
        DateUtil.getLocalDateTime(number, from1904)
            .plusNanos(500_000_000)
            .truncatedTo(ChronoUnit.SECONDS);
    String written = form.write(at, letters(style.format()).contains("h"));
    return written != null
        ? written
        : formatter
            .formatRawCellContents(number, style.formatId(), style.format(), from1904)
            .strip();
  }

  private DateForm form(CellStyle style) {
    return forms.computeIfAbsent(style.formatId() + " " + style.format(), key -> formOf(style));
  }

  private static DateForm formOf(CellStyle style) {
    String format = style.format();
    // POI's test steps over quoted words; a very long format is no one's.
    if (format.length() > 250 || !DateUtil.isADateFormat(style.formatId(), format)) {
      return DateForm.NONE;
    }
    return DateForm.of(letters(format));
  }

  /** The first section of a format in small letters, without what stands in quotes or brackets. */
  private static String letters(String format) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < format.length() && format.charAt(i) != ';'; i++) {
      char c = format.charAt(i);
      if (c == '"' || c == '[') {
        int end = format.indexOf(c == '"' ? '"' : ']', i + 1);
        i = end < 0 ? format.length() : end;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
