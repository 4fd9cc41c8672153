/**
 * Office files from before 2007, {@code .doc} and {@code .xls}, by way of POI.
 *
 * <p>This room knows how the old formats say things and turns them into a document or workbook of
 * the present day, which the rooms {@code word} and {@code excel} read: what is hidden, filtered,
 * deleted or shaded is understood there alone. It must not know what a plan is. Anything may come
 * out of POI where a file is damaged; nothing of it leaves this room but a refusal in words.
 */
package org.plancheck.format.legacy;
