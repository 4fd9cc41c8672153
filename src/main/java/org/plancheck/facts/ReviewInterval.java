package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * How far the next review is from the date of the plan (000:107-112). Only where both days are sure
 * and the review is still to come.
 *
 * @param weeks whole weeks from the date of the plan
 * @param limit a house setting, in weeks; longer for a plan of the home's own
 * @param far it is further away than that
 * @param waiting how many actions are Red, or due before the review and not Green
 * @param open the same for people, as "2 actions are"
 */
public record ReviewInterval(
    int weeks, int limit, boolean far, int waiting, String open, Place place) implements Subject {
  @Override
  public String about() {
    return "dateForReview";
  }
}
