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

  /** True where the cell says that it never ends, whether or not a day stands beside it. */
  public boolean ongoing() {
    return expressions.stream().anyMatch(e -> e.kind() == TimeKind.ONGOING);
  }
}
