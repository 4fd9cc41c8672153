package org.plancheck.result;

/**
 * What kept the check from being whole.
 *
 * @param code for programs, as "incomplete-copy"
 * @param message for people: what, where, what to do
 */
public record Problem(String code, String message) {}
