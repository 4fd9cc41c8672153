package org.plancheck.format.word;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.format.word.DocumentBlock.Cell;
import org.plancheck.format.word.DocumentBlock.Merge;
import org.plancheck.format.word.DocumentBlock.Paragraph;
import org.plancheck.format.word.DocumentBlock.Row;
import org.plancheck.format.word.DocumentBlock.Run;
import org.plancheck.format.word.DocumentBlock.Table;

/**
 * Builds tables of a flow of paragraphs in which marks end cells and rows, as older formats write
 * them. Level 0 is outside tables, level 1 in a table, level 2 in a table in a cell.
 */
public final class BlockFlow {

  /** Deeper than tables stand in each other. */
  private static final int DEEPEST = 40;

  /** How wide a cell is of which the row does not tell. */
  private static final int WIDTH = 1500;

  /**
   * What the end of a row tells of its cells.
   *
   * @param left where the first cell begins, in twentieths of a point
   */
  public record RowFormat(int left, List<CellFormat> cells, boolean deleted) {
    public RowFormat {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What the end of a row tells of a cell.
   *
   * @param right where it ends, counted as the row's left is
   * @param joined true where it belongs to the cell on its left
   * @param above whether it is joined with those above and below
   * @param rgb 0xRRGGBB of its shading, or null
   */
  public record CellFormat(int right, boolean joined, Merge above, Integer rgb) {}

  /** What is open at a level. */
  private static final class Level {
    final List<DocumentBlock> blocks = new ArrayList<>();
    final List<List<DocumentBlock>> cells = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
  }

  private final List<Level> levels = new ArrayList<>(List.of(new Level()));

  /** Adds a paragraph, or a table that is whole, at a level. */
  public void add(int level, DocumentBlock block) {
    at(level).blocks.add(block);
  }

  /** Ends a cell at a level. */
  public void endCell(int level) {
    Level open = at(Math.max(1, level));
    open.cells.add(List.copyOf(open.blocks));
    open.blocks.clear();
  }

  /** Ends a row at a level. */
  public void endRow(int level, RowFormat format) {
    Level open = at(Math.max(1, level));
    if (!isBlank(open.blocks)) {
      open.cells.add(List.copyOf(open.blocks));
    }
    open.blocks.clear();
    if (!open.cells.isEmpty()) {
      open.rows.add(row(open.cells, format));
      open.cells.clear();
    }
  }

  /** Ends all tables and gives what there is; the flow is empty then. */
  public List<DocumentBlock> take() {
    Level page = at(0);
    List<DocumentBlock> blocks = List.copyOf(page.blocks);
    page.blocks.clear();
    return blocks;
  }

  /** True where nothing was added since the flow was empty. */
  public boolean isEmpty() {
    return levels.size() == 1 && levels.get(0).blocks.isEmpty();
  }

  private Level at(int level) {
    int wanted = Math.max(0, Math.min(level, DEEPEST));
    while (levels.size() > wanted + 1) {
      close();
    }
    while (levels.size() < wanted + 1) {
      levels.add(new Level());
    }
    return levels.get(wanted);
  }

  /** The innermost table ends: it stands in the cell or on the page around it. */
  private void close() {
    Level ended = levels.get(levels.size() - 1);
    if (!ended.cells.isEmpty() || !isBlank(ended.blocks)) {
      endRow(levels.size() - 1, new RowFormat(0, List.of(), false));
    }
    levels.remove(levels.size() - 1);
    if (!ended.rows.isEmpty()) {
      levels.get(levels.size() - 1).blocks.add(new Table(ended.rows));
    }
  }

  private static Row row(List<List<DocumentBlock>> contents, RowFormat format) {
    List<Cell> cells = new ArrayList<>();
    int right = format.left();
    for (int i = 0; i < contents.size(); i++) {
      boolean told = i < format.cells().size();
      CellFormat cell =
          told ? format.cells().get(i) : new CellFormat(right + WIDTH, false, Merge.NONE, null);
      right = Math.max(right + 1, cell.right());
      Cell before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
      if (cell.joined() && before != null) {
        List<DocumentBlock> joined = new ArrayList<>(before.blocks());
        joined.addAll(isBlank(contents.get(i)) ? List.of() : contents.get(i));
        cells.set(cells.size() - 1, new Cell(right, joined, before.merge(), before.rgb()));
      } else {
        cells.add(new Cell(right, contents.get(i), cell.above(), cell.rgb()));
      }
    }
    return new Row(format.left(), cells, format.deleted(), false);
  }

  private static boolean isBlank(List<DocumentBlock> blocks) {
    return blocks.stream()
        .allMatch(
            block ->
                block instanceof Paragraph paragraph
                    && paragraph.runs().stream().map(Run::text).allMatch(String::isBlank));
  }
}
