package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * How many abbreviations a plan uses that are no everyday forms (000:229). Only where there is one.
 *
 * @param forms how many different ones
 * @param most how many the house finds easy to read
 */
public record ShortFormCount(int forms, int most, Place place) implements Subject {

  @Override
  public String about() {
    return "plan";
  }
}
