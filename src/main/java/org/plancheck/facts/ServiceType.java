package org.plancheck.facts;

import org.plancheck.plan.Place;

/** What kind of service it is, in any words (000:165-167). */
public record ServiceType(String text, boolean blank, Place place) implements HeaderField {
  @Override
  public boolean sample() {
    return false;
  }

  @Override
  public String about() {
    return "serviceType";
  }
}
