package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * The percentages of one cell, of an action or its progress comment (000:203-205).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param done the share that is done, as "45"; "" where there is not just one
 * @param left the share that is left of the same thing, or ""
 * @param sum both together, or ""
 * @param unequal true where both together miss 100 by more than rounding explains
 * @param target the share to get to, or ""
 * @param falling true where the target is below what is done, of something that should grow
 * @param over a share of people or papers beyond 100 %, or ""
 * @param fraction a fraction beside which another share stands than it makes, as "18 of 30", or ""
 * @param stated that share, or ""
 * @param share what the fraction makes, rounded, or ""
 */
public record Percentages(
    String ref,
    String done,
    String left,
    String sum,
    boolean unequal,
    String target,
    boolean falling,
    String over,
    String fraction,
    String stated,
    String share,
    String about,
    Place place)
    implements Subject {}
