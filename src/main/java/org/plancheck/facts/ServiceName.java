package org.plancheck.facts;

import org.plancheck.plan.Place;

/** The name of the care home (000:163-164). */
public record ServiceName(String text, boolean blank, Place place) implements HeaderField {
  @Override
  public boolean sample() {
    return false;
  }

  @Override
  public String about() {
    return "serviceName";
  }
}
