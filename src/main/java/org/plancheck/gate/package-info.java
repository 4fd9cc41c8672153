/**
 * Whether a plan may go out.
 *
 * <p>Findings say what is wrong; this room says what follows. It must not know how a finding came
 * about.
 */
package org.plancheck.gate;
