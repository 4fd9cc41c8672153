package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A Green action whose result is a share that can fall again, as staff who are trained (004:16).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param rate the author's words, as "90%"
 * @param followUp true where the row says how it will be kept up
 */
public record ReachedRate(String ref, String rate, boolean followUp, String about, Place place)
    implements Subject {}
