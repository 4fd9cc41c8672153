package org.plancheck.format;

import java.time.LocalDate;

/**
 * That somebody answered a comment of ours with "ok: reason".
 *
 * @param rule the rule whose finding is meant
 * @param key key of the finding, as our comment had it
 * @param why the reason; "" where none is given
 * @param by who wrote it, as far as the file tells; else ""
 * @param date when, as far as the file tells; else null
 * @param until the last day on which it is to count, where the answer names one; else null
 */
public record Reply(
    String rule, String key, String why, String by, LocalDate date, LocalDate until) {}
