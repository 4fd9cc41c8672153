package org.plancheck.facts;

import org.plancheck.plan.Place;

/** The manager of the care home, by name (000:161-162). */
public record RegisteredManager(String text, boolean blank, Place place) implements HeaderField {
  @Override
  public boolean sample() {
    return false;
  }

  @Override
  public String about() {
    return "registeredManager";
  }
}
