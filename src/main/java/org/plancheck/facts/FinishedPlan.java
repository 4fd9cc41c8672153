package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A plan with a Partnership Lead in which every action is Green (000:115-124).
 *
 * @param noted it tells of the hand-back, or of how the group goes on
 */
public record FinishedPlan(boolean noted, Place place) implements Subject {
  @Override
  public String about() {
    return "plan";
  }
}
