/**
 * The one way through the house: a file in, a report out.
 *
 * <p>Every door calls {@link org.plancheck.check.PlanChecker} and nothing else. This room must not
 * know which door asks, what day it is, or how a step does its work.
 */
package org.plancheck.check;
