package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The file itself.
 *
 * @param readable true where a table of actions was found
 */
public record Document(boolean readable, Place place) implements Subject {
  @Override
  public String about() {
    return "document";
  }
}
