package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * How many of the open actions say what they are to achieve (000:196).
 *
 * @param without how many do not
 * @param total how many there are
 * @param refs those without, as "1.1, 2.3"
 * @param most true where so many lack it that it is told once for the plan; a house sets the number
 */
public record StatedOutcomes(int without, int total, String refs, boolean most, Place place)
    implements Subject {

  @Override
  public String about() {
    return "plan";
  }
}
