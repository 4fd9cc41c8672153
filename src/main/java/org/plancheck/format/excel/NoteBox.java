package org.plancheck.format.excel;

import org.plancheck.format.sheet.CellRange;

/**
 * Where the box of a note stands: beside its cell, as high as its text needs. Columns and rows are
 * 0-based, as VML counts them; offsets are in pixels.
 */
record NoteBox(
    int left,
    int leftOffset,
    int top,
    int topOffset,
    int right,
    int rightOffset,
    int bottom,
    int bottomOffset,
    int height) {

  static final int WIDTH = 340;

  private static final int GAP = 12;
  private static final int LINE = 16;
  private static final int CHARACTERS_A_LINE = 50;
  private static final int HIGHEST = 640;

  /** Steps over hidden rows and columns end here. */
  private static final int MOST_STEPS = 2_000;

  /**
   * The box for a text at a cell.
   *
   * @param row of the cell, 1-based
   * @param column of the cell, 1-based
   */
  static NoteBox of(SheetLayout layout, int row, int column, String text) {
    int height = Math.min(HIGHEST, lines(text) * LINE + LINE);
    int left = Math.min(layout.rangeOf(row, column).lastColumn() + 1, CellRange.MOST_COLUMNS);
    int right = left;
    int over = GAP + WIDTH;
    for (int i = 0; i < MOST_STEPS && over > layout.width(right); i++) {
      over -= layout.width(right);
      right = Math.min(right + 1, CellRange.MOST_COLUMNS);
    }
    int bottom = row;
    int below = 2 + height;
    for (int i = 0; i < MOST_STEPS && below > layout.height(bottom); i++) {
      below -= layout.height(bottom);
      bottom = Math.min(bottom + 1, CellRange.MOST_ROWS);
    }
    return new NoteBox(
        left - 1,
        GAP,
        row - 1,
        2,
        right - 1,
        inside(over, layout.width(right)),
        bottom - 1,
        inside(below, layout.height(bottom)),
        height);
  }

  private static int inside(int offset, int size) {
    return Math.max(0, Math.min(offset, size));
  }

  private static int lines(String text) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += 1 + paragraph.length() / CHARACTERS_A_LINE;
    }
    return lines;
  }

  /** As VML writes it ([MS-OI29500] 2.1.1690, Anchor). */
  String anchor() {
    return left
        + ", "
        + leftOffset
        + ", "
        + top
        + ", "
        + topOffset
        + ", "
        + right
        + ", "
        + rightOffset
        + ", "
        + bottom
        + ", "
        + bottomOffset;
  }
}
