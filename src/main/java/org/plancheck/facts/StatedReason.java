package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * What the context of a theme with actions says of how the need was found (000:186-190). Only on
 * the template, and only where something is said.
 *
 * @param ref the theme for people, as "theme 2"
 * @param recognised it tells of an inspection, a visit, an audit, a meeting or the like, here or
 *     for all themes
 */
public record StatedReason(String ref, boolean recognised, String about, Place place)
    implements Subject {}
