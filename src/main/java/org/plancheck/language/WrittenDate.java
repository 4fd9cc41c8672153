package org.plancheck.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A date as its author wrote it, with what was left out.
 *
 * @param year null where none was written
 * @param month null where only a day was written, as "the 18th"
 * @param day null where a whole month or year is meant
 * @param weekday null where none was written
 * @param next the first token after it
 * @param why the name of the pattern
 */
record WrittenDate(
    Integer year, Integer month, Integer day, DayOfWeek weekday, int next, String why) {

  static final String NEXT_YEAR = "year taken as the next one";
  private static final String NEXT_MONTH = "month taken as the next one";

  /** A passed day counts for a missing year when its weekday fits and it is no older than this. */
  private static final int RECENT_DAYS = 60;

  WrittenDate withWeekday(DayOfWeek name, int after) {
    return new WrittenDate(year, month, day, name, after, why);
  }

  /** Takes year and month from the other end of a range where this end leaves them out. */
  WrittenDate completedBy(Integer otherYear, Integer otherMonth) {
    return new WrittenDate(
        year == null ? otherYear : year,
        month == null ? otherMonth : month,
        day,
        weekday,
        next,
        why);
  }

  WrittenDate inYear(int other) {
    return new WrittenDate(other, month, day, weekday, next, why);
  }

  /** The days that are meant; INVALID where the calendar has no such day. */
  Reading resolve(LocalDate anchor) {
    try {
      if (day == null) {
        return month == null ? wholeYear() : wholeMonth(anchor);
      }
      if (month == null) {
        return dayOfSomeMonth(anchor);
      }
      return year == null ? dayOfSomeYear(anchor) : dayOf(LocalDate.of(year, month, day), null);
    } catch (DateTimeException noSuchDay) {
      return Reading.invalid(next, why);
    }
  }

  private Reading wholeYear() {
    return Reading.period(next, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, why);
  }

  private Reading wholeMonth(LocalDate anchor) {
    YearMonth then = YearMonth.of(year == null ? anchor.getYear() : year, month);
    String assumed = null;
    if (year == null) {
      assumed = NEXT_YEAR;
      then = then.isBefore(YearMonth.from(anchor)) ? then.plusYears(1) : then;
    }
    return Reading.period(next, then.atDay(1), then.atEndOfMonth(), assumed, why);
  }

  private Reading dayOf(LocalDate date, String assumed) {
    if (weekday == null || date.getDayOfWeek() == weekday) {
      return Reading.day(next, date, assumed, why);
    }
    String odd = "that day is a " + nameOf(date.getDayOfWeek()) + ", not a " + nameOf(weekday);
    return Reading.day(next, date, Reading.both(assumed, odd), why);
  }

  private static String nameOf(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /** The next such day; a year in which the written weekday fits is better than the next one. */
  private Reading dayOfSomeYear(LocalDate anchor) {
    LocalDate coming = null;
    for (int y = anchor.getYear(); y <= anchor.getYear() + 1 && coming == null; y++) {
      if (exists(y) && !LocalDate.of(y, month, day).isBefore(anchor)) {
        coming = LocalDate.of(y, month, day);
      }
    }
    if (coming == null) {
      return Reading.invalid(next, why);
    }
    if (weekday != null && coming.getDayOfWeek() != weekday) {
      LocalDate before = exists(coming.getYear() - 1) ? coming.minusYears(1) : coming;
      LocalDate after = exists(coming.getYear() + 1) ? coming.plusYears(1) : coming;
      if (before.getDayOfWeek() == weekday && !before.plusDays(RECENT_DAYS).isBefore(anchor)) {
        return dayOf(before, "year taken from the weekday");
      }
      if (after.getDayOfWeek() == weekday) {
        return dayOf(after, "year taken from the weekday");
      }
    }
    return dayOf(coming, NEXT_YEAR);
  }

  private boolean exists(int inYear) {
    return day >= 1 && day <= YearMonth.of(inYear, month).lengthOfMonth();
  }

  private Reading dayOfSomeMonth(LocalDate anchor) {
    YearMonth month = YearMonth.from(anchor);
    for (int tries = 0; tries < 60; tries++, month = month.plusMonths(1)) {
      if (day <= month.lengthOfMonth()) {
        LocalDate date = month.atDay(day);
        if (!date.isBefore(anchor) && (weekday == null || date.getDayOfWeek() == weekday)) {
          return Reading.day(next, date, NEXT_MONTH, why);
        }
      }
    }
    return Reading.invalid(next, why);
  }
}
