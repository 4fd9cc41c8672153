package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * The fortnight in which most open actions of one person are due (002:1151).
 *
 * @param who the author's words
 * @param actions how many are due in it; small tasks, as "print the menu", are left out
 * @param from the first of these days
 * @param to the last of them
 * @param most how many the house finds manageable
 * @param tooMany true where there are more
 */
public record Workload(
    String who,
    int actions,
    LocalDate from,
    LocalDate to,
    int most,
    boolean tooMany,
    String about,
    Place place)
    implements Subject {}
