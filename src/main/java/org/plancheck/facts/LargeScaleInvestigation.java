package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A Large Scale Investigation that is the reason for the plan (000:55-57).
 *
 * @param recorded the plan tells of Social Work or the police, if only that they need no copy
 */
public record LargeScaleInvestigation(boolean recorded, Place place) implements Subject {
  @Override
  public String about() {
    return "investigation";
  }
}
