package org.plancheck.language;

/**
 * A stretch of a document, in reading order: a paragraph or a table cell.
 *
 * @param heading true where capitals are a matter of style
 */
public record Segment(String text, boolean heading) {}
