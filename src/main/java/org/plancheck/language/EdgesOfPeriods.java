package org.plancheck.language;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The beginning, middle and end of a period, and whole weeks named by their first or last day: "end
 * of March", "month end", "EOY", "mid May", "w/c 12/10", "w/e 5 April".
 *
 * <p>"End of" is exact, its last day. Beginning, middle and late are thirds of the period and say
 * that they are imprecise.
 */
final class EdgesOfPeriods {

  private static final String END = "end of period";

  private EdgesOfPeriods() {}

  /** The edge that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors, int depth) {
    int at = t.is(i, "the") ? i + 1 : i;
    Reading week = weekOf(t, at, anchors, depth);
    if (week != null) {
      return week;
    }
    Reading end = end(t, at, anchors, depth);
    return end != null ? end : third(t, at, anchors, depth);
  }

  private static Reading end(Tokens t, int i, Anchors anchors, int depth) {
    int at;
    if (t.isAny(i, "end", "close")) {
      at = t.is(i + 1, "of") || t.is(i + 1, "-") ? i + 2 : i + 1;
      if (t.isAny(at, "business", "play", "day")) {
        return endOfDay(t, at + 1, anchors, depth);
      }
    } else if (t.matches(i, "last", "day", "of")) {
      at = i + 3;
    } else if (t.isAny(i, "cob", "eod")) {
      return endOfDay(t, i + 1, anchors, depth);
    } else {
      return shortEnd(t, i, anchors);
    }
    Reading whole = inside(t, at, anchors, depth);
    if (whole == null) {
      return null;
    }
    return Reading.day(whole.next(), whole.to(), whole.assumed(), END);
  }

  /** "close of business Friday", "EOD tomorrow", "end of day". */
  private static Reading endOfDay(Tokens t, int i, Anchors anchors, int depth) {
    int at = t.is(i, "on") ? i + 1 : i;
    Reading day = Points.read(t, at, anchors, depth);
    if (day != null && day.resolved()) {
      return day;
    }
    LocalDate today = anchors.planDate();
    return Reading.relative(i, today, today, Reading.countedFrom(anchors), END);
  }

  /** "EOM", "EOY", "month end", "year-end". */
  private static Reading shortEnd(Tokens t, int i, Anchors anchors) {
    LocalDate anchor = anchors.planDate();
    String counted = Reading.countedFrom(anchors);
    if (t.isAny(i, "eom", "bom")) {
      LocalDate first = anchor.withDayOfMonth(1);
      return t.is(i, "eom")
          ? Reading.day(i + 1, first.plusMonths(1).minusDays(1), counted, END)
          : Reading.period(i + 1, first, first.plusDays(9), Reading.IMPRECISE, END);
    }
    if (t.isAny(i, "eoy", "boy") && (t.capital(i) || t.is(i, "eoy"))) {
      LocalDate first = anchor.withDayOfYear(1);
      boolean cued = t.is(i, "eoy") || t.is(i - 1, "the") || t.size() == 1;
      return !cued
          ? null
          : t.is(i, "eoy")
              ? Reading.day(i + 1, first.plusYears(1).minusDays(1), counted, END)
              : Reading.period(i + 1, first, first.plusMonths(3), Reading.IMPRECISE, END);
    }
    boolean joined = t.is(i + 1, "-");
    if (!t.is(joined ? i + 2 : i + 1, "end") || !t.isAny(i, "month", "year", "quarter", "week")) {
      Reading year = CalendarPeriods.read(t, i, anchor);
      boolean named = year != null && t.is(year.next(), "end") && !t.is(year.next() + 1, "of");
      return named ? Reading.day(year.next() + 1, year.to(), year.assumed(), END) : null;
    }
    Reading whole = unit(t, i, anchors);
    return Reading.day(joined ? i + 3 : i + 2, whole.to(), whole.assumed(), END);
  }

  private static Reading unit(Tokens t, int i, Anchors anchors) {
    Reading whole = RelativePeriods.period(Tokens.of("this " + t.at(i)), 0, anchors);
    return whole.endingAt(i + 1);
  }

  /** The period whose edge is meant; "month" and "year" alone are the current one. */
  private static Reading inside(Tokens t, int i, Anchors anchors, int depth) {
    int at = t.isAny(i, "around", "about") ? i + 1 : i;
    WrittenDate written = Points.written(t, t.is(at, "the") ? at + 1 : at);
    if (written != null && written.why().equals("month d") && t.number(written.next() - 1) >= 0) {
      // A day has no end or middle: "end Nov 26" can only be the month and the year.
      return new WrittenDate(
              2000 + written.day(), written.month(), null, null, written.next(), "month yy")
          .resolve(anchors.planDate());
    }
    Reading period = Points.read(t, at, anchors, depth);
    if (period == null || !period.resolved()) {
      return null;
    }
    boolean whole = period.from() != null && period.from().isBefore(period.to());
    return whole || period.kind() == TimeKind.RELATIVE ? period : null;
  }

  private static Reading third(Tokens t, int i, Anchors anchors, int depth) {
    int which;
    int at = i + 1;
    if (t.isAny(i, "start", "beginning")) {
      which = 0;
    } else if (t.is(i, "early")) {
      which = 0;
    } else if (t.isAny(i, "mid", "middle")) {
      which = 1;
      at = t.is(at, "-") ? at + 1 : at;
    } else if (t.isAny(i, "late", "latter")) {
      which = 2;
    } else {
      return t.is(i, "later") && t.is(i + 1, "this")
          ? rest(t, i + 1, anchors)
          : rest(t, i, anchors);
    }
    at = t.is(at, "part") ? at + 1 : at;
    at = t.isAny(at, "of", "in") ? at + 1 : at;
    Reading whole = inside(t, at, anchors, depth);
    if (whole == null || whole.from() == null) {
      return null;
    }
    return third(whole, which);
  }

  /** A third of a month, rounded to tens of days as people count them, or of any other period. */
  private static Reading third(Reading whole, int which) {
    long days = ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1;
    long third = days <= 10 ? 3 : days <= 31 ? 10 : days / 3;
    LocalDate from = whole.from().plusDays(which * third);
    LocalDate to = which == 2 ? whole.to() : from.plusDays(third - 1);
    return Reading.period(whole.next(), from, to, whole.assumed(), "part of period")
        .assuming(Reading.IMPRECISE + ": read as one third of it");
  }

  /** "rest of the week", "remainder of the year", "later this month". */
  private static Reading rest(Tokens t, int i, Anchors anchors) {
    boolean rest = t.isAny(i, "rest", "remainder", "remaining") && t.is(i + 1, "of");
    boolean later = t.is(i - 1, "later") && t.is(i, "this");
    Reading whole = rest || later ? RelativePeriods.period(t, rest ? i + 2 : i, anchors) : null;
    return whole == null ? null : whole.between(anchors.planDate(), whole.to());
  }

  private static Reading weekOf(Tokens t, int i, Anchors anchors, int depth) {
    boolean letters = t.isAny(i, "w", "wk") && t.isAny(i + 1, "/", ".", "-") && t.glued(i + 1);
    boolean ends;
    int at;
    if (letters && t.isAny(i + 2, "c", "b", "e", "ending", "commencing", "beginning")) {
      ends = t.isAny(i + 2, "e", "ending");
      at = t.is(i + 3, ".") ? i + 4 : i + 3;
    } else if (t.isAny(i, "wc", "we") && (t.capital(i) || t.number(i + 1) >= 0)) {
      ends = t.is(i, "we");
      at = i + 1;
    } else if (t.isAny(i, "week", "wk") || t.is(i, "weeks")) {
      int verb = t.is(i + 1, "-") ? i + 2 : i + 1;
      boolean begins =
          t.isAny(verb, "commencing", "starting", "beginning", "beg", "comm", "of", "from");
      ends = t.is(verb, "ending");
      if (!begins && !ends) {
        return null;
      }
      at = t.is(verb + 1, ".") ? verb + 2 : verb + 1;
    } else {
      return null;
    }
    at = t.isAny(at, ":", "on") ? at + 1 : at;
    Reading day = Points.read(t, at, anchors, depth);
    boolean single = day != null && day.resolved() && day.from() != null;
    if (day != null && day.kind() == TimeKind.INVALID) {
      return day;
    }
    if (!single || day.from().plusDays(1).isBefore(day.to())) {
      return null;
    }
    if (ends) {
      return Reading.day(day.next(), day.to(), day.assumed(), "week ending");
    }
    // "The week of Thursday the 4th" is the calendar week; "a week from Thursday" begins there.
    LocalDate first = t.is(i - 1, "a") ? day.from() : day.from().with(previousOrSame(MONDAY));
    return Reading.period(day.next(), first, first.plusDays(6), day.assumed(), "week commencing");
  }
}
