package org.plancheck.language;

/** A day within what comes again and again: "19th of every month", "last Friday of the quarter". */
final class DaysOfEvery {

  private static final String WHY = "day of every";

  private DaysOfEvery() {}

  /** The recurrence that begins with this token, or null. */
  static Reading read(Tokens t, int i) {
    int at = t.is(i, "the") ? i + 1 : i;
    Numbers.Counted day = ordinal(t, at);
    if (day == null) {
      return null;
    }
    Numbers.Counted second = t.isAny(day.next(), "and", "&") ? ordinal(t, day.next() + 1) : null;
    day = second == null ? day : second;
    at = day.next();
    boolean weekday = TimeWords.weekday(t.at(at)) != null;
    at = weekday || t.isAny(at, "day", "week", "working") ? at + 1 : at;
    at = t.is(at, "day") ? at + 1 : at;
    at = t.isAny(at, "of", "in") ? at + 1 : at;
    if (t.matches(at, "the", "month")) {
      return ofTheMonth(t, i, at + 2, weekday, second != null);
    }
    if (!t.isAny(at, "every", "each")) {
      return null;
    }
    Reading every = Recurrences.every(t, at);
    return every == null || every.every() == null ? null : every.because(WHY);
  }

  private static Numbers.Counted ordinal(Tokens t, int i) {
    return t.is(i, "last") ? new Numbers.Counted(1, i + 1, true) : Numbers.ordinal(t, i);
  }

  /**
   * "First Monday of the month" alone in a cell, for within a sentence it is one day; "on the 1st
   * of the month" and "2nd and 4th Wednesday of the month" come every month wherever they stand.
   */
  private static Reading ofTheMonth(Tokens t, int i, int next, boolean weekday, boolean two) {
    boolean alone = weekday && i == 0 && next == t.size() && !t.is(i, "the");
    boolean dated = !weekday && t.is(i - 1, "on") && t.number(t.is(i, "the") ? i + 1 : i) > 0;
    return two || alone || dated ? Recurrences.recurring(next, "P1M", WHY) : null;
  }
}
