package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.format.pdf.Grid.GridBox;
import org.plancheck.format.pdf.Piece.Part;
import org.plancheck.format.pdf.Piece.PartCell;
import org.plancheck.format.pdf.Piece.PartRow;

/** Makes the tables of a page of what stands in their cells, numbered as they are made. */
final class PageTables {

  /** How far text stands from the edge of its cell, at most, where its left side does not tell. */
  private static final float PADDING = 6;

  private final int page;
  private final CellContents contents;
  private final Flow flow;
  private final CellShades shades;
  private int made;

  /**
   * Makes none yet.
   *
   * @param page its number, 1-based
   */
  PageTables(int page, CellContents contents, Flow flow, CellShades shades) {
    this.page = page;
    this.contents = contents;
    this.flow = flow;
    this.shades = shades;
  }

  /** A table with rules between its cells. */
  Part ruled(Grid grid) {
    int number = ++made;
    Map<GridBox, List<TextLine>> texts = contents.texts(grid);
    List<List<PartCell>> rows = new ArrayList<>();
    List<Boolean> above = new ArrayList<>();
    List<Boolean> below = new ArrayList<>();
    for (int row = 0; row + 1 < grid.ys().size(); row++) {
      rows.add(new ArrayList<>());
      above.add(true);
      below.add(true);
    }
    Map<Integer, Integer> numbered = numbered(grid, texts);
    for (GridBox box : grid.cells()) {
      List<TextLine> lines = texts.getOrDefault(box, List.of());
      boolean each = numbered.getOrDefault(box.row(), 0) == lines.size() && lines.size() > 1;
      PartCell cell = cell(grid, box, lines, each, number);
      for (int row = box.row(); row < box.row() + box.rows(); row++) {
        rows.get(row).add(row == box.row() ? cell : continued(cell));
      }
      if (!box.ruledAbove()) {
        above.set(box.row(), false);
      }
      if (!box.ruledBelow()) {
        below.set(box.row() + box.rows() - 1, false);
      }
    }
    List<PartRow> ordered = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      rows.get(row).sort(Comparator.comparingInt(PartCell::column));
      ordered.add(new PartRow(List.copyOf(rows.get(row)), above.get(row), below.get(row)));
    }
    return new Part(grid.xs(), ordered, grid.box(), page, number, false);
  }

  /** How many numbers stand below each other in the first cell of each row. */
  private static Map<Integer, Integer> numbered(Grid grid, Map<GridBox, List<TextLine>> texts) {
    Map<Integer, Integer> numbered = new HashMap<>();
    for (GridBox box : grid.cells()) {
      List<TextLine> lines = texts.getOrDefault(box, List.of());
      boolean numbers =
          lines.stream()
              .allMatch(
                  line -> line.words().size() == 1 && Words.isNumber(line.words().get(0).text()));
      if (box.column() == 0 && numbers) {
        numbered.put(box.row(), lines.size());
      }
    }
    return numbered;
  }

  private PartCell cell(
      Grid grid, GridBox box, List<TextLine> lines, boolean lineByLine, int number) {
    float left = box.box().right();
    for (TextLine line : lines) {
      left = Math.min(left, line.box().left());
    }
    float padding = Math.max(1, Math.min(PADDING, left - box.box().left()));
    float right = box.box().right() - padding;
    PdfText text =
        lineByLine ? flow.lineByLine(lines) : flow.text(lines, box.box().left() + padding, right);
    List<Part> inner = new ArrayList<>();
    for (Grid table : contents.nested(grid, box)) {
      inner.add(ruled(table));
    }
    List<Word> inside = new ArrayList<>();
    lines.forEach(line -> inside.addAll(line.words()));
    return new PartCell(
        text,
        page,
        number,
        box.row() + 1,
        box.column(),
        box.columns(),
        false,
        shades.of(box.box(), inside),
        box.box(),
        isFull(lines, right),
        inner);
  }

  private static boolean isFull(List<TextLine> lines, float right) {
    if (lines.isEmpty()) {
      return false;
    }
    TextLine last = lines.get(lines.size() - 1);
    return last.box().right() + 2.5f * last.size() > right;
  }

  private static PartCell continued(PartCell cell) {
    return new PartCell(
        cell.text(),
        cell.page(),
        cell.table(),
        cell.row(),
        cell.column(),
        cell.span(),
        true,
        cell.shade(),
        cell.box(),
        cell.full(),
        cell.nested());
  }

  /** A table without rules between its columns. */
  Part open(OpenTable table) {
    int number = ++made;
    List<PartRow> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<PartCell> cells = new ArrayList<>();
      for (int column = 0; column + 1 < table.xs().size(); column++) {
        cells.add(cell(table, row, column, number));
      }
      boolean ruled = table.ruled();
      rows.add(new PartRow(cells, ruled, ruled));
    }
    return new Part(table.xs(), rows, table.box(), page, number, true);
  }

  private PartCell cell(OpenTable table, int row, int column, int number) {
    List<TextLine> lines = table.lines(row, column);
    Box box = table.cell(row, column);
    float left = box.left();
    float right = table.textRight(column);
    List<Word> inside = new ArrayList<>();
    lines.forEach(line -> inside.addAll(line.words()));
    return new PartCell(
        flow.text(lines, left, right),
        page,
        number,
        row + 1,
        column,
        1,
        false,
        shades.of(box, inside),
        box,
        isFull(lines, right),
        List.of());
  }
}
