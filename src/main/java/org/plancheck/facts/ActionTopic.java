package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * What an action is about beside the context of its theme (002:1158). Only where both are about
 * topics that are known; of several in a theme that are not linked, the first ({@code
 * smart/words/care-words.txt}).
 *
 * @param ref the action for people, as "Action 2.1"
 * @param theme its theme for people, as "theme 2"
 * @param linked they share a topic, a word, or the action names a requirement
 */
public record ActionTopic(String ref, String theme, boolean linked, String about, Place place)
    implements Subject {}
