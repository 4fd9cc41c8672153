/**
 * Who vouches for a plan: the side file beside it, sign-offs bound to what the plan says, and
 * findings that a person has set aside.
 *
 * <p>This room knows plans, findings and the YAML of side files. It must not know rules, scores,
 * verdicts or office files, and it reads no clock: the day to judge by is handed in.
 */
package org.plancheck.assurance;
