/**
 * PDF files with text: lines and tables worked out from where words and rules stand on a page, and
 * notes written at those words.
 *
 * <p>A page goes one way: its signs and rules ({@code PageInk}), words, grids of rules or columns
 * of words, then the pieces of the page in reading order, then one document ({@code
 * PdfPlanReader}). This room must not know what is a heading or a column of a plan. Scripts,
 * attachments and whatever a file asks to be opened are never looked at.
 */
package org.plancheck.format.pdf;
