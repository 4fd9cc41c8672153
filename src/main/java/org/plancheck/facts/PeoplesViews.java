package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * Whether the plan tells of what residents, families or staff think (004:26).
 *
 * @param heard one of {@code smart/words/views-of-people.txt} stands in it
 */
public record PeoplesViews(boolean heard, Place place) implements Subject {
  @Override
  public String about() {
    return "views";
  }
}
