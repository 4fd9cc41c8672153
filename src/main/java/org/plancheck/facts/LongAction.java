package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * An open action that is due long after the second next review (000:211, 002:1151).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param due its last day
 * @param months from how many months ahead on the house calls it long
 * @param halfway the day in the middle between today and its last day
 * @param milestone true where a step between is given: an earlier day, a phase, a regular check
 * @param building true where it is building work, which others time
 */
public record LongAction(
    String ref,
    LocalDate due,
    int months,
    LocalDate halfway,
    boolean milestone,
    boolean building,
    String about,
    Place place)
    implements Subject {}
