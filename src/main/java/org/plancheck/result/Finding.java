package org.plancheck.result;

import org.plancheck.plan.Place;

/**
 * One thing a rule has to say about one place.
 *
 * @param rule id of the rule
 * @param severity how much it matters here
 * @param outcome {@link Outcome#FAILED} or {@link Outcome#NEEDS_REVIEW}
 * @param title the good state that the rule asks for
 * @param message what was seen, with the author's words, and one question; at most 240 characters
 * @param advice how to put it right, with an example to copy
 * @param source document and line of the guidance, with the phrase
 * @param place where, with the author's words as quote
 */
public record Finding(
    String rule,
    Severity severity,
    Outcome outcome,
    String title,
    String message,
    String advice,
    String source,
    Place place) {}
