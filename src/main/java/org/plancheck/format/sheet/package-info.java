/**
 * What the sheets of a workbook show, whatever the format of its file: cells with their merged
 * ranges, hidden rows and colour rules become lines and tables, and comments find a free cell.
 *
 * <p>The rooms of workbooks fill a {@code Sheet} and know this room; it knows none of them.
 */
package org.plancheck.format.sheet;
