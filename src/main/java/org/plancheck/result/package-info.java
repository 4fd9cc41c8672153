/**
 * What a check found, as plain values: findings, outcomes of rules, scores, verdict, report.
 *
 * <p>This room knows no rule and no file format. It holds readings of {@code language} beside the
 * plan so that a report can show how each timescale and owner was understood.
 */
package org.plancheck.result;
