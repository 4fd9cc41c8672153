package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * An action that goes on from the version before, with what moved.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param slipped true where its last day is later and it is not Green
 * @param from its last day before, or null where it did not move
 * @param to its last day now, or null
 * @param slips how often its last day has been put off in the versions that were compared
 * @param back true where its status went back: Green to Amber or Red, Amber to Red
 * @param statusFrom its status before, as "Green", or null where it did not change
 * @param statusTo its status now, or null
 * @param explained true where its comment or its timescale says something that it did not before
 */
public record ContinuedAction(
    String ref,
    boolean slipped,
    LocalDate from,
    LocalDate to,
    int slips,
    boolean back,
    String statusFrom,
    String statusTo,
    boolean explained,
    String about,
    Place place)
    implements Subject {}
