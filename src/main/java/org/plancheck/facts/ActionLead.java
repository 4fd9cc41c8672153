package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * Somebody who leads actions, once for the whole plan (000:206-207): a person or a role by
 * whichever name the plan uses first, or a body outside the home that nobody of the home stands
 * beside.
 *
 * @param ref the first action so led, as "action 2.1"
 * @param who the author's words
 * @param stranger true where only initials or one name stand there, and nothing else in the plan
 *     tells whose they are
 * @param outside true where it is a body outside the home
 */
public record ActionLead(
    String ref, String who, boolean stranger, boolean outside, String about, Place place)
    implements Subject {}
