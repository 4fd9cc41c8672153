package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * How long a progress comment is; one in short lines is a list, and has no such fact.
 *
 * @param ref the action for people, as "action 2.1"
 * @param words how many words it has
 * @param limit the setting comment-words
 */
public record CommentLength(String ref, int words, int limit, String about, Place place)
    implements Subject {}
