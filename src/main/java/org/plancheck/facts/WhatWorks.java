package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * Whether the plan tells of anything that works well (001:68).
 *
 * @param named one of {@code collaborative-support/words/strengths.txt} stands in it
 */
public record WhatWorks(boolean named, Place place) implements Subject {
  @Override
  public String about() {
    return "strengths";
  }
}
