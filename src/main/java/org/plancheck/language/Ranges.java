package org.plancheck.language;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * From one day to another, where either end may leave out what the other says: "4 to 22 January
 * 2027", "July 13-15", "from 10/1 to 11/7/27", "between now and 15 November".
 */
final class Ranges {

  private static final String WHY = "range";

  private Ranges() {}

  /** The range that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors) {
    boolean between = t.is(i, "between");
    int at = between || t.is(i, "from") ? i + 1 : i;
    Reading week = weekdaysOf(t, i, anchors);
    if (week != null) {
      return week;
    }
    Reading days = dayNumberFirst(t, at, between, anchors);
    if (days != null) {
      return days;
    }
    WrittenDate left = Points.written(t, t.is(at, "the") ? at + 1 : at);
    if (left != null) {
      int link = afterLink(t, left.next(), between);
      link = link < 0 && namesTwoMonths(t, left) ? left.next() + 1 : link;
      return link < 0 ? null : writtenFirst(t, left, link, anchors);
    }
    return anyPoints(t, at, between, anchors);
  }

  /** The token after "to", "-" and the like; -1 where there is no such word. */
  private static int afterLink(Tokens t, int i, boolean between) {
    int at = t.is(i, ",") ? i + 1 : i;
    if (between && t.isAny(at, "and", "&")) {
      return skipArticle(t, at + 1);
    }
    if (t.is(at, "up") && t.is(at + 1, "to")) {
      return skipArticle(t, at + 2);
    }
    return t.isAny(at, "to", "-", "until", "till", "through", "thru", "til")
        ? skipArticle(t, at + 1)
        : -1;
  }

  /** "Dec/Jan" and "Nov/Dec 2026". */
  private static boolean namesTwoMonths(Tokens t, WrittenDate left) {
    return left.day() == null
        && left.month() != null
        && t.is(left.next(), "/")
        && TimeWords.month(t.at(left.next() - 1)) != null
        && TimeWords.month(t.at(left.next() + 1)) != null;
  }

  private static int skipArticle(Tokens t, int i) {
    return t.is(i, "the") ? i + 1 : i;
  }

  /** "4 to 22 January", "23rd-26th Oct", "4 till 23 of this month". */
  private static Reading dayNumberFirst(Tokens t, int i, boolean between, Anchors anchors) {
    int at = skipArticle(t, i);
    Numbers.Counted first = Numbers.dayOfMonth(t, at);
    if (first == null || (t.glued(at) && !t.isAny(at - 1, "(", "-", ":"))) {
      return null;
    }
    int link = t.is(first.next(), "/") ? first.next() + 1 : afterLink(t, first.next(), between);
    if (link < 0) {
      return null;
    }
    WrittenDate last = Points.written(t, link);
    if (last != null && last.day() != null && last.month() != null) {
      boolean order = first.value() < last.day();
      boolean digits = last.why().startsWith("d/") || last.why().startsWith("d.");
      // "14-Feb-25" is a day and its year, "14 - Feb 25" would be a strange way to count days.
      boolean oneDate = t.glued(first.next()) && t.glued(link) && last.why().startsWith("month");
      return order && !digits && !oneDate ? sameMonth(first.value(), last, anchors) : null;
    }
    Numbers.Counted second = Numbers.dayOfMonth(t, link);
    if (second == null || !t.isAny(second.next(), "of", "in")) {
      return null;
    }
    Reading month = RelativePeriods.period(t, second.next() + 1, anchors);
    return month == null || month.to().getDayOfMonth() < second.value()
        ? null
        : month.between(
            month.from().withDayOfMonth(first.value()),
            month.from().withDayOfMonth(second.value()));
  }

  private static Reading sameMonth(int first, WrittenDate last, Anchors anchors) {
    Reading end = last.resolve(anchors.planDate());
    return end.resolved()
        ? Reading.period(end.next(), end.to().withDayOfMonth(first), end.to(), end.assumed(), WHY)
        : end;
  }

  private static Reading writtenFirst(Tokens t, WrittenDate left, int link, Anchors anchors) {
    WrittenDate right = Points.written(t, link);
    boolean dayLeft = left.day() != null && left.month() != null;
    if (right == null || (right.day() == null && dayLeft && right.month() == null)) {
      Reading days = dayNumberLast(t, left, link, anchors);
      return days != null ? days : pointLast(t, left, link, anchors);
    }
    boolean months = left.day() == null && right.why().equals("month d");
    return both(left, months && right.day() >= 20 ? monthOfYear(right) : right, anchors);
  }

  /** "Oct–Dec 26" goes from month to month, so its number is the year. */
  private static WrittenDate monthOfYear(WrittenDate date) {
    return new WrittenDate(2000 + date.day(), date.month(), null, null, date.next(), "month yy");
  }

  /** "July 13-15", "August 27th - 29th, 2027"; a smaller number is a day of the next month. */
  private static Reading dayNumberLast(Tokens t, WrittenDate left, int link, Anchors anchors) {
    Numbers.Counted day = Numbers.dayOfMonth(t, link);
    boolean monthBefore = left.why().startsWith("month d");
    if (day == null || left.day() == null || (!day.ordinal() && !monthBefore)) {
      return null;
    }
    int at = t.is(day.next(), ",") ? day.next() + 1 : day.next();
    Numbers.Counted year = NamedDates.fullYear(t, at);
    boolean sameMonth = day.value() > left.day();
    int month = sameMonth ? left.month() : left.month() % 12 + 1;
    WrittenDate right =
        new WrittenDate(
            year == null ? null : year.value(),
            month,
            day.value(),
            null,
            year == null ? day.next() : year.next(),
            WHY);
    return both(left, right, anchors);
  }

  private static Reading pointLast(Tokens t, WrittenDate left, int link, Anchors anchors) {
    Reading right = Points.read(t, link, anchors, 2);
    Reading from = left.resolve(anchors.planDate());
    return right == null || !right.resolved() || !from.resolved()
        ? null
        : joined(from, right.next(), right.to(), right.assumed());
  }

  private static Reading joined(Reading from, int next, LocalDate to, String assumed) {
    if (from.from() == null || from.from().isAfter(to)) {
      return null;
    }
    return Reading.period(next, from.from(), to, Reading.both(from.assumed(), assumed), WHY);
  }

  /** Two dates: a missing year follows from the other end, or is the next one not over yet. */
  private static Reading both(WrittenDate left, WrittenDate right, Anchors anchors) {
    LocalDate anchor = anchors.planDate();
    Reading last;
    Reading first;
    if (right.year() == null && left.year() != null) {
      first = left.resolve(anchor);
      last = right.inYear(left.year()).resolve(anchor);
      if (first.resolved() && last.resolved() && last.to().isBefore(first.from())) {
        last = right.inYear(left.year() + 1).resolve(anchor);
      }
    } else {
      last = right.resolve(right.year() == null ? anchor.plusDays(1) : anchor);
      int year = last.resolved() ? last.to().getYear() : anchor.getYear();
      first = left.year() == null ? left.inYear(year).resolve(anchor) : left.resolve(anchor);
      if (left.year() == null
          && first.resolved()
          && last.resolved()
          && first.from().isAfter(last.to())) {
        first = left.inYear(year - 1).resolve(anchor);
      }
    }
    if (!last.resolved() || !first.resolved()) {
      return Reading.invalid(right.next(), WHY);
    }
    return joined(first, last.next(), last.to(), last.assumed());
  }

  private static Reading anyPoints(Tokens t, int i, boolean between, Anchors anchors) {
    Reading left = Points.plain(t, i, anchors);
    if (left == null || !left.resolved()) {
      return null;
    }
    int link = afterLink(t, left.next(), between);
    Reading right = link < 0 ? null : Points.read(t, link, anchors, 2);
    if (right == null || !right.resolved()) {
      return null;
    }
    boolean weekNamed = right.why().equals(RelativePeriods.WEEKDAY_OF_WEEK);
    if (weekNamed) {
      return joined(left, right.next(), right.to(), right.assumed());
    }
    if (TimeWords.weekday(t.at(i)) != null && TimeWords.weekday(t.at(link)) != null) {
      // "Monday to Friday" with no week named says when people work, not by when.
      return new Reading(
          right.next(), TimeKind.RECURRING, null, null, "P1W", null, "weekdays of each week");
    }
    return joined(left, right.next(), right.to(), right.assumed());
  }

  /** "next week from Tuesday to Thursday". */
  private static Reading weekdaysOf(Tokens t, int i, Anchors anchors) {
    Reading week = t.is(i + 1, "week") ? RelativePeriods.period(t, i, anchors) : null;
    int at = week == null ? i : t.isAny(week.next(), "from", ",") ? week.next() + 1 : week.next();
    DayOfWeek first = week == null ? null : TimeWords.weekday(t.at(at));
    int link = first == null ? -1 : afterLink(t, at + 1, false);
    DayOfWeek last = link < 0 ? null : TimeWords.weekday(t.at(link));
    return last == null || last.compareTo(first) < 0
        ? null
        : Reading.period(
            link + 1,
            week.from().plusDays(first.getValue() - 1L),
            week.from().plusDays(last.getValue() - 1L),
            week.assumed(),
            WHY);
  }
}
