package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A term of the English regulator. There is one such fact for a plan that uses any.
 *
 * @param term the author's word
 * @param english it stands beside words that tell of England, a course or a cited work
 */
public record RegulatorTerm(String term, boolean english, Place place) implements Subject {
  @Override
  public String about() {
    return "regulator";
  }
}
