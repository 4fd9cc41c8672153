package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A numbered finding that a context lists, as "Requirement 2: …" (002:1158), with the actions that
 * meet it. What is told as met already is none.
 *
 * @param id as the author calls it: "Requirement 2"
 * @param start its first words
 * @param cited true where an action names it, or where it is the only one of its theme and an
 *     action of the theme is about the same
 * @param likely what seems to meet it without naming it, as "action 5.1"; null where nothing does
 */
public record ListedFinding(
    String id, String start, boolean cited, String likely, String about, Place place)
    implements Subject {}
