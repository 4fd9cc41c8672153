package org.plancheck.language;

import java.time.LocalDate;
import java.util.List;

/**
 * What a whole timescale cell says: the expression that decides, and what else stands there.
 *
 * @param kind of the expression that decides: a day where there is one, however vague the rest
 * @param from first day meant, or null
 * @param to last day that still meets the timescale, or null
 * @param every ISO 8601 period of a recurrence, or null
 * @param assumed what had to be assumed, in words, or null
 * @param also a second reading in the same cell, as "ongoing" beside a date; null where none
 * @param putOff true for TBC, "to follow" and the like: no answer yet
 * @param expressions everything found, in the order of the text
 */
public record Timescale(
    TimeKind kind,
    LocalDate from,
    LocalDate to,
    String every,
    String assumed,
    String also,
    boolean putOff,
    List<TimeExpression> expressions) {

  public Timescale {
    expressions = List.copyOf(expressions);
  }

  /** True where the cell gives a last day. */
  public boolean dated() {
    return to != null;
  }

  /**
   * True where its last day is only that of a season, or of a quarter whose year had to be assumed.
   */
  public boolean loose() {
    boolean season = assumed != null && assumed.contains(CalendarPeriods.SEASON);
    boolean anyYear = assumed != null && assumed.contains(WrittenDate.NEXT_YEAR);
    boolean part =
        anyYear
            && (assumed.contains(CalendarPeriods.CALENDAR)
                || assumed.contains(CalendarPeriods.FINANCIAL));
    return dated() && (season || part);
  }

  /** True where it is counted from the day of the check, for want of a date of the plan. */
  public boolean countedFromCheck() {
    return assumed != null && assumed.contains(Reading.FROM_CHECK);
  }

  /** True where the cell says that it never ends, whether or not a day stands beside it. */
  public boolean ongoing() {
    return expressions.stream().anyMatch(e -> e.kind() == TimeKind.ONGOING);
  }
}
