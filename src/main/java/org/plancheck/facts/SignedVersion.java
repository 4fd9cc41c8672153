package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * A sign-off of the plan, held against what it says now (000:132-133).
 *
 * @param role as "Partnership Lead"
 * @param key the same on the command line, as "partnership-lead"
 * @param date the day of the sign-off
 * @param changed the plan says something else now
 * @param where the places that changed, as "Theme 2, action 2.1, Timescale, and 2 more"; "" where
 *     none did
 */
public record SignedVersion(
    String role,
    String key,
    LocalDate date,
    boolean changed,
    String where,
    String about,
    Place place)
    implements Subject {}
