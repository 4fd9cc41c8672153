package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The Red, Amber or Green of an action (000:221-226).
 *
 * @param ref the action for people, as "action 2.1"
 * @param given true where there is a word or a colour
 * @param status "red", "amber", "green", or null where it can be read as none of them
 */
public record RagStatus(
    String ref, String text, boolean given, String status, String about, Place place)
    implements Subject {}
