/**
 * What moved between two versions of a plan: which action is which, what slipped, what is gone.
 *
 * <p>This room holds two read plans against each other and says what it sees. It must not know
 * where the files came from, what a rule makes of a change or how it is shown.
 */
package org.plancheck.versions;
