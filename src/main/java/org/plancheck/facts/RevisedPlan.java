package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * A plan beside the version before, where both tell their date.
 *
 * @param date its date of plan
 * @param version the version before for people, as "the version of 12 October 2026"
 * @param sameDate true where both versions bear the same date
 * @param changed true where it says something else than before
 * @param spellingOnly true where only letters and signs were put right
 * @param places in how many places it differs, as "5 places"
 * @param review the day for its review, where that had passed by the day to judge by; else null
 */
public record RevisedPlan(
    LocalDate date,
    String version,
    boolean sameDate,
    boolean changed,
    boolean spellingOnly,
    String places,
    LocalDate review,
    String about,
    Place place)
    implements Subject {}
