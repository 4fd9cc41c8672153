package org.plancheck.language;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days and weeks counted within a period: "first Monday of next month", "20th of the month", "third
 * week of January", "week 3 of 2027", "last four months of 2026". Weeks are those of ISO 8601: the
 * first one of a month or year is the one that holds its first Thursday.
 */
final class DaysWithinPeriods {

  private static final int LAST = -1;

  private DaysWithinPeriods() {}

  /** The day or week that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors, int depth) {
    int at = t.is(i, "the") ? i + 1 : i;
    if (t.is(at, "week") && t.number(at + 1) > 0 && t.number(at + 1) <= 53) {
      Reading whole = within(t, at + 2, anchors, depth);
      return whole == null ? null : weeks(whole, t.number(at + 1), 1);
    }
    int which = LAST;
    int next = at + 1;
    if (!t.isAny(at, "last", "final")) {
      Numbers.Counted ordinal = Numbers.ordinal(t, at);
      if (ordinal == null) {
        return plainDay(t, at, anchors, depth);
      }
      which = ordinal.value();
      next = ordinal.next();
    }
    Reading counted = counted(t, next, which, anchors, depth);
    return counted != null ? counted : dayNumber(t, next, which, anchors, depth);
  }

  private static Reading counted(Tokens t, int i, int which, Anchors anchors, int depth) {
    DayOfWeek weekday = TimeWords.weekday(t.at(i));
    if (weekday != null && t.isAny(i + 1, "after", "following") && which != LAST) {
      Reading base = Points.read(t, i + 2, anchors, depth);
      return base == null || !base.resolved()
          ? null
          : Reading.day(
              base.next(),
              base.to().plusDays(1).with(nextOrSame(weekday)).plusWeeks(which - 1L),
              base.assumed(),
              "nth weekday");
    }
    if (weekday != null) {
      Reading whole = within(t, i + 1, anchors, depth);
      return whole == null ? null : weekday(whole, which, weekday, anchors.planDate());
    }
    if (t.is(i, "week")) {
      Reading whole = within(t, i + 1, anchors, depth);
      return whole == null ? null : weeks(whole, which, 1);
    }
    if (which == LAST || which == 1) {
      Numbers.Counted several = Numbers.cardinal(t, i);
      return several == null ? null : several(t, several, which, anchors, depth);
    }
    return null;
  }

  private static Reading several(
      Tokens t, Numbers.Counted number, int which, Anchors anchors, int depth) {
    TimeWords.Unit unit = TimeWords.unit(t.at(number.next()));
    Reading whole = unit == null ? null : within(t, number.next() + 1, anchors, depth);
    if (whole == null) {
      return null;
    }
    if (unit == TimeWords.Unit.WEEK) {
      return which == 1 ? weeks(whole, 1, number.value()) : null;
    }
    LocalDate from =
        which == 1 ? whole.from() : whole.to().plusDays(1).minus(unit.times(number.value()));
    LocalDate to =
        which == 1 ? whole.from().plus(unit.times(number.value())).minusDays(1) : whole.to();
    return Reading.period(whole.next(), from, to, whole.assumed(), "first or last part");
  }

  /** The period after "of" or "in". */
  private static Reading within(Tokens t, int i, Anchors anchors, int depth) {
    if (!t.isAny(i, "of", "in")) {
      return null;
    }
    Reading whole = Points.read(t, i + 1, anchors, depth);
    return whole != null && whole.kind() == TimeKind.PERIOD && whole.from() != null ? whole : null;
  }

  private static Reading weekday(Reading whole, int which, DayOfWeek weekday, LocalDate anchor) {
    LocalDate base = which == LAST ? whole.to() : whole.from();
    LocalDate day =
        which == LAST
            ? base.with(lastInMonth(weekday))
            : which <= 5 ? base.with(dayOfWeekInMonth(which, weekday)) : null;
    if (day == null || day.isBefore(whole.from()) || day.isAfter(whole.to())) {
      return Reading.invalid(whole.next(), "nth weekday");
    }
    boolean guessed = WrittenDate.NEXT_YEAR.equals(whole.assumed());
    if (guessed && day.isBefore(anchor) && which != LAST) {
      day = whole.from().plusYears(1).with(dayOfWeekInMonth(which, weekday));
    }
    return Reading.day(whole.next(), day, whole.assumed(), "nth weekday");
  }

  private static Reading weeks(Reading whole, int which, int count) {
    YearMonth last = YearMonth.from(whole.to());
    LocalDate thursday =
        which == LAST
            ? last.atDay(1).with(lastInMonth(DayOfWeek.THURSDAY))
            : whole.from().with(firstInMonth(DayOfWeek.THURSDAY)).plusWeeks(which - 1L);
    LocalDate monday = thursday.with(previousOrSame(DayOfWeek.MONDAY));
    return Reading.period(
        whole.next(), monday, monday.plusDays(7L * count - 1), whole.assumed(), "nth week");
  }

  /** "20th of the next month", "15th day of this month", "last day of October". */
  private static Reading dayNumber(Tokens t, int i, int which, Anchors anchors, int depth) {
    boolean last = which == LAST;
    int at = t.is(i, "last") && !last ? i + 1 : i;
    boolean backwards = at > i;
    at = last && t.isAny(at, "working", "business") ? at + 1 : at;
    boolean dayWord = t.is(at, "day");
    if (last && !dayWord) {
      return null;
    }
    Reading whole = within(t, dayWord ? at + 1 : at, anchors, depth);
    if (whole == null || whole.from().plusDays(31).isBefore(whole.to())) {
      return null;
    }
    LocalDate day =
        last
            ? whole.to()
            : backwards ? whole.to().minusDays(which - 1L) : whole.from().plusDays(which - 1L);
    return day.isAfter(whole.to())
        ? Reading.invalid(whole.next(), "nth day")
        : Reading.day(whole.next(), day, whole.assumed(), "nth day");
  }

  /** "20 of this month". */
  private static Reading plainDay(Tokens t, int i, Anchors anchors, int depth) {
    boolean plain = t.number(i) > 0 && t.number(i) <= 31 && t.is(i + 1, "of");
    boolean pointing = t.isAny(i + 2, "this", "next") || t.is(i + 3, "next");
    return plain && pointing && t.isAny(i + 3, "month", "next")
        ? dayNumber(t, i + 1, t.number(i), anchors, depth)
        : null;
  }
}
