/**
 * What a rule may match: a plan turned into small facts, one for each thing that the guidance
 * speaks about.
 *
 * <p>This room derives, it does not judge: anything cleverer than a test on a field is worked out
 * here, so that a rule file stays readable. It knows the plan and what words mean; it must not know
 * rules or office files. The facts are listed in {@code docs/facts.md}.
 */
package org.plancheck.facts;
