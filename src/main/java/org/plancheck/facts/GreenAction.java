package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * An action that is Green, "completed" (000:226), in a table with a column for progress.
 *
 * @param ref the action for people, as "action 2.1"
 * @param text the progress comment in the author's words, "" where blank
 * @param blank true where nothing is said, neither here nor beside the status
 * @param bare true where it only says that it is done (words/done-only.txt)
 * @param underWay words that say it is still under way, or null
 * @param late true where its last day was before the date of plan
 * @param after a day to come that the comment names, after the last day; null where there is none
 */
public record GreenAction(
    String ref,
    String text,
    boolean blank,
    boolean bare,
    String underWay,
    boolean late,
    LocalDate after,
    String about,
    Place place)
    implements Subject {}
