package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.Trace;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.plan.Address;
import org.plancheck.plan.Shade;

/** Reads tables of texts: rows, merged cells, and how cells are shaded (9.1). */
final class OdfTables {

  /** Far more than fit on a page; a hostile file's billions would overflow. */
  static final int MOST_COLUMNS = 200;

  /** Rows that are written once and stand for many: beyond so many, the rest says nothing new. */
  private static final int MOST_REPEATED = 1_000;

  /** Cells of a document that come of repetition alone. */
  private static final int MOST_COPIES = 200_000;

  /** A cell that reaches down to a row, 1-based. */
  private record Reaching(GridCell cell, int lastRow) {}

  private static final class Grid {
    final int number;
    final List<Row> rows = new ArrayList<>();
    final Map<Integer, Reaching> above = new HashMap<>();
    int row;
    int columns;

    Grid(int number) {
      this.number = number;
    }
  }

  private static final class RowState {
    final List<GridCell> cells = new ArrayList<>();
    final String style;
    int column;

    /** Up to this column, 0-based and exclusive, the row is covered by the cell read last. */
    int covered;

    RowState(String style) {
      this.style = style;
    }
  }

  private final OdfText text;
  private final OdfStream xml;
  private final Trace<OdfShown> trace;
  private int copies;

  OdfTables(OdfText text, OdfStream xml, Trace<OdfShown> trace) {
    this.text = text;
    this.xml = xml;
    this.trace = trace;
  }

  /** Reads the table that begins here. */
  Table read() throws XMLStreamException {
    Grid grid = new Grid(xml.tables());
    text.style("table", xml.value("table:style-name"));
    rows(grid);
    return new Table(grid.columns, grid.rows, address(grid.number, 1, 1));
  }

  private Address address(int table, int row, int column) {
    return new Address.TableCell(text.part(), table, row, column);
  }

  private void rows(Grid grid) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table:table-row" -> row(grid);
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> rows(grid);
        default -> xml.skip();
      }
    }
  }

  private void row(Grid grid) throws XMLStreamException {
    int times = Math.max(1, xml.number("table:number-rows-repeated", 1));
    String visible = xml.value("table:visibility");
    boolean hidden = visible != null && !visible.equals("visible");
    RowState state = new RowState(xml.value("table:style-name"));
    grid.row++;
    int deletions = text.deletions();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table:table-cell" -> cell(grid, state);
        case "table:covered-table-cell" -> covered(grid, state);
        default -> xml.skip();
      }
    }
    // A row that was deleted stays in the file until that is accepted, with nothing in it.
    boolean deleted =
        text.deletions() > deletions
            && state.cells.stream()
                .allMatch(cell -> cell.text().isEmpty() && cell.nested().isEmpty());
    if (hidden) {
      text.leftOut().add("a table row that is hidden");
      if (state.cells.stream().anyMatch(cell -> !cell.isBlank())) {
        text.hiddenRow();
      }
    } else if (!deleted && !state.cells.isEmpty()) {
      grid.rows.add(new Row(state.cells));
      grid.columns = Math.max(grid.columns, state.column);
      repeat(grid, state.cells, times);
    }
    grid.row = (int) Math.min(Integer.MAX_VALUE / 2, grid.row + times - 1L);
  }

  /** Rows that are the same are written once (19.678); blank ones tell nothing more. */
  private void repeat(Grid grid, List<GridCell> cells, int times) {
    boolean blank = cells.stream().allMatch(GridCell::isBlank);
    int most = Math.min(MOST_REPEATED, 1 + (MOST_COPIES - copies) / cells.size());
    Row row = new Row(cells);
    for (int i = 1; !blank && i < Math.min(times, most); i++) {
      grid.rows.add(row);
      copies += cells.size();
    }
    if (!blank && times > most) {
      text.leftOut().add("rows of a table that are there more often than in any plan");
    }
  }

  /** Places that a merged cell covers: it goes on in them where it comes from above. */
  private void covered(Grid grid, RowState state) throws XMLStreamException {
    int times = times();
    xml.skip();
    for (int i = 0; i < times && state.column < MOST_COLUMNS; i++, state.column++) {
      Reaching above = grid.above.get(state.column);
      if (state.column >= state.covered && above != null && above.lastRow() >= grid.row) {
        int span = above.cell().span();
        state.cells.add(above.cell().continued(span));
        state.covered = state.column + span;
      }
    }
  }

  /** How many cells the element stands for that begins here. */
  private int times() {
    int most = Math.min(MOST_COLUMNS, 1 + MOST_COPIES - copies);
    int times = xml.times("table:number-columns-repeated", most);
    copies += times - 1;
    return times;
  }

  private void cell(Grid grid, RowState state) throws XMLStreamException {
    int times = times();
    int span = xml.times("table:number-columns-spanned", MOST_COLUMNS);
    int rows = Math.max(1, xml.number("table:number-rows-spanned", 1));
    String style = xml.value("table:style-name");
    Address address = address(grid.number, grid.row, state.column + 1);
    List<Block> blocks = new ArrayList<>();
    Shade outer = text.enterCell();
    if (trace != null) {
      trace.enter(address);
    }
    text.blocks(blocks);
    if (trace != null) {
      trace.leave(address);
    }
    Shade inner = text.leaveCell(outer);
    Shade own = shade(style, state.style);
    Shade shade = own == Shade.NONE ? inner : own;
    for (int i = 0; i < times && state.column < MOST_COLUMNS; i++, state.column++) {
      GridCell cell = GridCell.of(blocks, state.column, span, shade, address);
      state.cells.add(cell);
      state.covered = state.column + span;
      if (rows > 1) {
        long last = grid.row + rows - 1L;
        grid.above.put(
            state.column, new Reaching(cell, (int) Math.min(last, Integer.MAX_VALUE / 2)));
      }
    }
  }

  private Shade shade(String cell, String row) {
    return text.styles()
        .shade("table-cell", cell)
        .or(() -> text.styles().shade("table-row", row))
        .orElse(Shade.NONE);
  }
}
