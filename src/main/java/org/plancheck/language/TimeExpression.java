package org.plancheck.language;

import java.time.LocalDate;

/**
 * One expression of time in a text.
 *
 * @param text the author's words
 * @param span where they stand
 * @param from first day meant, or null
 * @param to last day that still meets it, or null where that cannot be told
 * @param every ISO 8601 period of a recurrence, as "P1M", or null
 * @param assumed what had to be assumed, in words, or null
 * @param why the pattern or word list that found it, for tuning: "d month y", "ongoing.txt"
 */
public record TimeExpression(
    String text,
    Span span,
    TimeKind kind,
    LocalDate from,
    LocalDate to,
    String every,
    String assumed,
    String why) {}
