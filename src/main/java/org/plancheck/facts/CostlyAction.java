package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * An open action whose words ask for money or for people who are not there yet (004:20).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param word what asks for it, in the author's words
 * @param provided true where the plan says who provides it, or that it is provided
 */
public record CostlyAction(String ref, String word, boolean provided, String about, Place place)
    implements Subject {}
