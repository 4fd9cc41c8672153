package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * An abbreviation whose full words stand somewhere in the plan (000:229-231).
 *
 * @param form as written at its first use
 * @param where the place of its first use
 * @param late true where the full words stand only after that, and in no glossary
 * @param reversed true where the short form stands first and the full words in brackets
 * @param explainedIn the place of the full words; "the same place" where it is that
 * @param meaning the full words
 * @param other other full words that the plan gives for the same form, or null
 * @param unused true where it is written nowhere but in its explanation, and no key or minutes need
 *     it there
 * @param full the full words with the form in brackets, as an example to copy
 */
public record ExplainedForm(
    String form,
    String where,
    boolean late,
    boolean reversed,
    String explainedIn,
    String meaning,
    String other,
    boolean unused,
    String full,
    String about,
    Place place)
    implements Subject {}
