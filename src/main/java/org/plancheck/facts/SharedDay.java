package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The day that most open actions of the plan share as their last (000:211). Only where enough of
 * them have one.
 *
 * @param day the day
 * @param actions how many are due on it
 * @param total how many open actions have a last day
 * @param percent from which share on the house asks, in percent
 * @param most true where it is that much
 * @param imposed true where the plan says that the day was set from outside
 */
public record SharedDay(
    LocalDate day,
    int actions,
    int total,
    int percent,
    boolean most,
    boolean imposed,
    String about,
    Place place)
    implements Subject {}
