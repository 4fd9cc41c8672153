package org.plancheck.language;

import java.time.LocalDate;

/** Days that have a name: today, tomorrow, Christmas, New Year, Easter. */
final class FeastDays {

  private FeastDays() {}

  /** The day that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors) {
    Reading near = near(t, i, anchors);
    return near != null ? near : feast(t, i, anchors.planDate());
  }

  private static Reading near(Tokens t, int i, Anchors anchors) {
    int days;
    int next = i + 1;
    if (t.isAny(i, "today", "now", "tonight") || (t.is(i, "eod"))) {
      days = 0;
    } else if (t.is(i, "tomorrow")) {
      days = 1;
    } else if (t.is(i, "yesterday")) {
      days = -1;
    } else if (t.matches(i, "day", "after", "tomorrow")) {
      days = 2;
      next = i + 3;
    } else if (t.matches(i, "day", "before", "yesterday")) {
      days = -2;
      next = i + 3;
    } else if (t.matches(i, "next", "day") || t.matches(i, "same", "day")) {
      days = t.is(i, "next") ? 1 : 0;
      next = i + 2;
    } else {
      return null;
    }
    if (t.is(i, "now") && !t.isAny(i - 1, "by", "from", "between", "until", "of")) {
      return null;
    }
    LocalDate day = anchors.planDate().plusDays(days);
    return Reading.relative(next, day, day, Reading.countedFrom(anchors), "near day");
  }

  private static Reading feast(Tokens t, int i, LocalDate anchor) {
    int at = t.isAny(i, "next", "this", "coming", "last", "previous") ? i + 1 : i;
    Feast feast = named(t, at);
    if (feast == null) {
      return null;
    }
    Numbers.Counted year =
        NamedDates.fullYear(t, t.isAny(feast.next, ",", "in", "of") ? feast.next + 1 : feast.next);
    if (year != null) {
      return Reading.day(year.next(), feast.in(year.value()), null, "feast");
    }
    LocalDate day = feast.in(anchor.getYear());
    day = day.isBefore(anchor) ? feast.in(anchor.getYear() + 1) : day;
    if (t.isAny(i, "last", "previous")) {
      day = feast.in(day.getYear() - 1);
    }
    return Reading.day(feast.next, day, WrittenDate.NEXT_YEAR, "feast");
  }

  /**
   * A day of the church or calendar year.
   *
   * @param month 0 for Easter
   * @param day of the month, or days after Easter Sunday
   */
  private record Feast(int month, int day, int next) {

    LocalDate in(int year) {
      return month == 0 ? easter(year).plusDays(day) : LocalDate.of(year, month, day);
    }
  }

  private static Feast named(Tokens t, int i) {
    if (t.isAny(i, "christmas", "xmas")) {
      boolean eve = t.is(i + 1, "eve");
      boolean cued =
          t.isAny(
                      i - 1, "by", "before", "after", "until", "till", "at", "from", "to", "next",
                      "this", "since", "for", "last")
                  && !t.isAny(i + 1, "party", "dinner", "menu", "tree")
              || (i == 0 && t.size() == 1)
              || NamedDates.fullYear(t, i + 1) != null;
      if (eve || t.is(i + 1, "day")) {
        return new Feast(12, eve ? 24 : 25, i + 2);
      }
      return cued ? new Feast(12, 25, i + 1) : null;
    }
    if (t.matches(i, "boxing", "day")) {
      return new Feast(12, 26, i + 2);
    }
    if (t.is(i, "hogmanay")) {
      return new Feast(12, 31, i + 1);
    }
    if (t.is(i, "new") && t.isAny(i + 1, "year's", "years", "year")) {
      int at = t.is(i + 2, "'") ? i + 3 : i + 2;
      if (t.isAny(at, "eve", "day")) {
        return new Feast(t.is(at, "eve") ? 12 : 1, t.is(at, "eve") ? 31 : 1, at + 1);
      }
      boolean asked = t.isAny(i - 1, "by", "before", "until", "till") && !t.isWord(i + 2);
      return asked ? new Feast(1, 1, i + 2) : null;
    }
    if (t.matches(i, "good", "friday")) {
      return new Feast(0, -2, i + 2);
    }
    if (t.is(i, "easter")) {
      boolean more = t.isAny(i + 1, "sunday", "monday");
      return new Feast(0, t.is(i + 1, "monday") ? 1 : 0, more ? i + 2 : i + 1);
    }
    return null;
  }

  /** Easter Sunday of the western churches, by the rule of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (8 * century + 13) / 25;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
