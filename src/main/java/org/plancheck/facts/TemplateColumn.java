package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * One of the template's six columns in a theme that has actions (000:191-226). Only where the plan
 * is on the Partnership's template; a column under another name is there all the same.
 *
 * @param ref the theme for people, as "Theme 2"
 * @param column its name on the template, as "RAG Status"
 * @param present true where the theme's table has it
 * @param unseen what readers cannot see without it
 */
public record TemplateColumn(
    String ref, String column, boolean present, String unseen, String about, Place place)
    implements Subject {}
