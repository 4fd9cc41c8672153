/**
 * Excel workbooks ({@code .xlsx}, {@code .xlsm}): reads sheets into lines and tables as people see
 * them, and writes notes into cells of a copy.
 *
 * <p>This room knows SpreadsheetML (ISO/IEC 29500-1, 18). It calculates nothing: a formula shows
 * the value that was stored with it. It must not know what a heading or a cell means: that is for
 * {@link org.plancheck.format.grid}.
 */
package org.plancheck.format.excel;
