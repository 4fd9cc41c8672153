package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The words of an action beside those of the actions before it (000:182-184).
 *
 * @param ref the action for people, as "Action 6.1"
 * @param twin an earlier action that looks the same, as "action 3.1"; null where there is none
 */
public record ActionWording(String ref, String twin, String about, Place place)
    implements Subject {}
