package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A plan that the Partnership expects and that holds no list of those who took part (000:75-81).
 *
 * @param reason why it is expected, in the author's words
 */
public record NoParticipants(String reason, Place place) implements Subject {
  @Override
  public String about() {
    return "participants";
  }
}
