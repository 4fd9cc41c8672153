package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * What the action cell of a row says (000:191-205). A row that only points to another one, as "See
 * 3.2", has none; nor has a plan with columns of its own for what is asked here.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param text the author's words, "" where blank
 * @param blank true where the row has no words for the action
 * @param actions how many separate actions it holds
 * @param outcome true where it says what is to be reached
 * @param deed true where it says what will be done
 * @param measured true where a figure, a yardstick or a thing that is seen to be done stands here
 *     or in the progress comment
 * @param vague words that could mean different things, or null
 * @param settled true where a yardstick or an outcome in the row settles what they mean
 */
public record StatedAction(
    String ref,
    String text,
    boolean blank,
    int actions,
    boolean outcome,
    boolean deed,
    boolean measured,
    String vague,
    boolean settled,
    String about,
    Place place)
    implements Subject {}
