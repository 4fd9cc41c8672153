package org.plancheck.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What short dates mean in a timescale cell: "Dec 26" and "12/26" are December 2026, because nobody
 * who writes the day first means the 26th by it. In running text "on March 26" stays the 26th.
 */
final class CellDates {

  /** A number is taken for a year from the year of the plan up to so many years later. */
  private static final int YEARS_AHEAD = 3;

  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?:.*\\s)?(\\d{1,2})/(\\d{2})");

  /** "3/12" is 3 December to most readers and three months to a nurse. */
  private static final Pattern NURSES = Pattern.compile("(?:.*\\s)?([1-9])/12");

  /** "Nov 26 to Feb 27". */
  private static final Pattern MONTHS_AND_YEARS =
      Pattern.compile(
          "(?i)(?:from |between )?(\\p{L}{3,9})\\.? (\\d{2}) ?(?:to|until|and|-|–)"
              + " ?(\\p{L}{3,9})\\.? (\\d{2})");

  private CellDates() {}

  /** The expression as a timescale cell means it. */
  static TimeExpression inCell(TimeExpression expression, LocalDate anchor) {
    if (expression.kind() == TimeKind.INVALID) {
      return monthInDigits(expression, anchor);
    }
    if (expression.why().endsWith("d/m") && NURSES.matcher(expression.text()).matches()) {
      String assumed = "read as a day in December, not as months";
      return with(
          expression,
          expression.kind(),
          expression.from(),
          expression.to(),
          Reading.both(expression.assumed(), assumed));
    }
    if (expression.kind() == TimeKind.PERIOD) {
      return fromMonthToMonth(expression, anchor);
    }
    boolean bare = expression.why().endsWith("month d") && endsInDigit(expression.text());
    LocalDate day = expression.to() == null ? expression.from() : expression.to();
    boolean known = expression.kind() == TimeKind.DATE || expression.kind() == TimeKind.RECURRING;
    if (!bare || !known || day == null) {
      return expression;
    }
    Integer year = yearNear(anchor, day.getDayOfMonth());
    return year == null ? expression : ofMonth(expression, YearMonth.of(year, day.getMonthValue()));
  }

  /** The year that two digits mean, or null where a plan would hardly mean it. */
  private static Integer yearNear(LocalDate anchor, int shortYear) {
    int ahead = shortYear - anchor.getYear() % 100;
    return ahead < 0 || ahead > YEARS_AHEAD ? null : Integer.valueOf(anchor.getYear() + ahead);
  }

  private static TimeExpression fromMonthToMonth(TimeExpression expression, LocalDate anchor) {
    Matcher months = MONTHS_AND_YEARS.matcher(expression.text());
    if (!months.matches()) {
      return expression;
    }
    Integer first = TimeWords.month(months.group(1).toLowerCase(Locale.ROOT));
    Integer last = TimeWords.month(months.group(3).toLowerCase(Locale.ROOT));
    Integer firstYear = yearNear(anchor, Integer.parseInt(months.group(2)));
    Integer lastYear = yearNear(anchor, Integer.parseInt(months.group(4)));
    if (first == null || last == null || firstYear == null || lastYear == null) {
      return expression;
    }
    YearMonth from = YearMonth.of(firstYear, first);
    YearMonth to = YearMonth.of(lastYear, last);
    String assumed = "the numbers read as the years " + firstYear + " and " + lastYear;
    return from.isAfter(to)
        ? expression
        : with(expression, TimeKind.PERIOD, from.atDay(1), to.atEndOfMonth(), assumed);
  }

  /** "11/26", which as a day cannot be, where the second number is a year of the plan. */
  private static TimeExpression monthInDigits(TimeExpression expression, LocalDate anchor) {
    Matcher digits = MONTH_AND_YEAR.matcher(expression.text());
    if (!digits.matches()) {
      return expression;
    }
    int month = Integer.parseInt(digits.group(1));
    Integer year = yearNear(anchor, Integer.parseInt(digits.group(2)));
    if (month < 1 || month > 12 || year == null) {
      return expression;
    }
    YearMonth then = YearMonth.of(year, month);
    boolean by = !Character.isDigit(expression.text().charAt(0));
    return with(
        expression,
        TimeKind.PERIOD,
        by ? null : then.atDay(1),
        then.atEndOfMonth(),
        "read as the month " + expression.text().replaceAll("\\D*(\\d.*)", "$1"));
  }

  private static TimeExpression ofMonth(TimeExpression expression, YearMonth month) {
    String shortYear = String.valueOf(month.getYear()).substring(2);
    boolean ends = expression.to() != null;
    boolean whole = expression.kind() == TimeKind.DATE;
    boolean begins = expression.from() != null && (whole || !ends);
    return with(
        expression,
        whole && ends ? TimeKind.PERIOD : expression.kind(),
        begins ? month.atDay(1) : expression.from(),
        ends ? month.atEndOfMonth() : null,
        Reading.both(
            shortYear + " read as the year " + month.getYear(), ends ? null : Deadlines.OPEN_END));
  }

  private static TimeExpression with(
      TimeExpression expression, TimeKind kind, LocalDate from, LocalDate to, String assumed) {
    return new TimeExpression(
        expression.text(),
        expression.span(),
        kind,
        from,
        to,
        expression.every(),
        assumed,
        expression.why());
  }

  private static boolean endsInDigit(String text) {
    return Character.isDigit(text.charAt(text.length() - 1))
        || text.toLowerCase(Locale.ROOT).endsWith("onwards");
  }
}
