package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A status with a comment beside it (000:217-226).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param status "Red", "Amber" or "Green"
 * @param against words of the comment that say otherwise, or null
 */
public record StatusWithComment(
    String ref, String status, String against, String about, Place place) implements Subject {}
