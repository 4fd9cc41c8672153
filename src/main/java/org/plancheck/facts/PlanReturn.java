package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The return of a partnership's plan after a joint inspection (003, weeks 29 to 35). Only where a
 * date of publication is given.
 *
 * @param published the day on which the report came out
 * @param due six weeks on
 * @param latest the last day by the guide's other reading
 * @param how how the day is counted, as "the Tuesday of week 35"
 * @param dated what is held against it, as "This plan is dated 20 April 2026"
 * @param over how late that is, as "6 days over"; "" where it is in time
 * @param late it is after the last day
 * @param lastDay it is the last day itself, a day after the safe one
 */
public record PlanReturn(
    LocalDate published,
    LocalDate due,
    LocalDate latest,
    String how,
    String dated,
    String over,
    boolean late,
    boolean lastDay,
    Place place)
    implements Subject {
  @Override
  public String about() {
    return "return";
  }
}
