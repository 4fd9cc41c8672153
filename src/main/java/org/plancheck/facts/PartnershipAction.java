package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * An action of a partnership's plan after a joint inspection (003:102).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param forPeople it tells of people or carers, or of the action that it supports
 */
public record PartnershipAction(String ref, boolean forPeople, String about, Place place)
    implements Subject {}
