package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The Red, Amber or Green of an action (000:221-226).
 *
 * @param ref the action for people, as "action 2.1"
 * @param given true where there is a word or a colour
 * @param worded true where there is a word
 * @param status "red", "amber", "green", or null where it can be read as none of them
 * @param first true in the first row of those whose status is the same words
 * @param refs all of those rows, as "action 2.1 (and 2.2, 2.3)"
 * @param shade how the cell is shaded: "red", "amber", "green", "blue", "other" or "none"
 * @param clash true where the word says another one of the three than the shading
 */
public record RagStatus(
    String ref,
    String text,
    boolean given,
    boolean worded,
    String status,
    boolean first,
    String refs,
    String shade,
    boolean clash,
    String about,
    Place place)
    implements Subject {}
