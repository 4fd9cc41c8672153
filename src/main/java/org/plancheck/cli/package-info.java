/**
 * The command line: the one door that prints and exits.
 *
 * <p>It knows options, files and folders. It must not judge anything: it calls {@link
 * org.plancheck.check.PlanChecker} and writes down what comes back.
 */
package org.plancheck.cli;
