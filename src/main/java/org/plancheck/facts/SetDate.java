package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * A date that somebody outside the home has set (000:213-216), and an action that it governs: the
 * date stands in the action itself, or in the context beside the requirement that the action is
 * about. Green actions have none.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param due the last day of its timescale
 * @param set the day that was set
 * @param body by whom, as "the Care Inspectorate"
 * @param late the timescale ends later, and no agreement is told of
 */
public record SetDate(
    String ref, LocalDate due, LocalDate set, String body, boolean late, String about, Place place)
    implements Subject {}
