package org.plancheck.assurance;

/**
 * Somebody who took part in a plan.
 *
 * @param name "" where only the role is known
 * @param role a key of {@link Role}, or words of one's own; "" where none is given
 */
public record Participant(String name, String role) {}
