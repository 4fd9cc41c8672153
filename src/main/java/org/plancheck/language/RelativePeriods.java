package org.plancheck.language;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Weeks, months, quarters and years counted from the anchor, and weekdays in them: "this month",
 * "next week", "the month", "Friday", "next Tuesday", "Monday of next week". A week runs from
 * Monday to Sunday.
 */
final class RelativePeriods {

  static final String WEEKDAY_OF_WEEK = "weekday of week";

  private RelativePeriods() {}

  /** The period or weekday that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors) {
    Reading period = period(t, i, anchors);
    if (period != null) {
      return weekdayIn(t, period);
    }
    return weekday(t, i, anchors);
  }

  /** "this week", "next month", "the following year", "month of September"; null for others. */
  static Reading period(Tokens t, int i, Anchors anchors) {
    int at = t.is(i, "the") ? i + 1 : i;
    Integer steps = steps(t.at(at));
    int word = steps == null ? at : at + 1;
    if (t.is(word, "calendar")) {
      word++;
    }
    if (steps == null && t.matches(word, "month", "of")) {
      WrittenDate month = NamedDates.read(t, word + 2);
      return month != null && month.day() == null ? month.resolve(anchors.planDate()) : null;
    }
    boolean bare = steps == null && bareAllowed(t, i, at);
    if (steps == null && !bare) {
      return null;
    }
    return stretch(t, word, steps == null ? 0 : steps, anchors);
  }

  /** "the month" and "month" are this one only after "end of", "of", "in" and the like. */
  private static boolean bareAllowed(Tokens t, int i, int at) {
    return t.isAny(i - 1, "of", "end", "in", "this", "rest", "mid", "early", "late")
        || at > i && t.isAny(i - 1, "during", "by", "before");
  }

  private static Integer steps(String word) {
    return switch (word) {
      case "this", "current", "same" -> 0;
      case "next", "coming", "upcoming", "following" -> 1;
      case "last", "previous", "past" -> -1;
      default -> null;
    };
  }

  private static Reading stretch(Tokens t, int word, int steps, Anchors anchors) {
    LocalDate anchor = anchors.planDate();
    LocalDate from;
    LocalDate to;
    switch (t.at(word)) {
      case "week", "wk", "week's" -> {
        from = anchor.with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
        to = from.plusDays(6);
      }
      case "weekend" -> {
        from = anchor.with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps).plusDays(5);
        to = from.plusDays(1);
      }
      case "month", "mth", "month's" -> {
        YearMonth month = YearMonth.from(anchor).plusMonths(steps);
        from = month.atDay(1);
        to = month.atEndOfMonth();
      }
      case "quarter", "qtr" -> {
        int first = (anchor.getMonthValue() - 1) / 3 * 3 + 1;
        from = LocalDate.of(anchor.getYear(), first, 1).plusMonths(3L * steps);
        to = from.plusMonths(3).minusDays(1);
      }
      case "year", "year's" -> {
        from = LocalDate.of(anchor.getYear() + steps, 1, 1);
        to = from.plusYears(1).minusDays(1);
      }
      default -> {
        return null;
      }
    }
    return Reading.period(word + 1, from, to, Reading.countedFrom(anchors), "this or next period");
  }

  /** "next week Wednesday", "this week on Tuesday": the first weekday named after a week. */
  private static Reading weekdayIn(Tokens t, Reading week) {
    int at = t.isAny(week.next(), "on", ",") ? week.next() + 1 : week.next();
    DayOfWeek weekday = TimeWords.weekday(t.at(at));
    boolean oneWeek = week.from() != null && week.from().plusDays(6).equals(week.to());
    if (weekday == null || !oneWeek) {
      return week;
    }
    LocalDate day = week.from().with(nextOrSame(weekday));
    return Reading.day(at + 1, day, week.assumed(), WEEKDAY_OF_WEEK);
  }

  /** A weekday with no number beside it. */
  private static Reading weekday(Tokens t, int i, Anchors anchors) {
    int at = t.is(i, "the") ? i + 1 : i;
    boolean upcoming = t.is(at, "this") && t.isAny(at + 1, "coming", "upcoming");
    at = upcoming ? at + 1 : at;
    Integer steps = steps(t.at(at));
    int word = steps == null ? at : at + 1;
    DayOfWeek weekday = TimeWords.weekday(t.at(word));
    if (weekday == null || (steps == null && !plainlyMeant(t, word))) {
      return null;
    }
    int next = t.is(word + 1, ".") && t.length(word) <= 4 && steps == null ? word + 2 : word + 1;
    LocalDate anchor = anchors.planDate();
    LocalDate coming = anchor.plusDays(1).with(nextOrSame(weekday));
    int link = t.isAny(word + 1, "of", "in", ",", "on") ? word + 2 : word + 1;
    Reading week = period(t, link, anchors);
    if (week != null && week.from().plusDays(6).equals(week.to())) {
      LocalDate day = week.from().with(nextOrSame(weekday));
      return Reading.day(week.next(), day, week.assumed(), WEEKDAY_OF_WEEK);
    }
    if (steps != null && !t.isAny(at, "this", "coming", "upcoming", "current")) {
      LocalDate monday = anchor.with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
      coming = monday.with(nextOrSame(weekday));
    }
    String assumed =
        steps != null && steps == 1 && t.isAny(at, "next", "following")
            ? "'next' read as the week after this one"
            : Reading.countedFrom(anchors);
    return Reading.day(next, coming, assumed, "weekday");
  }

  /**
   * "sat", "sun", "wed" and "mon" are also words: short forms need a preposition or to be alone.
   */
  private static boolean plainlyMeant(Tokens t, int word) {
    boolean full = t.length(word) >= 6;
    boolean alone = word == 0 && (t.size() == 1 || t.size() == 2 && t.is(1, "."));
    return full
        || alone
        || t.isAny(
            word - 1, "on", "by", "until", "till", "from", "before", "after", "every", "each", "to",
            "week", "or");
  }
}
