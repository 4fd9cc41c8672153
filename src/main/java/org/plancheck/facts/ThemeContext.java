package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The context of a theme that has actions (000:185-190). Only where the plan is on the
 * Partnership's template.
 *
 * @param ref the theme for people, as "Theme 2"
 * @param actions how many actions it has, as "3 actions"
 * @param given true where a reason is given, here or once for all themes; the template's prompt is
 *     none
 */
public record ThemeContext(String ref, String actions, boolean given, String about, Place place)
    implements Subject {}
