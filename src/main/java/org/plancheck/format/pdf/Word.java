package org.plancheck.format.pdf;

import java.util.List;

/**
 * Signs that stand together.
 *
 * @param glyphs from left to right, none of them a blank
 * @param blankAfter true where the file writes a blank after it
 */
record Word(List<Glyph> glyphs, Box box, boolean blankAfter) {

  static Word of(List<Glyph> glyphs, boolean blankAfter) {
    Box box = glyphs.get(0).box();
    for (Glyph glyph : glyphs) {
      box = box.with(glyph.box());
    }
    return new Word(List.copyOf(glyphs), box, blankAfter);
  }

  float baseline() {
    return glyphs.get(0).baseline();
  }

  float size() {
    return glyphs.get(0).size();
  }

  /** Half way up a small letter: where the word is, whatever its neighbours above and below. */
  float middleY() {
    return baseline() - 0.25f * size();
  }

  boolean furniture() {
    return glyphs.get(0).furniture();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** True where a blank is shown between this word and the one to the right of it. */
  boolean partedFrom(Word next) {
    return blankAfter || next.box.left() - box.right() >= 0.12f * Math.max(size(), next.size());
  }
}
