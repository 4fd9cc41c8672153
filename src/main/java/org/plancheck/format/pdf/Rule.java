package org.plancheck.format.pdf;

/**
 * A straight line of a page, as tables have them.
 *
 * @param flat true where it runs from left to right, false from top to bottom
 * @param at y of a flat one, x of an upright one
 * @param from smaller end
 * @param to larger end
 */
record Rule(boolean flat, float at, float from, float to) {

  float length() {
    return to - from;
  }

  /** True where it passes a place of its own direction, give or take. */
  boolean covers(float place, float tolerance) {
    return place >= from - tolerance && place <= to + tolerance;
  }
}
