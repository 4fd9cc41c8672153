package org.plancheck.facts;

import org.plancheck.plan.Place;

/**
 * A finding of a joint inspection report, from the file beside the plan, and what answers it.
 *
 * @param id as the report numbers it
 * @param start its first words
 * @param action an action that names it, as "action 2.1"; "" where none does
 * @param likely an action that seems to answer it without naming it; "" where none does
 * @param led somebody of the partnership leads one of the actions that name it
 */
public record InspectionAnswer(
    String id, String start, String action, String likely, boolean led, String about, Place place)
    implements Subject {}
