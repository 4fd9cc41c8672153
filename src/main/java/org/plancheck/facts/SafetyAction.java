package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * An open action about people's safety, with its last day held against those of other matters
 * (002:1056). Only where there are such others.
 *
 * @param ref the action for people, as "Action 2.1"
 * @param word what makes it look like a safety matter, in the author's words
 * @param due its last day
 * @param earlier how many other open actions are due well before it
 * @param total how many other open actions have a last day
 * @param days how many days before counts as well before
 * @param late true where at least half of them are
 * @param interim true where its words or its comment tell what keeps people safe until then
 */
public record SafetyAction(
    String ref,
    String word,
    LocalDate due,
    int earlier,
    int total,
    int days,
    boolean late,
    boolean interim,
    String about,
    Place place)
    implements Subject {}
