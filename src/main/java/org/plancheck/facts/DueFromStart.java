package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The last day of an open action held against the day on which the plan began (000:169, 000:210).
 * Only where both are sure and no context or action names the day, as a day set from outside.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param due its last day
 * @param began the date of commencement
 * @param tooEarly true where the action was due before the plan began
 * @param sameDay the same day in the first year in which it is not
 */
public record DueFromStart(
    String ref,
    LocalDate due,
    LocalDate began,
    boolean tooEarly,
    LocalDate sameDay,
    String about,
    Place place)
    implements Subject {}
