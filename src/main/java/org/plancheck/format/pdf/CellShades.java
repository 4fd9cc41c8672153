package org.plancheck.format.pdf;

import java.util.List;
import org.plancheck.plan.Shade;

/** Which colour a cell has, by what is filled behind it. */
final class CellShades {

  /** A cell is of a colour that fills at least this share of it. */
  private static final float ENOUGH = 0.5f;

  private final List<Fill> fills;

  /**
   * Knows a page's filled rectangles.
   *
   * @param fills in the order of drawing
   */
  CellShades(List<Fill> fills) {
    this.fills = fills;
  }

  /** The shade of a cell; else that of a mark in it or of what is painted behind its words. */
  Shade of(Box cell, List<Word> words) {
    Shade whole = Shade.NONE;
    Shade part = Shade.NONE;
    for (Fill fill : fills) {
      Box common = fill.box().common(cell);
      if (common.width() <= 1 || common.height() <= 1) {
        continue;
      }
      if (common.area() >= ENOUGH * cell.area()) {
        whole = Shade.of(fill.rgb());
        part = Shade.NONE;
      } else if (inside(fill.box(), cell) && (words.isEmpty() || behind(fill.box(), words))) {
        part = Shade.of(fill.rgb());
      }
    }
    return whole == Shade.NONE ? part : whole;
  }

  private static boolean inside(Box fill, Box cell) {
    return fill.common(cell).area() > 0.8f * fill.area();
  }

  private static boolean behind(Box fill, List<Word> words) {
    return words.stream().anyMatch(word -> fill.contains(word.box().middleX(), word.middleY()));
  }
}
