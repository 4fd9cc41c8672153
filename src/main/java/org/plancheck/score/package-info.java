/**
 * From what rules say to a number, with a ledger that adds up.
 *
 * <p>A pure function of the results: no learning, no chance, no clock. This room must not know how
 * rules are run or what a verdict is.
 */
package org.plancheck.score;
