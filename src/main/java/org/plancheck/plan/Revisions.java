package org.plancheck.plan;

/**
 * What makes a copy show different things to different readers.
 *
 * @param changes insertions and deletions that nobody has accepted or rejected yet
 * @param comments comments of people; those of this program are not counted
 * @param hidden rows and columns that hold something and are hidden
 */
public record Revisions(int changes, int comments, int hidden) {

  /** A copy in which all readers see the same. */
  public static final Revisions NONE = new Revisions(0, 0, 0);
}
