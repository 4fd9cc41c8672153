package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * Words by which the parties to the plan do not agree about it (000:142-148).
 *
 * @param words the author's words
 * @param escalated the plan tells where the matter went, or that it is settled
 */
public record Disagreement(String words, boolean escalated, Place place) implements Subject {
  @Override
  public String about() {
    return "disagreement";
  }
}
