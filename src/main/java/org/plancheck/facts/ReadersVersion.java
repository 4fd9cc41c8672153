package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A version of the plan for residents and families (002:1163). There is one for every plan with
 * actions.
 *
 * @param noted true where the plan tells of one
 */
public record ReadersVersion(boolean noted, String about, Place place) implements Subject {}
