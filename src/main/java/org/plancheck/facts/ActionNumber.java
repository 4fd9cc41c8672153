package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The number of an action whose table has a column for it (000:195).
 *
 * @param text as written or as an automatic list shows it
 * @param start the first words of the action
 */
public record ActionNumber(String text, boolean blank, String start, String about, Place place)
    implements Subject {}
