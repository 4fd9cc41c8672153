/**
 * What a check found, written down for people and for programs: one small writer a form, and one
 * for the page over many plans.
 *
 * <p>This room knows the words that a reader meets, the published shape of the JSON report ({@code
 * report.schema.json}) and how a page looks. It must not know rules, scoring or file formats:
 * findings, points, strengths and the verdict come in as they were decided, and nothing is judged
 * here. It reads no clock and writes no file; a writer turns a report into text or bytes.
 *
 * <p>Every word of the plan is a stranger's: the page escapes it, and {@link
 * org.plancheck.report.VisibleText} shows what would otherwise hide, turn round or command.
 */
package org.plancheck.report;
