package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * What could keep a plan with many open actions from being carried out (002:1154). A risk
 * assessment of a resident is none.
 *
 * @param actions how many open actions there are
 * @param noted true where such a risk, or what to do then, stands anywhere in the plan
 */
public record DeliveryRisks(int actions, boolean noted, String about, Place place)
    implements Subject {}
