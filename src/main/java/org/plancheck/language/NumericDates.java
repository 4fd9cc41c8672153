package org.plancheck.language;

import java.util.Set;

/**
 * Dates in digits alone, always read day first: 30/11/2026, 30-11-26, 30.11.26, 2026-11-30, 30/11,
 * 11/2026.
 *
 * <p>A day and month without a year look like a fraction or a score ("3/4 of staff", "8/10"), so
 * they count only where a word before them asks for a day, or where they stand alone.
 */
final class NumericDates {

  private static final Set<String> ASKS_FOR_DAY =
      Set.of(
          ("on by from between until till before after since due to through w/c commencing ending"
                  + " beginning starting starts ends complete done review"
                  + " held dated date date: for deadline this next sent"
                  + " delivery received visited visit meeting check audit use")
              .split(" "));
  private static final Set<String> SCORED = Set.of("scored", "rated", "graded", "averaged");

  private static final Set<String> COUNTED =
      Set.of(
          ("of staff residents people persons carers nurses members confident confidence score"
                  + " scored rating care cover support access percent hours hrs hour minutes mins"
                  + " mile miles full complete completed done trained compliant seen rooms beds"
                  + " plans records files audits")
              .split(" "));

  /** Years in two digits that plans can mean where no sign tells a date from a number. */
  private static final int FIRST_SHORT_YEAR = 20;

  private static final int LAST_SHORT_YEAR = 49;

  private NumericDates() {}

  /** The date that begins with this token, or null. */
  static WrittenDate read(Tokens t, int i) {
    if (t.number(i) < 0 || afterSign(t, i)) {
      return null;
    }
    WrittenDate date = threeParts(t, i);
    if (date == null && i == 0) {
      date = wholeText(t);
    }
    if (date == null) {
      date = yearAndMonth(t, i);
    }
    return date != null ? date : dayAndMonth(t, i);
  }

  /** "30 11 26" and "301126": only where nothing else stands in the text. */
  private static WrittenDate wholeText(Tokens t) {
    WrittenDate apart = apart(t);
    if (apart != null) {
      return apart;
    }
    boolean three = t.size() == 3 && t.length(0) <= 2 && t.length(1) <= 2 && t.length(2) == 2;
    boolean one = t.size() == 1 && t.length(0) == 6;
    int day = one ? t.number(0) / 10_000 : t.number(0);
    int month = one ? t.number(0) / 100 % 100 : t.number(1);
    int year = one ? t.number(0) % 100 : t.number(2);
    boolean plausible = real(day, month) && year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR;
    return (three || one) && plausible
        ? new WrittenDate(2000 + year, month, day, null, t.size(), "d m y")
        : null;
  }

  /** "03 – 12 – 26", "3 | 12 | 2026", "03 12 2026": where nothing else stands in the text. */
  private static WrittenDate apart(Tokens t) {
    boolean signs = t.size() == 5 && isBetween(t.at(1)) && isBetween(t.at(3));
    if (!signs && t.size() != 3) {
      return null;
    }
    int step = signs ? 2 : 1;
    int day = t.number(0);
    int month = t.number(step);
    int year = t.number(2 * step);
    int digits = t.length(2 * step);
    boolean inFull = digits == 4 && plausible(year);
    boolean inShort = signs && digits == 2 && year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR;
    boolean form = t.length(0) <= 2 && t.length(step) <= 2 && real(day, month);
    return form && (inFull || inShort)
        ? new WrittenDate(inFull ? year : 2000 + year, month, day, null, t.size(), "d m y")
        : null;
  }

  private static boolean isBetween(String sign) {
    return sign.length() == 1 && "/-.,:|\\_·*+".contains(sign);
  }

  /** A number that continues a word, a sum of money, a decimal or a fraction begins no date. */
  private static boolean afterSign(Tokens t, int i) {
    if (t.isAny(i - 1, "$", "£", "€", "version", "v", "section", "paragraph", "standard")) {
      return true;
    }
    if (!t.glued(i)) {
      return false;
    }
    boolean inNumber = t.isAny(i - 1, ".", "/", ":", ",") && t.number(i - 2) >= 0;
    return inNumber || t.isWord(i - 1);
  }

  private static WrittenDate threeParts(Tokens t, int i) {
    String sign = t.at(i + 1);
    int second = t.number(i + 2);
    int third = t.number(i + 4);
    boolean form =
        (sign.equals("/") || sign.equals("-") || sign.equals("."))
            && t.is(i + 3, sign)
            && second >= 0
            && third >= 0
            && t.length(i + 2) <= 2
            && evenlySpaced(t, i);
    if (!form) {
      return null;
    }
    if (t.length(i) == 4 && t.length(i + 4) <= 2) {
      return plausible(t.number(i))
          ? new WrittenDate(t.number(i), second, third, null, afterClock(t, i + 5), "y-m-d")
          : null;
    }
    boolean fullYear = t.length(i + 4) == 4 && plausible(third);
    boolean shortYear = t.length(i + 4) == 2;
    boolean dayLike = t.length(i) <= 2 && (fullYear || shortYear);
    boolean continues =
        t.glued(i + 5)
            && t.glued(i + 6)
            && t.number(i + 6) >= 0
            && (t.isAny(i + 5, "/", ".") || (t.is(i + 5, "-") && shortYear));
    boolean badYear = t.length(i + 4) == 3 || t.length(i + 4) == 5;
    if (badYear && sign.equals("/") && t.length(i) <= 2 && real(t.number(i), second)) {
      return new WrittenDate(0, 13, 1, null, i + 5, "d/m/y");
    }
    if (!dayLike || continues || (shortYear && (t.number(i) > 31 || second > 31))) {
      return null;
    }
    int year = fullYear ? third : 2000 + third;
    return new WrittenDate(year, second, t.number(i), null, afterClock(t, i + 5), "d/m/y");
  }

  /** Both signs glued, or, for a slash only, spaces on both sides. */
  private static boolean evenlySpaced(Tokens t, int i) {
    boolean glued = t.glued(i + 1) && t.glued(i + 2) && t.glued(i + 3) && t.glued(i + 4);
    return glued || t.is(i + 1, "/") || (t.is(i + 1, ".") && t.glued(i + 1) && t.glued(i + 3));
  }

  /** Skips the time that a spreadsheet writes after a day: "T00:00:00", " 00:00:00". */
  private static int afterClock(Tokens t, int i) {
    int at = t.is(i, "t") && t.glued(i) ? i + 1 : i;
    boolean clock = t.length(at) == 2 && t.is(at + 1, ":") && t.number(at + 2) >= 0;
    if (!clock) {
      return i;
    }
    return t.is(at + 3, ":") && t.number(at + 4) >= 0 ? at + 5 : at + 3;
  }

  private static boolean plausible(int year) {
    return year >= 1900 && year <= 2199;
  }

  /** "11/2026", "2026-11", and "11/26" where no such day can be meant. */
  private static WrittenDate yearAndMonth(Tokens t, int i) {
    boolean joined = t.isAny(i + 1, "/", "-", ".") && t.glued(i + 1) && t.glued(i + 2);
    int second = t.number(i + 2);
    boolean more = t.isAny(i + 3, "/", "-", ".") && t.glued(i + 3) && t.number(i + 4) >= 0;
    if (!joined || second < 0 || more) {
      return null;
    }
    int first = t.number(i);
    boolean slash = t.is(i + 1, "/");
    if (t.length(i) <= 2 && t.length(i + 2) == 4 && plausible(second) && first <= 12 && first > 0) {
      return new WrittenDate(second, first, null, null, i + 3, "m/yyyy");
    }
    boolean isoMonth = t.length(i) == 4 && t.length(i + 2) == 2 && plausible(first);
    if (isoMonth && second <= 12 && second > 0 && (t.is(i + 1, "-") || slash)) {
      return new WrittenDate(first, second, null, null, i + 3, "yyyy-mm");
    }
    boolean shortForm = slash && t.length(i) <= 2 && t.length(i + 2) == 2 && first <= 12;
    if (shortForm && first > 0 && second > 12 && t.isAny(i - 1, "by", "end", "of", "due")) {
      return new WrittenDate(2000 + second, first, null, null, i + 3, "m/yy");
    }
    return null;
  }

  private static boolean real(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static WrittenDate dayAndMonth(Tokens t, int i) {
    boolean slash = t.is(i + 1, "/");
    boolean dot = t.is(i + 1, ".") && t.glued(i + 1) && t.glued(i + 2);
    int month = t.number(i + 2);
    boolean form = (slash || dot) && month >= 0 && t.length(i) <= 2 && t.length(i + 2) <= 2;
    if (!form || !ends(t, i + 3)) {
      return null;
    }
    int day = t.number(i);
    boolean real = real(day, month);
    boolean monthFirst = day >= 1 && day <= 12 && month > 12 && month <= 31;
    boolean beyondMonth = day > 31 || month < 1 || day < 1 || (!real && !monthFirst);
    boolean asked = dot ? askedWithDot(t, i) : askedFor(t, i);
    if (beyondMonth || !asked) {
      return null;
    }
    Numbers.Counted year = t.is(i + 3, ",") ? NamedDates.fullYear(t, i + 4) : null;
    return year == null
        ? new WrittenDate(null, month, day, null, i + 3, dot ? "d.m" : "d/m")
        : new WrittenDate(year.value(), month, day, null, year.next(), "d/m, y");
  }

  /** What follows must not make it a decimal, a time, a share or a longer row of numbers. */
  private static boolean ends(Tokens t, int next) {
    if (t.glued(next) && t.glued(next + 1) && t.number(next + 1) >= 0) {
      return t.is(next, "-") || t.is(next, ",");
    }
    if (t.is(next, "/") && t.number(next + 1) >= 0) {
      return false;
    }
    boolean unit = t.glued(next) && (t.isWord(next) || t.is(next, "%"));
    return !unit && !t.isAny(next, "am", "pm", "%") && !COUNTED.contains(t.at(next));
  }

  private static boolean askedFor(Tokens t, int i) {
    boolean roundTheClock = t.matches(i, "24", "/", "7");
    String before = t.at(i - 1);
    if (roundTheClock) {
      return t.isAny(i - 1, "on", "by", "due", "until", "before");
    }
    if (asks(t, i)) {
      return true;
    }
    boolean row =
        (before.equals(",")
                || before.equals("or")
                || before.equals("and")
                || before.equals("-")
                || before.equals("&"))
            && t.number(i - 2) >= 0
            && t.is(i - 3, "/");
    boolean padded = t.at(i).startsWith("0") || t.at(i + 2).startsWith("0");
    boolean weekday = TimeWords.weekday(before) != null;
    boolean range = t.is(i + 3, "-") && t.number(i + 4) >= 0 && t.is(i + 5, "/");
    return row || range || padded || weekday || alone(t, i);
  }

  private static boolean asks(Tokens t, int i) {
    boolean weekOf = t.isAny(i - 1, "c", "e") && t.is(i - 2, "/") && t.is(i - 3, "w");
    String before = t.at(t.is(i - 1, ":") ? i - 2 : i - 1);
    boolean happened = before.length() > 4 && before.endsWith("ed") && !SCORED.contains(before);
    boolean beginning = t.is(i - 1, ".") && t.isAny(i - 2, "beg", "comm");
    return weekOf || beginning || happened || ASKS_FOR_DAY.contains(before);
  }

  /** Two digits after a dot are a day only after a word that asks for one, or as the whole text. */
  private static boolean askedWithDot(Tokens t, int i) {
    boolean wholeText = i == 0 && t.size() == 3;
    boolean asked = t.isAny(i - 1, "on", "by", "due", "until", "before", "c", "e");
    return (asked || wholeText) && t.length(i + 2) == 2;
  }

  /** At the head of a line with nothing, or a sign, after it: the dated entry of a comment. */
  private static boolean alone(Tokens t, int i) {
    int next = i + 3;
    boolean closed =
        next >= t.size()
            || t.beginsLine(next)
            || t.isAny(next, ":", "-", ",", ";", "to", "and", "&", "then", "or", "until");
    return t.beginsLine(i) && closed;
  }
}
