package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A stretch of the plan as the author wrote it: all of it goes to several organisations
 * (000:134-141). It quotes nothing.
 *
 * @param where the place for people
 * @param number it holds a number or a date of birth that tells who somebody is
 * @param last the last two digits of that number, "" where there is none
 * @param resident it may name somebody who lives in the home, or a complainant
 */
public record SharedWords(
    String where, boolean number, String last, boolean resident, String about, Place place)
    implements Subject {}
