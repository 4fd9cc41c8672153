package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * What makes this copy of the plan show different things to different readers.
 *
 * @param changes tracked changes that nobody has accepted or rejected
 * @param comments comments of people; those of this program are not counted
 * @param hidden rows and columns that hold something and are hidden
 * @param left all three for people, as "2 tracked changes and 1 comment"
 */
public record WorkingCopy(int changes, int comments, int hidden, String left, Place place)
    implements Subject {
  @Override
  public String about() {
    return "copy";
  }
}
