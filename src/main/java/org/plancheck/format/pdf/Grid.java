package org.plancheck.format.pdf;

import java.util.List;

/**
 * A table of ruled cells on a page.
 *
 * @param xs edges of its columns, from left to right
 * @param ys edges of its rows, from top to bottom
 * @param cells in reading order, merged ones once
 */
record Grid(List<Float> xs, List<Float> ys, List<GridBox> cells) {

  /**
   * A cell, perhaps of several merged.
   *
   * @param row 0-based
   * @param column 0-based
   * @param ruledAbove true where a rule runs along its top
   * @param ruledBelow true where one runs along its bottom
   */
  record GridBox(
      int row,
      int column,
      int rows,
      int columns,
      Box box,
      boolean ruledAbove,
      boolean ruledBelow) {}

  Box box() {
    return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
  }

  /** The cell at a place of the page; null where there is none. */
  GridBox at(float x, float y) {
    for (GridBox cell : cells) {
      if (cell.box().contains(x, y)) {
        return cell;
      }
    }
    return null;
  }
}
