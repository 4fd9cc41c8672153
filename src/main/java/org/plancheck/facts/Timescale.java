package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The timescale of an action (000:208-216).
 *
 * @param ref the action for people, as "action 2.1"
 * @param raw the author's words; for ditto marks those of the row above
 * @param given false where it is blank or put off (TBC)
 * @param needed false for a Green action, whose comment may say when it was done
 * @param ongoing true where it says that it never ends
 * @param dated true where it gives a last day
 * @param due that day, or null
 * @param open true where it leaves the day open: ASAP, an event without its day, a season, a
 *     quarter of no year
 * @param impossible true where it names a day that there is not, as 31 June, and no other
 * @param counted true where it is to be counted from the date of plan, and the plan has none
 * @param frequency true where it says how often and neither when it begins nor when it ends
 * @param dateInText a date that stands in the action's text instead, or null
 */
public record Timescale(
    String ref,
    String raw,
    boolean given,
    boolean needed,
    boolean ongoing,
    boolean dated,
    LocalDate due,
    boolean open,
    boolean impossible,
    boolean counted,
    boolean frequency,
    String dateInText,
    String about,
    Place place)
    implements Subject {}
