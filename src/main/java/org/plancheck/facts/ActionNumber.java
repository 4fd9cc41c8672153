package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The number of an action whose table has a column for it (000:195).
 *
 * @param text as written or as an automatic list shows it
 * @param start the first words of the action
 * @param times how many actions have this number: in the theme, on the template in the plan
 * @param again true at the second of them
 * @param elsewhere true where, on the template, it is a number of another theme
 * @param theme the theme that the action stands in, as "Theme 4"
 */
public record ActionNumber(
    String text,
    boolean blank,
    String start,
    int times,
    boolean again,
    boolean elsewhere,
    String theme,
    String about,
    Place place)
    implements Subject {}
