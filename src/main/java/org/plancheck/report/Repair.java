package org.plancheck.report;

/**
 * Something worth putting right first.
 *
 * @param place for people: "Theme 2, action 2.1, Timescale"
 * @param what what was seen
 * @param how how to put it right, or ""
 * @param rule id of the rule, or null where several rules cost the points together
 * @param points of the overall score that it returns; 0 where it moves only the verdict, or where
 *     there is no score
 * @param rank how much stands in the way of sharing the plan: 0 a blocker, 1 a contradiction that
 *     holds it back, then by severity
 * @param alike how many other places the same rule speaks about
 * @param alikePoints what those return together
 */
record Repair(
    String place,
    String what,
    String how,
    String rule,
    double points,
    int rank,
    int alike,
    double alikePoints) {}
