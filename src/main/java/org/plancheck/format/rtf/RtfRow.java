package org.plancheck.format.rtf;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.format.word.BlockFlow.CellFormat;
import org.plancheck.format.word.BlockFlow.RowFormat;
import org.plancheck.format.word.DocumentBlock.Merge;

/** What a table row's definition says, from {@code \trowd} to the last {@code \cellx}. */
final class RtfRow {

  private static final int MOST_CELLS = 200;

  /** Beyond any paper: 22 inches, and as much again outside of it. */
  private static final int FARTHEST = 63_360;

  private static final int SOLID = 10_000;

  private final RtfColours colours;
  private final List<CellFormat> cells = new ArrayList<>();
  private int left;
  private boolean joined;
  private Merge above = Merge.NONE;
  private int front = -1;
  private int back = -1;
  private int shading;

  RtfRow(RtfColours colours) {
    this.colours = colours;
  }

  /** Applies a control word of a row or cell; false where it is none. */
  boolean apply(RtfTokens token) {
    switch (token.word()) {
      case "trowd" -> {
        cells.clear();
        left = 0;
        nextCell();
      }
      case "trleft" -> left = within(token.number(0));
      case "clmrg" -> joined = true;
      case "clvmgf" -> above = Merge.BEGINS;
      case "clvmrg" -> above = Merge.CONTINUES;
      case "clcbpat" -> back = token.number(-1);
      case "clcfpat" -> front = token.number(-1);
      case "clshdng" -> shading = token.number(0);
      case "cellx" -> cell(within(token.number(0)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int within(int place) {
    return Math.max(-FARTHEST, Math.min(place, FARTHEST));
  }

  private void cell(int right) {
    if (cells.size() < MOST_CELLS) {
      Integer behind = colours.get(back);
      boolean before = shading >= SOLID || (shading > 0 && behind == null);
      cells.add(new CellFormat(right, joined, above, before ? colours.get(front) : behind));
    }
    nextCell();
  }

  private void nextCell() {
    joined = false;
    above = Merge.NONE;
    front = -1;
    back = -1;
    shading = 0;
  }

  RowFormat format(boolean deleted) {
    return new RowFormat(left, cells, deleted);
  }
}
