/**
 * The sample plans of {@code sample-plans/}, and how their Word files are built.
 *
 * <p>This room knows what the Partnership template looks like in Word and what four invented homes
 * wrote on it. It must not know the readers or the rules: a sample that was made with the code it
 * tries out would prove nothing.
 */
package org.plancheck.samples;
