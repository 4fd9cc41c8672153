package org.plancheck.format.pdf;

/**
 * A sign that a page shows, in the page as it is read.
 *
 * @param text one character, or those of a ligature
 * @param box from the line's ascent to its descent
 * @param baseline y of the line it stands on
 * @param size of the type, in points
 * @param furniture true where the file marks it as part of the page and not of the text (ISO
 *     32000-1, 14.8.2.2)
 */
record Glyph(String text, Box box, float baseline, float size, boolean furniture) {

  boolean isBlank() {
    return text.isBlank();
  }
}
