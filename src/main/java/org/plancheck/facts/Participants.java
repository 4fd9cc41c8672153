package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The list of those who took part (000:75-81).
 *
 * @param missing which of the four who must take part do not show, as "Care Home Director / Owner";
 *     "" where all do, or where names without roles may be theirs
 */
public record Participants(String missing, Place place) implements Subject {
  @Override
  public String about() {
    return "participants";
  }
}
