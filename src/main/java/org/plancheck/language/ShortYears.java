package org.plancheck.language;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * "Dec 26" in a timescale cell: December 2026, because nobody who writes the day first means the
 * 26th by it. In running text it stays the 26th, as in "on March 26".
 */
final class ShortYears {

  /** A number is taken for a year from the year of the plan up to so many years later. */
  private static final int YEARS_AHEAD = 3;

  private ShortYears() {}

  /** The expression as a timescale cell means it. */
  static TimeExpression inCell(TimeExpression expression, LocalDate anchor) {
    boolean bare = expression.why().endsWith("month d") && expression.kind() == TimeKind.DATE;
    boolean ofMonth = bare && expression.to() != null && noOrdinal(expression.text());
    if (!ofMonth) {
      return expression;
    }
    int ahead = expression.to().getDayOfMonth() - anchor.getYear() % 100;
    if (ahead < 0 || ahead > YEARS_AHEAD) {
      return expression;
    }
    YearMonth month = YearMonth.of(anchor.getYear() + ahead, expression.to().getMonthValue());
    String shortYear = String.valueOf(month.getYear()).substring(2);
    return new TimeExpression(
        expression.text(),
        expression.span(),
        TimeKind.PERIOD,
        expression.from() == null ? null : month.atDay(1),
        month.atEndOfMonth(),
        null,
        shortYear + " read as the year " + month.getYear(),
        "month yy");
  }

  private static boolean noOrdinal(String text) {
    return Character.isDigit(text.charAt(text.length() - 1));
  }
}
