package org.plancheck.format.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a date format shows, and how a date is read of it: as its cell shows it, with one
 * difference. A date made of figures that another reader may take another way, month first or with
 * half a year, is written day first with its whole year.
 */
public enum DateForm {
  /** No date. */
  NONE,
  /** Day and month in figures, in an order or with a year that leaves doubts. */
  FIGURES,
  MONTH_IN_FIGURES,
  /** Day and month in words, no year. */
  WITHOUT_YEAR,
  /** In words, or a time of day: as the cell shows it. */
  AS_SHOWN;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /**
   * The form of a date format.
   *
   * @param letters of the format, small, as "dd/mm/yyyy"
   */
  public static DateForm of(String letters) {
    boolean day = letters.contains("d");
    boolean year = letters.contains("y") || letters.contains("e");
    boolean words = letters.contains("mmm");
    boolean month = letters.contains("m") && (day || year);
    if (words) {
      return day && !year ? WITHOUT_YEAR : AS_SHOWN;
    }
    if (day && (month || year)) {
      return plain(letters) ? AS_SHOWN : FIGURES;
    }
    return month ? MONTH_IN_FIGURES : AS_SHOWN;
  }

  /** Day first or year first, the year whole, no time of day: "dd/mm/yyyy" or "yyyy-mm-dd". */
  private static boolean plain(String letters) {
    int day = letters.indexOf('d');
    int month = letters.indexOf('m');
    int year = letters.indexOf("yyyy");
    boolean inOrder = (day < month && month < year) || (year < month && month < day);
    return inOrder && year >= 0 && month >= 0 && !letters.contains("h");
  }

  /**
   * A date as it is read.
   *
   * @param hours true where the format shows the time of day
   * @return null for "as shown"
   */
  public String write(LocalDateTime at, boolean hours) {
    return switch (this) {
      case FIGURES -> {
        boolean clock = !at.toLocalTime().equals(LocalTime.MIDNIGHT) && hours;
        yield clock ? at.format(DAY) + " " + at.format(TIME) : at.format(DAY);
      }
      case MONTH_IN_FIGURES -> at.format(MONTH);
      case WITHOUT_YEAR -> at.format(WORDS);
      default -> null;
    };
  }

  /** A day as people write it here, as "30/11/2026". */
  public static String day(LocalDateTime at) {
    return at.format(DAY);
  }
}
