package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The date of this version (000:153-156).
 *
 * @param unreadable true where words stand there in which no date can be read
 * @param future true where it is more than a day after the day to judge by
 * @param date the day it was read as, or null
 */
public record DateOfPlan(
    String text,
    boolean blank,
    boolean sample,
    boolean unreadable,
    boolean future,
    LocalDate date,
    Place place)
    implements HeaderDate {
  @Override
  public String about() {
    return "dateOfPlan";
  }
}
