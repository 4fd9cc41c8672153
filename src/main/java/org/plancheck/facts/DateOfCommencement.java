package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The date on which the plan was initiated (000:168-169).
 *
 * @param unreadable true where words stand there in which no date can be read
 * @param inContext where it is blank, a date that a context gives as the plan's beginning; else
 *     null
 * @param date the day it was read as, or null
 */
public record DateOfCommencement(
    String text, boolean blank, boolean unreadable, String inContext, LocalDate date, Place place)
    implements HeaderDate {
  @Override
  public boolean sample() {
    return false;
  }

  @Override
  public String about() {
    return "dateOfCommencement";
  }
}
