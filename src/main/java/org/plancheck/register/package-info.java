/**
 * What was checked, when, with which rules and which result; who signed; what is due.
 *
 * <p>A row comes out of the JSON report on a check and of nothing else, so that the register can be
 * made anew from the reports at any time. It keeps no words of a plan but the name of the service
 * and the roles that own its actions, and no person but those who signed it. This room knows the
 * database and its language; it knows no rule, no file format and no door.
 */
package org.plancheck.register;
