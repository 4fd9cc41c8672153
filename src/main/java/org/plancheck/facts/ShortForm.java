package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * An abbreviation that the guidance asks to explain (000:227-232). Everyday forms are none.
 *
 * @param form as written at its first use
 * @param uses how often it is written, as "3 times"
 * @param where the place of its first use
 * @param explained true where its full words stand somewhere in the plan
 * @param suggestion its usual full words with the form in brackets, as an example to copy; a
 *     general example where they are not known
 */
public record ShortForm(
    String form,
    String uses,
    String where,
    boolean explained,
    String suggestion,
    String about,
    Place place)
    implements Subject {}
