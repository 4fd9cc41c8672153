package org.plancheck.format.word;

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

/** Reads tables: rows, merged cells, and how cells are shaded (17.4). */
final class WordTables {

  /** Word's own limit; a hostile file's billions would overflow. */
  private static final int MOST_COLUMNS = 63;

  private static final class Grid {
    final int number;
    final List<Row> rows = new ArrayList<>();
    final Map<Integer, GridCell> above = new HashMap<>();
    int row;
    int columns;

    Grid(int number) {
      this.number = number;
    }
  }

  private static final class RowState {
    final List<GridCell> cells = new ArrayList<>();
    int column;
    boolean unshown;
  }

  private static final class CellProperties {
    int span = 1;
    boolean continues;
    boolean deleted;
    Shade shade = Shade.NONE;
  }

  private final WordText text;
  private final WordStream xml;
  private final Shades shades;
  private final Trace<ShownText> trace;

  WordTables(WordText text, WordStream xml, Shades shades, Trace<ShownText> trace) {
    this.text = text;
    this.xml = xml;
    this.shades = shades;
    this.trace = trace;
  }

  /** Reads the table that begins here. */
  Table read() throws XMLStreamException {
    Grid grid = new Grid(xml.tables());
    rows(grid);
    return new Table(grid.columns, grid.rows, address(grid.number, 1, 1));
  }

  private Address address(int table, int row, int column) {
    return new Address.TableCell(text.part(), table, row, column);
  }

  private void rows(Grid grid) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "tr" -> row(grid);
        case "sdt" -> text.contentControl(() -> rows(grid));
        default -> text.orElse(() -> rows(grid));
      }
    }
  }

  private void row(Grid grid) throws XMLStreamException {
    RowState state = new RowState();
    grid.row++;
    cells(grid, state);
    if (!state.unshown && !state.cells.isEmpty()) {
      grid.rows.add(new Row(state.cells));
      grid.columns = Math.max(grid.columns, state.column);
    }
  }

  private void cells(Grid grid, RowState state) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "tc" -> {
          if (state.unshown) {
            xml.skip();
          } else {
            cell(grid, state);
          }
        }
        case "trPr" -> rowProperties(state);
        case "sdt" -> text.contentControl(() -> cells(grid, state));
        default -> text.orElse(() -> cells(grid, state));
      }
    }
  }

  private void rowProperties(RowState state) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "gridBefore" -> state.column += within(0, xml.number("val", 0));
        case "del" -> state.unshown = true;
        case "hidden" -> {
          if (xml.isOn()) {
            state.unshown = true;
            text.hiddenRow();
          }
        }
        default -> {
          // how it looks
        }
      }
      xml.skip();
    }
  }

  private static int within(int least, int columns) {
    return Math.max(least, Math.min(columns, MOST_COLUMNS));
  }

  private void cell(Grid grid, RowState state) throws XMLStreamException {
    CellProperties properties = new CellProperties();
    Address address = address(grid.number, grid.row, state.column + 1);
    List<Block> blocks = new ArrayList<>();
    Shade outer = shades.enter();
    if (trace != null) {
      trace.enter(address);
    }
    content(properties, blocks);
    if (trace != null) {
      trace.leave(address);
    }
    Shade inner = shades.leave(outer);
    Shade shade = properties.shade == Shade.NONE ? inner : properties.shade;
    GridCell cell = GridCell.of(blocks, state.column, properties.span, shade, address);
    GridCell above = grid.above.get(state.column);
    if (properties.continues && above != null) {
      cell = above.continued(properties.span);
    }
    if (!properties.deleted) {
      grid.above.put(state.column, cell);
      state.cells.add(cell);
    }
    state.column += properties.span;
  }

  private void content(CellProperties properties, List<Block> blocks) throws XMLStreamException {
    while (xml.nextChild()) {
      if (xml.name().equals("tcPr")) {
        properties(properties);
      } else if (properties.deleted) {
        xml.skip();
      } else {
        text.block(blocks);
      }
    }
    text.paragraphs().endOfContainer(blocks);
  }

  private void properties(CellProperties properties) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "gridSpan" -> properties.span = within(1, xml.number("val", 1));
        case "vMerge" -> properties.continues = !"restart".equals(xml.value("val"));
        case "shd" -> properties.shade = shades.of(xml);
        case "cellDel" -> properties.deleted = true;
        default -> {
          // how it looks
        }
      }
      xml.skip();
    }
  }
}
