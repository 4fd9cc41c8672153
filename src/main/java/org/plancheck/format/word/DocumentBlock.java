package org.plancheck.format.word;

import java.util.List;

/** A paragraph or a table of a {@link PlanDocument}. Lengths are in twentieths of a point. */
public sealed interface DocumentBlock {

  /** The sign in a text that stands for a hyphen at which no line breaks. */
  char NO_BREAK_HYPHEN = '\u001e';

  /**
   * A paragraph.
   *
   * @param list number that {@link PlanDocument#list} gave to the list that it is in; 0 for none
   * @param level of that list, 0-based
   * @param rgb 0xRRGGBB of its shading, or null
   * @param runsOn true where its end was deleted in a tracked change, so that it runs on into the
   *     next one
   */
  record Paragraph(List<Run> runs, int list, int level, Integer rgb, boolean runsOn)
      implements DocumentBlock {
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Words of one look.
   *
   * @param text tabs as {@code \t}, line breaks as {@code \n}
   * @param change whether a tracked change brought them or took them away
   */
  record Run(String text, Look look, Change change) {}

  /** What a tracked change that nobody has accepted yet does to words. */
  enum Change {
    NONE,
    INSERTED,
    DELETED
  }

  /**
   * How words look.
   *
   * @param rgb 0xRRGGBB of their shading or highlighting, or null
   */
  record Look(boolean bold, boolean hidden, Integer rgb) {}

  /** A table. */
  record Table(List<Row> rows) implements DocumentBlock {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param left where its first cell begins
   * @param deleted true where it was deleted in a tracked change
   */
  record Row(int left, List<Cell> cells, boolean deleted, boolean hidden) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a row.
   *
   * @param right where it ends, counted as the row's left is
   * @param rgb 0xRRGGBB of its shading, or null
   */
  record Cell(int right, List<DocumentBlock> blocks, Merge merge, Integer rgb) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /** Whether a cell is joined with those above and below. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }
}
