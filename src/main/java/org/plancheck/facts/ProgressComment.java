package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The progress comment of an action that is Red or Amber, or is past its date without any status
 * (000:217-220). Only where the action's table has such a column.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param blank true where nothing is said, neither here nor beside the status
 * @param trivial true where it says no more than the status does: "In progress"
 * @param red true where the action is Red
 * @param amber true where it is Amber
 * @param overdue true where it has no status, is not said to be finished, and its last day was
 *     before the date of plan; in a plan without a date, before the day to judge by
 * @param late true where it is Amber, on target, and its last day was before the date of plan
 * @param dated true where the plan has a date
 * @param due its last day, or null
 * @param firstVersion true where the plan is dated on the day of its commencement, or does not say
 *     when it was begun
 */
public record ProgressComment(
    String ref,
    String text,
    boolean blank,
    boolean trivial,
    boolean red,
    boolean amber,
    boolean overdue,
    boolean late,
    boolean dated,
    LocalDate due,
    boolean firstVersion,
    String about,
    Place place)
    implements Subject {}
