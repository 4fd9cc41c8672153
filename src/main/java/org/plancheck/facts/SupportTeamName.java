package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The name by which the plan calls the team that supports homes (001:65). Only where it names one.
 *
 * @param term the author's word
 * @param former it is a name with "oversight", used as the present one
 */
public record SupportTeamName(String term, boolean former, Place place) implements Subject {
  @Override
  public String about() {
    return "team";
  }
}
