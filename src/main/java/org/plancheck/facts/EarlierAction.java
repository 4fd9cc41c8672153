package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * An action of the version before, where there is one to compare with.
 *
 * @param ref the action for people with its first words, as "Action 2.1 'Fit six lights'"
 * @param version the version before for people, as "the version of 12 October 2026"
 * @param gone true where this plan has no such action and says nothing of it
 * @param green true where it was Green
 */
public record EarlierAction(
    String ref, String version, boolean gone, boolean green, String about, Place place)
    implements Subject {}
