package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The agreed date of the next review (000:107, 000:170-171). A plan whose actions are all Green
 * needs none and has no such fact while the field is blank.
 *
 * @param frequency true where it says how often and not when
 * @param date the day it was read as, or null
 */
public record DateForReview(
    String text, boolean blank, boolean frequency, LocalDate date, Place place)
    implements HeaderField {
  @Override
  public boolean sample() {
    return false;
  }

  @Override
  public String about() {
    return "dateForReview";
  }
}
