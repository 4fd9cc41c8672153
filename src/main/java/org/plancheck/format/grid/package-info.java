/**
 * One way of understanding the tables, headings and lines of a document, whatever its format.
 *
 * <p>A format fills this small model of lines and grids; {@link
 * org.plancheck.format.grid.PlanFinder} finds the plan in it. This room must not know any file
 * format.
 */
package org.plancheck.format.grid;
