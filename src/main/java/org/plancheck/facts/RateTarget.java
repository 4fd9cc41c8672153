package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A percentage that an action wants to get to (002:1156).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param target the author's words, as "95%"
 * @param start true where the row or its context says where things stand now
 */
public record RateTarget(String ref, String target, boolean start, String about, Place place)
    implements Subject {}
