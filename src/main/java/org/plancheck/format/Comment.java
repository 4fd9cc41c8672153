package org.plancheck.format;

import org.plancheck.plan.Place;

/**
 * A comment to write into a copy of the plan.
 *
 * @param place where, with the words it is about as quote
 * @param text for people, paragraphs parted by {@code \n}; it ends with the rule's id in brackets
 * @param rule id of the rule
 */
public record Comment(Place place, String text, String rule) {

  /** Whose comments ours are: the beginning of every author name that we use. */
  public static final String AUTHOR = "Plancheck";
}
