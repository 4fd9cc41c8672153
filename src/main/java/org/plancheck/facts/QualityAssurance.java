package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The quality assurance of a plan with the Partnership before it is shared (000:132-133).
 *
 * @param missing who has not recorded it, as "the Partnership Lead"; "" where both have
 * @param onePerson what may well be one person has signed in both roles
 */
public record QualityAssurance(String missing, boolean onePerson, Place place) implements Subject {
  @Override
  public String about() {
    return "assurance";
  }
}
