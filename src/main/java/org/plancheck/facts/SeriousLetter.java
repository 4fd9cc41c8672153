package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A Letter of Serious Concern or Improvement Notice that still stands (001:79).
 *
 * @param what "Letter of Serious Concern" or "Improvement Notice"
 * @param involved the Care Inspectorate is shown to have a part in the plan
 */
public record SeriousLetter(String what, boolean involved, Place place) implements Subject {
  @Override
  public String about() {
    return "letter";
  }
}
