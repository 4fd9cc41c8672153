/**
 * The files that come back for a plan: which there are, what they are called, and how each is
 * written whole or not at all.
 *
 * <p>It knows the forms of reports and the mark by which a file is known as ours. It must not know
 * which door asks, nor judge anything.
 */
package org.plancheck.feedback;
