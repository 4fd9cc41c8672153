package org.plancheck.plan;

/**
 * A stretch of the document in reading order: a paragraph, a header value or a table cell. Headings
 * and prompts that the blank template brings are left out.
 *
 * @param heading true where it is a heading, so that capitals in it are no short forms
 */
public record Passage(String text, Place place, boolean heading) {}
