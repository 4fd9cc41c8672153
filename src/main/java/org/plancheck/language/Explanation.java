package org.plancheck.language;

/**
 * One place that explains a short form.
 *
 * @param shortSegment index of the segment with the short form, 0-based
 * @param segment index of the segment with the full words
 * @param inKey part of a key or glossary, which may stand anywhere
 */
record Explanation(
    int shortSegment,
    Span shortSpan,
    int segment,
    Span longSpan,
    Pair.Order order,
    boolean inKey,
    String longForm) {}
