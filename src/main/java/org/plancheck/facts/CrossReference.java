package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A place where the plan points to one of its actions by number (000:182-184).
 *
 * @param where the place for people
 * @param target the number that it points to
 * @param found the plan has an action of that number
 */
public record CrossReference(String where, String target, boolean found, String about, Place place)
    implements Subject {}
