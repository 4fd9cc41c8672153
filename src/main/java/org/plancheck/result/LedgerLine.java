package org.plancheck.result;

import org.plancheck.plan.Place;

/**
 * Where points went: the lines add up to 100 less the overall score before rounding.
 *
 * @param rule id of the rule that cost them, or null where several did
 * @param place where, or null for the plan as a whole
 * @param points of the overall score
 * @param why in words, as "3.1: 2½ of 5; a date +1, a named lead +½"
 */
public record LedgerLine(Section section, String rule, Place place, double points, String why) {}
