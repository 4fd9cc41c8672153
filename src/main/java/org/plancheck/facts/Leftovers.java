package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * What the blank template left behind in a theme that has actions (000:193, 000:276). Only where
 * the plan is on the Partnership's template.
 *
 * @param ref the theme for people, as "Theme 2"
 * @param rows the numbers of rows that are otherwise blank, as "5.2, 5.3"; "" where none
 * @param note the template's note to its user; "" where it is gone
 */
public record Leftovers(String ref, String rows, String note, String about, Place place)
    implements Subject {}
