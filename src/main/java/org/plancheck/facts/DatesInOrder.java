package org.plancheck.facts;

import java.time.LocalDate;
import org.plancheck.plan.Place;

/**
 * Two dates at the top of a plan of which one is expected before the other, or on the same day:
 * begun, then this version, then the next review (000:155, 000:169-171).
 *
 * @param earlier the field that is expected first, as "Date of Commencement"
 * @param later the field that is expected after it
 * @param inOrder false where they stand the wrong way round
 */
public record DatesInOrder(
    String earlier,
    LocalDate earlierDate,
    String later,
    LocalDate laterDate,
    boolean inOrder,
    String about,
    Place place)
    implements Subject {}
