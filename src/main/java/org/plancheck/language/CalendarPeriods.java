package org.plancheck.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * Quarters, halves, years and seasons: "Q3", "first quarter of 2026", "2026 H2", "Q2 2024/25",
 * "financial year 2024/25", "2027", "spring 2027".
 *
 * <p>A quarter with a plain year is read by the calendar and says so; with a split year as
 * "2024/25" it is a quarter of the financial year, which begins in April.
 */
final class CalendarPeriods {

  static final String CALENDAR = "read by the calendar, January to December";
  static final String FINANCIAL = "financial year, April to March";

  static final String SEASON = "a season, read as three months";

  /** Smaller numbers after a season are no year. */
  private static final int SHORT_YEARS_FROM = 20;

  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", 12);
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          ("in by during before after until till since of from end early late mid year through"
                  + " between due for throughout calendar")
              .split(" "));
  private static final Set<String> BEFORE_SEASON =
      Set.of(
          "by in this next during before after until early late mid of end for through coming"
              .split(" "));

  private CalendarPeriods() {}

  /** The period that begins with this token, or null. */
  static Reading read(Tokens t, int i, LocalDate anchor) {
    Reading part = partOfYear(t, i, anchor);
    if (part != null) {
      return part;
    }
    Reading financial = financialYear(t, i, anchor);
    if (financial != null) {
      return financial;
    }
    Reading season = season(t, i);
    return season != null ? season : year(t, i);
  }

  /**
   * The part of a year that some tokens name.
   *
   * @param months 3 for a quarter, 6 for a half
   */
  private record Part(int number, int months, int next) {}

  private static Reading partOfYear(Tokens t, int i, LocalDate anchor) {
    Numbers.Counted year = NamedDates.fullYear(t, i);
    if (year != null) {
      Part part = part(t, t.is(year.next(), "-") ? year.next() + 1 : year.next());
      return part == null ? null : ofYear(part, year.value(), part.next());
    }
    Part part = part(t, i);
    if (part == null) {
      return null;
    }
    int at = part.next();
    while (t.isAny(at, "of", "in", "the", ",", "-", "fy", "financial", "year") && at < i + 8) {
      at++;
    }
    Reading split = splitYear(t, at);
    split = split != null ? split : shortSplitYear(t, at);
    if (split != null) {
      return months(split.from(), part, split.next()).because("part of financial year");
    }
    Numbers.Counted of = NamedDates.fullYear(t, at);
    if (of != null) {
      return ofYear(part, of.value(), of.next());
    }
    return next(t, part, anchor);
  }

  private static Reading next(Tokens t, Part part, LocalDate anchor) {
    boolean financial = t.matches(part.next(), "of", "the", "financial", "year");
    int at = financial ? part.next() + 4 : part.next();
    at = t.matches(at, "of", "the", "year") ? at + 3 : at;
    Reading reading;
    int year = anchor.getYear() - 1;
    do {
      LocalDate first = LocalDate.of(year++, financial ? 4 : 1, 1);
      reading = months(first, part, at);
    } while (reading.to().isBefore(anchor));
    return reading
        .assuming(financial ? FINANCIAL : CALENDAR)
        .assuming(WrittenDate.NEXT_YEAR)
        .because("part of year");
  }

  private static Reading ofYear(Part part, int year, int next) {
    return months(LocalDate.of(year, 1, 1), part, next).assuming(CALENDAR).because("part of year");
  }

  private static Reading months(LocalDate yearBegins, Part part, int next) {
    LocalDate from = yearBegins.plusMonths((long) part.months() * (part.number() - 1));
    return Reading.period(next, from, from.plusMonths(part.months()).minusDays(1), null, "");
  }

  private static Part part(Tokens t, int i) {
    boolean letter = t.isAny(i, "q", "h") && t.number(i + 1) >= 0 && t.length(i + 1) == 1;
    if (letter) {
      return checked(t.number(i + 1), t.is(i, "q") ? 3 : 6, i + 2);
    }
    if (t.is(i, "quarter")) {
      Numbers.Counted number = Numbers.cardinal(t, i + 1);
      boolean named = number != null && !t.isAny(i + 1, "a", "an");
      return named ? checked(number.value(), 3, number.next()) : null;
    }
    Numbers.Counted ordinal = Numbers.ordinal(t, i);
    if (ordinal == null) {
      return null;
    }
    if (t.isAny(ordinal.next(), "quarter", "qtr")) {
      return checked(ordinal.value(), 3, ordinal.next() + 1);
    }
    boolean half = t.is(ordinal.next(), "half") && t.isAny(ordinal.next() + 1, "of", "year");
    return half ? checked(ordinal.value(), 6, ordinal.next() + 1) : null;
  }

  private static Part checked(int number, int months, int next) {
    return number >= 1 && number * months <= 12 ? new Part(number, months, next) : null;
  }

  /** "2024/25", "2024-2025": null where the second year does not follow the first. */
  private static Reading splitYear(Tokens t, int i) {
    Numbers.Counted first = NamedDates.fullYear(t, i);
    boolean joined = first != null && t.isAny(i + 1, "/", "-") && t.number(i + 2) >= 0;
    if (!joined) {
      return null;
    }
    int second = t.number(i + 2);
    boolean follows =
        (t.length(i + 2) == 2 && second == (first.value() + 1) % 100)
            || second == first.value() + 1;
    if (!follows || (t.is(i + 1, "-") && t.length(i + 2) == 2 && second <= 12)) {
      return null;
    }
    LocalDate from = LocalDate.of(first.value(), 4, 1);
    return Reading.period(i + 3, from, from.plusYears(1).minusDays(1), FINANCIAL, "financial year");
  }

  /** "FY26/27". */
  private static Reading shortSplitYear(Tokens t, int i) {
    boolean short2 = t.length(i) == 2 && t.number(i) >= 0 && t.isAny(i + 1, "/", "-");
    if (!short2 || t.number(i + 2) != (t.number(i) + 1) % 100) {
      return null;
    }
    LocalDate from = LocalDate.of(2000 + t.number(i), 4, 1);
    return Reading.period(i + 3, from, from.plusYears(1).minusDays(1), FINANCIAL, "financial year");
  }

  private static Reading financialYear(Tokens t, int i, LocalDate anchor) {
    int at = t.isAny(i, "this", "current", "next", "coming") ? i + 1 : i;
    boolean named = t.isAny(at, "financial", "fiscal") && t.is(at + 1, "year") || t.is(at, "fy");
    if (!named) {
      return splitYear(t, i);
    }
    int after = t.is(at, "fy") ? at + 1 : at + 2;
    Reading split = splitYear(t, after);
    split = split != null ? split : shortSplitYear(t, after);
    if (split != null) {
      return split;
    }
    LocalDate end = LocalDate.of(anchor.getYear(), 3, 31);
    end = end.isBefore(anchor) ? end.plusYears(1) : end;
    end = t.isAny(i, "next", "coming") ? end.plusYears(1) : end;
    LocalDate from = end.minusYears(1).plusDays(1);
    return Reading.period(after, from, end, FINANCIAL, "financial year");
  }

  private static Reading season(Tokens t, int i) {
    Integer first = SEASONS.get(t.at(i));
    if (first == null) {
      return null;
    }
    int at = t.is(i + 1, "term") ? i + 2 : i + 1;
    at = t.is(at, "/") && SEASONS.containsKey(t.at(at + 1)) ? at + 2 : at;
    Numbers.Counted year = yearOfSeason(t, t.isAny(at, "of", ",", "'") ? at + 1 : at);
    if (year != null) {
      YearMonth last = YearMonth.of(year.value(), SEASONS.getOrDefault(t.at(at - 1), first));
      LocalDate from = LocalDate.of(year.value(), first, 1);
      return Reading.period(
          year.next(),
          from,
          last.plusMonths(2).atEndOfMonth(),
          Reading.IMPRECISE + ": " + SEASON,
          "season");
    }
    boolean asked = BEFORE_SEASON.contains(t.at(i - 1)) || t.is(at - 1, "term");
    boolean wholeText = i == 0 && at == t.size();
    return asked || wholeText ? Reading.open(at, TimeKind.VAGUE, "season") : null;
  }

  /** In four digits, or in two that end the answer: "Spring 27". */
  private static Numbers.Counted yearOfSeason(Tokens t, int i) {
    Numbers.Counted full = NamedDates.fullYear(t, i);
    boolean two = t.length(i) == 2 && t.number(i) >= SHORT_YEARS_FROM;
    boolean ends = i + 1 >= t.size() || t.beginsLine(i + 1) || t.isAny(i + 1, ".", ",", ";", ")");
    return full == null && two && ends
        ? new Numbers.Counted(2000 + t.number(i), i + 1, false)
        : full;
  }

  /** "2027" alone or after a word that asks for a year. */
  private static Reading year(Tokens t, int i) {
    boolean named = t.is(i, "year") && NamedDates.fullYear(t, i + 1) != null;
    int at = named ? i + 1 : i;
    Numbers.Counted year = NamedDates.fullYear(t, at);
    boolean glued = t.glued(at) || t.isAny(at + 1, "/", ":") && t.glued(at + 1);
    if (year == null || glued) {
      return null;
    }
    boolean alone = i == 0 && year.next() >= t.size();
    boolean closes = year.next() >= t.size() || !t.isWord(year.next()) || calm(t, year.next());
    boolean joined = t.isAny(at - 1, "to", "-", "or", "and", "than") && closes;
    boolean asked = named || BEFORE_YEAR.contains(t.at(at - 1)) && closes;
    return alone || asked || joined
        ? new WrittenDate(year.value(), null, null, null, year.next(), "year")
            .resolve(LocalDate.MIN)
        : null;
  }

  /** Words after which a number of four digits is a year and no count. */
  private static boolean calm(Tokens t, int i) {
    return t.isAny(
        i, "and", "or", "to", "then", "but", "with", "for", "through", "until", "till", "if", "is",
        "will", "when", "at", "by", "on", "in", "onwards", "have", "has", "was");
  }
}
