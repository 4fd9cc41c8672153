package org.plancheck.language;

import java.time.LocalDate;

/**
 * A day or period without a preposition: the choice between all ways of naming one.
 *
 * <p>Points nest ("3 days after the end of the first week of May"); the depth is bounded, so that a
 * text of nothing but nested words is still read in a time that grows with its length only.
 */
final class Points {

  static final int DEPTH = 3;

  private Points() {}

  /** The longest day or period that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors, int depth) {
    if (depth <= 0 || i >= t.size()) {
      return null;
    }
    Reading best = EdgesOfPeriods.read(t, i, anchors, depth - 1);
    best = Reading.longer(best, DaysWithinPeriods.read(t, i, anchors, depth - 1));
    best = Reading.longer(best, Offsets.read(t, i, anchors, depth - 1));
    return Reading.longer(best, plain(t, i, anchors));
  }

  /** A day or period that names no other one inside itself, or null. */
  static Reading plain(Tokens t, int i, Anchors anchors) {
    int at = t.is(i, "the") ? i + 1 : i;
    LocalDate anchor = anchors.planDate();
    WrittenDate written = written(t, at);
    Reading best = written == null ? null : ofNamedYear(t, written, anchor).resolve(anchor);
    best = Reading.longer(best, CalendarPeriods.read(t, at, anchor));
    best = Reading.longer(best, FeastDays.read(t, at, anchors));
    best = Reading.longer(best, RelativePeriods.read(t, i, anchors));
    return best != null ? best : dayNumber(t, i, anchors);
  }

  /** The date that begins with this token, in digits or with a month, or null. */
  static WrittenDate written(Tokens t, int i) {
    boolean pointing =
        t.isAny(i, "this", "next", "coming") && TimeWords.weekday(t.at(i + 1)) != null;
    int at = pointing ? i + 1 : i;
    WrittenDate date = NumericDates.read(t, at);
    date = date != null ? date : NamedDates.read(t, at);
    return pointing && date != null && date.day() == null ? null : date;
  }

  /** "25 June next year", "June this year": the year is named and not written. */
  private static WrittenDate ofNamedYear(Tokens t, WrittenDate date, LocalDate anchor) {
    int at = t.isAny(date.next(), ",", "of", "in") ? date.next() + 1 : date.next();
    boolean named = date.year() == null && date.month() != null && t.is(at + 1, "year");
    if (!named || !t.isAny(at, "this", "next", "last")) {
      return date;
    }
    int year = anchor.getYear() + (t.is(at, "next") ? 1 : t.is(at, "last") ? -1 : 0);
    return new WrittenDate(year, date.month(), date.day(), date.weekday(), at + 2, date.why());
  }

  /** "the 18th", "on 29th": a day whose month is left out. */
  private static Reading dayNumber(Tokens t, int i, Anchors anchors) {
    boolean article = t.is(i, "the");
    int at = article ? i + 1 : i;
    Numbers.Counted day = Numbers.ordinal(t, at);
    boolean digits = t.number(at) > 0;
    boolean wholeText = i == 0 && day != null && day.next() == t.size();
    boolean asked = article || wholeText || t.isAny(i - 1, "on", "by", "until", "till", "before");
    boolean closed =
        day != null && (day.next() >= t.size() || !t.isWord(day.next()) || function(t, day.next()));
    return digits && asked && closed && day.value() <= 31
        ? new WrittenDate(null, null, day.value(), null, day.next(), "day")
            .resolve(anchors.planDate())
        : null;
  }

  private static boolean function(Tokens t, int i) {
    return t.isAny(
        i, "and", "or", "to", "at", "for", "with", "then", "if", "we", "is", "will", "after", "in",
        "until", "till", "when", "so");
  }
}
