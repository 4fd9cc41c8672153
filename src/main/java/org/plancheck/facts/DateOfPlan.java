package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The date of this version (000:153-156).
 *
 * @param date the day it was read as, or null
 */
public record DateOfPlan(String text, boolean blank, boolean sample, LocalDate date, Place place)
    implements HeaderField {
  @Override
  public String about() {
    return "dateOfPlan";
  }
}
