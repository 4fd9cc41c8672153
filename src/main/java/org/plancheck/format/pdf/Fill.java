package org.plancheck.format.pdf;

/**
 * A rectangle filled with a colour.
 *
 * @param rgb 0xRRGGBB
 */
record Fill(Box box, int rgb) {}
