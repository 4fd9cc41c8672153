package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * Who chairs the Improvement Planning Meetings (000:158-160). A plan of the home's own, none of
 * whose contexts tells of a body outside, needs nobody and has no such fact while the field is
 * blank.
 */
public record PartnershipLead(String text, boolean blank, Place place) implements HeaderField {
  @Override
  public boolean sample() {
    return false;
  }

  @Override
  public String about() {
    return "partnershipLead";
  }
}
