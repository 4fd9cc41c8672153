package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * A plan with many open actions that end far apart (002:1151).
 *
 * @param actions how many open actions have a last day
 * @param first the earliest of these days
 * @param last the latest of them
 * @param marked true where the plan tells short-term actions from long-term ones
 */
public record PlanSpan(
    int actions, LocalDate first, LocalDate last, boolean marked, String about, Place place)
    implements Subject {}
