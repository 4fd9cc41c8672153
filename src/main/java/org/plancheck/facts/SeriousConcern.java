package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * Words in a context or progress comment that may tell of harm (001:78).
 *
 * @param where the place for people
 * @param words the author's word
 * @param acted the theme tells of a step taken at once and of a report
 */
public record SeriousConcern(String where, String words, boolean acted, String about, Place place)
    implements Subject {}
