package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * A day that an action's words give beside the one of its timescale (000:200, 000:209-210).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param said the author's words, as "within the next 2 weeks"
 * @param saidDay the last day that they mean
 * @param column the timescale in the author's words
 * @param due its last day
 * @param differs true where both cannot be the day by which the whole action is finished
 */
public record DayInText(
    String ref,
    String said,
    LocalDate saidDay,
    String column,
    LocalDate due,
    boolean differs,
    String about,
    Place place)
    implements Subject {}
