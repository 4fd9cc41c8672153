/**
 * What words mean: text in, abbreviations, timescales, measures, outcomes, owners and vague words
 * out.
 *
 * <p>This room knows English as it is written in plans, and OpenNLP. It must not know rules,
 * severities or office files. It reads no clock: every date is counted from a day that is handed
 * in.
 */
package org.plancheck.language;
