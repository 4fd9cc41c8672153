package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The plan as a whole.
 *
 * @param actions how many actions it has; rows that are only numbered are none
 */
public record ImprovementPlan(int actions, Place place) implements Subject {
  @Override
  public String about() {
    return "plan";
  }
}
