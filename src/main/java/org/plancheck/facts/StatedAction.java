package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * What the action cell of a row says (000:191-205). A row that only points to another one, as "See
 * 3.2", has none. Where a plan has a column of its own for outcomes or measures, that one answers.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param text the author's words, "" where blank
 * @param blank true where the row has no words for the action
 * @param actions how many separate actions it holds
 * @param outcome true where it says what is to be reached
 * @param deed true where it says what will be done
 * @param measured true where a figure, a yardstick or a thing that is seen to be done stands here
 *     or in the progress comment
 * @param finished true where the action is Green, or its comment says that it is done: what is done
 *     needs no more planning
 * @param vague words that could mean different things, or null
 * @param settled true where a yardstick or an outcome in the same words settles what they mean
 */
public record StatedAction(
    String ref,
    String text,
    boolean blank,
    int actions,
    boolean outcome,
    boolean deed,
    boolean measured,
    boolean finished,
    String vague,
    boolean settled,
    String about,
    Place place)
    implements Subject {}
