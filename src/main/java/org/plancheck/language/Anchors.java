package org.plancheck.language;

import java.time.LocalDate;

/**
 * The days from which a timescale is counted.
 *
 * @param planDate date of plan; where the plan has none, the day to judge by
 * @param planDateKnown false where the day to judge by stands in for the date of plan
 * @param review agreed date of the next review, or null: "by next review" means this day
 */
public record Anchors(LocalDate planDate, boolean planDateKnown, LocalDate review) {

  /** Counted from one known day, with no review agreed. */
  public static Anchors of(LocalDate day) {
    return new Anchors(day, true, null);
  }
}
