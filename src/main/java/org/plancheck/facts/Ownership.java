package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * How the open actions of a plan are shared out (004:12). Only where there are enough of them to
 * share, and in no small home.
 *
 * @param who who leads most actions alone, in the author's words; "" where nobody does
 * @param actions how many these are
 * @param total how many open actions there are
 * @param percent from which share on the house asks, in percent
 * @param onePerson true where it is more
 */
public record Ownership(
    String who, int actions, int total, int percent, boolean onePerson, String about, Place place)
    implements Subject {}
