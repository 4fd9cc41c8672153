package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A plan that the Partnership expects, with meetings (000:43-60): after low grades that still
 * stand, during a Large Scale Investigation, after an assurance visit that asked for a plan or a
 * serious complaint. Only on the template.
 *
 * @param reason the author's words
 * @param missing what does not show, as "the date for review" or "both"; "" where nothing is
 *     missing
 */
public record ExternalPlan(String reason, String missing, Place place) implements Subject {
  @Override
  public String about() {
    return "plan";
  }
}
