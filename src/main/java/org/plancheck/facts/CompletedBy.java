package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * Who completed this version (000:153-157).
 *
 * @param group true where it names a group and nobody in it, as "Staff"
 */
public record CompletedBy(String text, boolean blank, boolean sample, boolean group, Place place)
    implements HeaderField {
  @Override
  public String about() {
    return "completedBy";
  }
}
