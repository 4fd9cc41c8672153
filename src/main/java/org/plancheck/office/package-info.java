/**
 * The LibreOffice extension: streams the open document out as OpenDocument, calls {@link
 * org.plancheck.check.PlanChecker}, and finds each place again in the live document. The only room
 * that knows UNO.
 *
 * <p>A door: today's date enters here. It must not know how a file is read or a rule decides, and
 * nobody knows it. Nothing here saves the user's document, and nothing that takes long runs on the
 * thread that LibreOffice calls on.
 */
package org.plancheck.office;
