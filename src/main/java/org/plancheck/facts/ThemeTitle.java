package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The heading of a theme (000:172-179). Only where the plan is on the Partnership's template.
 *
 * @param title the author's heading without the number
 * @param known true where it is one of the template's six, by number or by name
 */
public record ThemeTitle(String title, boolean known, String about, Place place)
    implements Subject {}
