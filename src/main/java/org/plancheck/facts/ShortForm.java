package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * An abbreviation that the guidance asks to explain (000:227-232). Everyday forms are none.
 *
 * @param form as written at its first use
 * @param uses how often it is written, as "3 times"
 * @param where the place of its first use
 * @param explained true where its full words stand somewhere in the plan
 * @param late true where they stand only after its first use, and in no glossary
 * @param reversed true where the short form stands first and the full words in brackets
 * @param explainedIn where late, the place of the full words
 * @param suggestion its full words with the form in brackets, as an example to copy; a general
 *     example where they are not known
 */
public record ShortForm(
    String form,
    String uses,
    String where,
    boolean explained,
    boolean late,
    boolean reversed,
    String explainedIn,
    String suggestion,
    String about,
    Place place)
    implements Subject {}
