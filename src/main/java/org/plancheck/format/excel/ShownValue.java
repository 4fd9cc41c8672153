package org.plancheck.format.excel;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.plancheck.format.sheet.CellStyle;

/**
 * Numbers and dates as their cells show them (18.8.30), with one difference: a date made of figures
 * that another reader may take another way, month first or with half a year, is written day first
 * with its whole year.
 */
final class ShownValue {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** What a date format shows. */
  private enum Kind {
    NONE,
    /** Day and month in figures, in an order or with a year that leaves doubts. */
    FIGURES,
    MONTH_IN_FIGURES,
    /** Day and month in words, no year. */
    WITHOUT_YEAR,
    /** In words, or a time of day: as the cell shows it. */
    AS_SHOWN
  }

  private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
  private final Map<String, Kind> kinds = new HashMap<>();
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
    return kind(style) != Kind.NONE;
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
      Kind kind = kind(style);
      if (kind != Kind.NONE && DateUtil.isValidExcelDate(number) && number < 2_958_466) {
        return date(number, style, kind);
      }
      if (kind != Kind.NONE) {
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
    return DateUtil.getLocalDateTime(number, from1904).format(DAY);
  }

  /** A date of ISO 8601, as strict workbooks write it (18.18.11, type d). */
  static String isoDay(String text) {
    try {
      return java.time.LocalDate.parse(text.strip().substring(0, 10)).format(DAY);
    } catch (java.time.DateTimeException | StringIndexOutOfBoundsException e) {
      return text.strip();
    }
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private String date(double number, CellStyle style, Kind kind) {
    LocalDateTime at =
        DateUtil.getLocalDateTime(number, from1904)
            .plusNanos(500_000_000)
            .truncatedTo(ChronoUnit.SECONDS);
    return switch (kind) {
      case FIGURES -> {
        boolean clock = !at.toLocalTime().equals(LocalTime.MIDNIGHT) && hours(style.format());
        yield clock ? at.format(DAY) + " " + at.format(TIME) : at.format(DAY);
      }
      case MONTH_IN_FIGURES -> at.format(MONTH);
      case WITHOUT_YEAR -> at.format(WORDS);
      default ->
          formatter
              .formatRawCellContents(number, style.formatId(), style.format(), from1904)
              .strip();
    };
  }

  private Kind kind(CellStyle style) {
    return kinds.computeIfAbsent(style.formatId() + " " + style.format(), key -> kindOf(style));
  }

  private static Kind kindOf(CellStyle style) {
    String format = style.format();
    // POI's test steps over quoted words; a very long format is no one's.
    if (format.length() > 250 || !DateUtil.isADateFormat(style.formatId(), format)) {
      return Kind.NONE;
    }
    String letters = letters(format);
    boolean day = letters.contains("d");
    boolean year = letters.contains("y") || letters.contains("e");
    boolean words = letters.contains("mmm");
    boolean month = letters.contains("m") && (day || year);
    if (words) {
      return day && !year ? Kind.WITHOUT_YEAR : Kind.AS_SHOWN;
    }
    if (day && (month || year)) {
      return plain(letters) ? Kind.AS_SHOWN : Kind.FIGURES;
    }
    return month ? Kind.MONTH_IN_FIGURES : Kind.AS_SHOWN;
  }

  /** Day first or year first, the year whole, no time of day: "dd/mm/yyyy" or "yyyy-mm-dd". */
  private static boolean plain(String letters) {
    int day = letters.indexOf('d');
    int month = letters.indexOf('m');
    int year = letters.indexOf("yyyy");
    boolean inOrder = (day < month && month < year) || (year < month && month < day);
    return inOrder && year >= 0 && month >= 0 && !letters.contains("h");
  }

  private static boolean hours(String format) {
    return letters(format).contains("h");
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
