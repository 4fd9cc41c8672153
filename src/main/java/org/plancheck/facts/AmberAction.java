package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * An action that is Amber, "in progress and on target for completion date" (000:225), and has a
 * last day to hold it against.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param status "Amber", or the author's words in quotation marks where they name no colour
 * @param raw the timescale in the author's words
 * @param due its last day
 * @param late true where that day was before the date of the plan: the page contradicts itself
 * @param lateNow true where it passed only since, before the day to judge by, and the next review
 *     has not passed too, of which readers are told already
 */
public record AmberAction(
    String ref,
    String status,
    String raw,
    LocalDate due,
    LocalDate planDate,
    boolean late,
    boolean lateNow,
    String about,
    Place place)
    implements Subject {}
