package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The day of the next review (000:171) of a plan that has something left to review; only where it
 * is not before the date of the plan itself.
 *
 * @param date its last day where a week or month is given
 * @param passed true where it is before the day to judge by
 */
public record AgreedReview(String text, LocalDate date, boolean passed, Place place)
    implements Subject {
  @Override
  public String about() {
    return "dateForReview";
  }
}
