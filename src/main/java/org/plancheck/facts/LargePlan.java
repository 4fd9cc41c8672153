package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A plan with so many actions that its scope is worth a sentence (002:1149).
 *
 * @param actions how many it has
 * @param scoped true where it says what it covers or what it does not
 */
public record LargePlan(int actions, boolean scoped, String about, Place place)
    implements Subject {}
