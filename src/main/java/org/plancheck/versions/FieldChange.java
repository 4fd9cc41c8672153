package org.plancheck.versions;

import org.plancheck.plan.Place;

/**
 * A field at the top, or the context of a theme, that says something else than before.
 *
 * @param place where it stands in the newer version, else where it stood
 * @param before "" where it was blank or not there
 * @param after "" where it is blank or not there
 */
public record FieldChange(Place place, String before, String after) {}
