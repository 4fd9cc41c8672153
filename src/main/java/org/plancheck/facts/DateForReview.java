package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The agreed date of the next review (000:107, 000:170-171). A plan whose actions are all Green
 * needs none and has no such fact while the field is blank.
 *
 * @param frequency true where it says how often and not when
 * @param unreadable true where words stand there in which neither a date nor a frequency can be
 *     read
 * @param date the day it was read as, or null
 */
public record DateForReview(
    String text, boolean blank, boolean frequency, boolean unreadable, LocalDate date, Place place)
    implements HeaderDate {
  @Override
  public boolean sample() {
    return false;
  }

  @Override
  public String about() {
    return "dateForReview";
  }
}
