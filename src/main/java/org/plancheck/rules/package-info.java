/**
 * The rules: loaded, held against facts, and turned into findings. The only room that knows Drools.
 *
 * <p>What a rule says stands in {@code rules/}, never here. This room must not know office files,
 * reports or scores.
 */
package org.plancheck.rules;
