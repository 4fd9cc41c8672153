package org.plancheck.language;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * Dates with the month in letters: 12 Oct 2026, 12th of October, October 12th, 05-Aug-2016, March,
 * March 2026, "Tuesday the 19th".
 */
final class NamedDates {

  /** Month names that are also other words; alone they need a word before them or a capital. */
  private static final Set<String> ALSO_WORDS = Set.of("may", "march", "mar", "jan", "dec", "sep");

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          ("in by of during until till before after since end mid early late this next last from"
                  + " start beginning between through due for around throughout review each every"
                  + " to and - /")
              .split(" "));

  /** Month names that are also first names. */
  private static final Set<String> FIRST_NAMES = Set.of("april", "may", "june", "jan", "august");

  private static final Set<String> AFTER_MONTH =
      Set.of(
          "review meeting audit update board team inspection plan visit newsletter rota payroll"
              .split(" "));
  private static final Set<String> AFTER_NAME =
      Set.of("will has is was had must should would could can i we".split(" "));
  private static final Set<String> COUNTED =
      Set.of(
          ("staff residents people persons carers nurses members care new more of x plans audits"
                  + " sessions actions rooms beds guests families seniors hours days weeks months"
                  + " minutes mins am pm")
              .split(" "));
  private static final Set<String> PLACES =
      Set.of(
          "room rooms bed unit no page grade level stage theme flat ward floor bedroom".split(" "));

  private NamedDates() {}

  /** The date that begins with this token, or null. */
  static WrittenDate read(Tokens t, int i) {
    DayOfWeek weekday = TimeWords.weekday(t.at(i));
    if (weekday != null) {
      return afterWeekday(t, i, weekday);
    }
    WrittenDate date = bare(t, i);
    return date == null || date.day() == null ? date : beforeWeekday(t, date);
  }

  private static WrittenDate afterWeekday(Tokens t, int i, DayOfWeek weekday) {
    int at = i + 1;
    while (t.isAny(at, ",", ".", "-", "the") && at < i + 4) {
      at++;
    }
    WrittenDate date = NumericDates.read(t, at);
    date = date != null ? date : bare(t, at);
    if (date != null && date.day() != null) {
      return date.withWeekday(weekday, date.next());
    }
    Numbers.Counted day = Numbers.dayOfMonth(t, at);
    boolean plainDay =
        day != null
            && day.value() <= 31
            && (day.ordinal() || (at == i + 1 && endsDay(t, day.next())));
    return plainDay
        ? new WrittenDate(null, null, day.value(), weekday, day.next(), "weekday and day")
        : null;
  }

  private static boolean endsDay(Tokens t, int next) {
    return next >= t.size() || t.beginsLine(next) || t.isAny(next, ",", ".", ";", "!", "?", ")");
  }

  /** "Jul 18, Fri". */
  private static WrittenDate beforeWeekday(Tokens t, WrittenDate date) {
    int at = t.is(date.next(), ",") ? date.next() + 1 : date.next();
    DayOfWeek weekday = TimeWords.weekday(t.at(at));
    boolean ends = at + 1 >= t.size() || !t.isWord(at + 1) && t.number(at + 1) < 0;
    return weekday != null && ends ? date.withWeekday(weekday, at + 1) : date;
  }

  private static WrittenDate bare(Tokens t, int i) {
    Integer month = TimeWords.month(t.at(i));
    if (month != null) {
      return isChart(t, i) ? null : monthFirst(t, i, month);
    }
    if (t.number(i) >= 0 && t.length(i) == 4) {
      return yearThenMonth(t, i);
    }
    return dayFirst(t, i);
  }

  private static WrittenDate dayFirst(Tokens t, int i) {
    Numbers.Counted day = Numbers.dayOfMonth(t, i);
    if (day == null || partOfNumber(t, i) || PLACES.contains(t.at(i - 1))) {
      return null;
    }
    int at = day.next();
    boolean linked = day.ordinal();
    if (day.ordinal() && t.is(at, "day")) {
      at++;
    }
    if (t.isAny(at, "of", "in") || t.isAny(at, "-", "/", ".", ",")) {
      linked |= t.is(at, "of");
      at++;
    }
    Integer month = TimeWords.month(t.at(at));
    int after = t.isAny(at + 1, "-", "/", ".", ",") ? at + 2 : at + 1;
    boolean dated = fullYear(t, after) != null;
    month = month == null && dated ? TimeWords.misspeltMonth(t.at(at)) : month;
    if (month == null || isChart(t, at)) {
      return null;
    }
    Numbers.Counted year = yearAfter(t, t.isAny(after, "of", "in") ? after + 1 : after);
    if (year == null && !linked && isVerb(t, at)) {
      return null;
    }
    return year == null
        ? new WrittenDate(null, month, day.value(), null, at + 1, "d month")
        : new WrittenDate(year.value(), month, day.value(), null, year.next(), "d month y");
  }

  private static boolean partOfNumber(Tokens t, int i) {
    boolean decimal = t.glued(i) && t.isAny(i - 1, ".", ",", "/", ":") && t.number(i - 2) >= 0;
    return decimal || t.isAny(i - 1, "$", "£", "€") || (t.glued(i) && t.isWord(i - 1));
  }

  /** "17 of 24 MAR sheets": the medication record, not March. */
  private static boolean isChart(Tokens t, int month) {
    return t.is(month, "mar")
        && t.isAny(
            month + 1,
            "sheet",
            "sheets",
            "chart",
            "charts",
            "record",
            "records",
            "folder",
            "folders",
            "file",
            "files",
            "audit",
            "audits",
            "competency",
            "competencies",
            "training",
            "round",
            "rounds",
            "entries",
            "signatures",
            "gaps",
            "checks");
  }

  /** "room 12 may need paint", "4 march on": the small letter and the next word give it away. */
  private static boolean isVerb(Tokens t, int month) {
    boolean small = t.isAny(month, "may", "march") && !t.capital(month);
    return small && t.isWord(month + 1) && !t.beginsLine(month + 1) && !t.is(month + 1, "and");
  }

  private static WrittenDate monthFirst(Tokens t, int i, int month) {
    int at = i + 1;
    while (t.isAny(at, ".", ",", "/", "-", "the") && at < i + 3) {
      at++;
    }
    if (t.is(at, "of") || t.is(at, "in")) {
      Numbers.Counted year = fullYear(t, at + 1);
      return year == null ? alone(t, i, month) : monthOfYear(month, year);
    }
    Numbers.Counted fullYear = fullYear(t, at);
    if (fullYear != null) {
      return monthOfYear(month, fullYear);
    }
    if (t.is(i + 1, "'") && t.length(i + 2) == 2 && t.number(i + 2) >= 0) {
      return new WrittenDate(2000 + t.number(i + 2), month, null, null, i + 3, "month y");
    }
    WrittenDate dated = monthAndDay(t, i, at, month);
    return dated != null ? dated : alone(t, i, month);
  }

  private static WrittenDate monthOfYear(int month, Numbers.Counted year) {
    return new WrittenDate(year.value(), month, null, null, year.next(), "month y");
  }

  private static WrittenDate monthAndDay(Tokens t, int i, int at, int month) {
    Numbers.Counted day = Numbers.dayOfMonth(t, at);
    if (day == null || isVerb(t, i)) {
      return null;
    }
    int next = day.next();
    boolean clock = t.glued(next + 1) && t.isAny(next, ":", ".") && t.number(next + 1) >= 0;
    boolean slashYear = t.is(next, "/") && fullYear(t, next + 1) != null;
    boolean share = t.isAny(next, "%", "/", "am", "pm") && !slashYear;
    if (clock || share || (!day.ordinal() && COUNTED.contains(t.at(next)))) {
      return null;
    }
    int after = t.is(next, ",") || slashYear ? next + 1 : next;
    Numbers.Counted year = fullYear(t, t.isAny(after, "of", "in") ? after + 1 : after);
    if (year != null) {
      return new WrittenDate(year.value(), month, day.value(), null, year.next(), "month d y");
    }
    return new WrittenDate(null, month, day.value(), null, next, "month d");
  }

  private static boolean surname(Tokens t, int i) {
    boolean letter = t.length(i) == 1 && t.capital(i);
    return t.isWord(i)
        && t.capital(i)
        && !t.beginsLine(i)
        && (letter || !AFTER_MONTH.contains(t.at(i)) && TimeWords.month(t.at(i)) == null);
  }

  private static WrittenDate alone(Tokens t, int i, int month) {
    boolean asked = BEFORE_MONTH.contains(t.at(i - 1));
    boolean wholeText = i == 0 && t.size() - 1 <= i + (t.is(i + 1, ".") ? 1 : 0);
    boolean ambiguous = ALSO_WORDS.contains(t.at(i));
    boolean surname = FIRST_NAMES.contains(t.at(i)) && t.capital(i) && surname(t, i + 1);
    boolean name = !asked && (surname || AFTER_NAME.contains(t.at(i + 1)));
    if (ambiguous && !asked && !wholeText && !t.capital(i)) {
      return null;
    }
    boolean modal = t.is(i, "may") && !wholeText && !(t.capital(i) ? asked : surelyMonth(t, i));
    boolean marching =
        t.is(i, "march") && (t.is(i + 1, "on") || !t.capital(i) && t.is(i - 1, "to"));
    if (name || marching || (modal && !endsDay(t, i + 1))) {
      return null;
    }
    return new WrittenDate(null, month, null, null, i + 1, "month");
  }

  /** "this may help" and "staff and may" are no months in small letters; "in may" is one. */
  private static boolean surelyMonth(Tokens t, int i) {
    return t.isAny(
        i - 1, "in", "by", "of", "during", "until", "till", "before", "after", "since", "end",
        "mid", "early", "late", "next", "last", "from");
  }

  private static WrittenDate yearThenMonth(Tokens t, int i) {
    Numbers.Counted year = fullYear(t, i);
    int at = t.isAny(i + 1, "-", "/", ",") ? i + 2 : i + 1;
    Integer month = TimeWords.month(t.at(at));
    if (year == null || month == null) {
      return null;
    }
    Numbers.Counted day = Numbers.dayOfMonth(t, t.isAny(at + 1, "-", "/") ? at + 2 : at + 1);
    return day != null && t.isAny(at + 1, "-", "/")
        ? new WrittenDate(year.value(), month, day.value(), null, day.next(), "y month d")
        : new WrittenDate(year.value(), month, null, null, at + 1, "y month");
  }

  /** A year of four digits, or of two where nothing that follows counts or measures. */
  private static Numbers.Counted yearAfter(Tokens t, int i) {
    Numbers.Counted full = fullYear(t, i);
    if (full != null) {
      return full;
    }
    int at = t.is(i, "'") ? i + 1 : i;
    if (t.length(at) != 2 || t.number(at) < 0) {
      return null;
    }
    int next = at + 1;
    boolean clock = t.isAny(next, ":", ".", "/") && t.glued(next + 1) && t.number(next + 1) >= 0;
    boolean unit = t.glued(next) && (t.isWord(next) || t.is(next, "%"));
    boolean spread = t.is(next, "-") && t.number(next + 1) >= 0 && t.glued(next + 1);
    boolean month = TimeWords.month(t.at(next)) != null && !t.beginsLine(next);
    boolean counted = COUNTED.contains(t.at(next)) || t.is(next, "%");
    return clock || unit || spread || month || counted
        ? null
        : new Numbers.Counted(2000 + t.number(at), next, false);
  }

  /** A year from 1900 to 2199 in four digits, or null. */
  static Numbers.Counted fullYear(Tokens t, int i) {
    boolean year = t.length(i) == 4 && t.number(i) >= 1900 && t.number(i) <= 2199;
    boolean decimal = t.is(i + 1, ".") && t.glued(i + 1) && t.glued(i + 2) && t.number(i + 2) >= 0;
    return year && !decimal ? new Numbers.Counted(t.number(i), i + 1, false) : null;
  }
}
