package org.plancheck.assurance;

import java.time.LocalDate;

/**
 * That somebody has set one finding aside.
 *
 * @param rule id of the rule
 * @param place label of the place, as reports have it; "" where {@code words} alone tell it
 * @param quote the author's words that the finding was about; "" where it was about none
 * @param until the last day on which it counts
 * @param words {@link FindingKeys key} of the finding, which changes with the words of its place;
 *     "" in a line written by hand
 */
public record Waiver(
    String rule,
    String place,
    String quote,
    String why,
    String by,
    LocalDate until,
    String words) {}
