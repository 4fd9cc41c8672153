package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.format.sheet.Sheet.Filled;
import org.plancheck.plan.Address;

/**
 * Cuts what a sheet shows into lines and tables. Blank rows part them; rows that go on with a table
 * after a blank row stay with it. Above a heading row only what is written counts, below it every
 * cell under a heading does, blank ones too.
 */
final class SheetGrid {

  /** From so many written cells on, a row may be the heading row of a table. */
  private static final int HEADINGS = 4;

  private static final int LONGEST_HEADING = 150;

  /** Below so many columns, blank cells of a table are carried along. */
  private static final int MOST_COLUMNS = 100;

  /** A longer text with nothing beside it labels nothing. */
  private static final int LONGEST_LABEL = 60;

  private static final Pattern NUMBERED =
      Pattern.compile("\\(?[A-Za-z]{0,4}[ .-]?\\d{1,4}(?:[./-]\\d{1,4}){0,3}[a-z]?[.):]?");

  private final Sheet sheet;
  private final SheetColours colours;
  private final MergedCells merged;
  private final Map<CellRange, Integer> firstRows = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  /** The table that rows are added to, with the columns in which something stands. */
  private List<Row> open = new ArrayList<>();

  private TreeSet<Integer> openColumns = new TreeSet<>();
  private int openRow;
  private int openEnd;

  SheetGrid(Sheet sheet, SheetColours colours) throws UnreadableFile {
    this.sheet = sheet;
    this.colours = colours;
    this.merged = new MergedCells(sheet);
  }

  /** The sheet's lines and tables from the top. */
  List<Block> blocks() {
    List<Integer> block = new ArrayList<>();
    int reach = 0;
    for (int row : sheet.rows.keySet()) {
      if (!shows(row)) {
        continue;
      }
      if (!block.isEmpty() && gap(reach, row)) {
        add(block);
        block = new ArrayList<>();
      }
      block.add(row);
      reach = Math.max(reach, merged.reach(row));
    }
    if (!block.isEmpty()) {
      add(block);
    }
    close();
    return blocks;
  }

  /** True where a row is not left out and something stands in a column that is not hidden. */
  private boolean shows(int row) {
    return !sheet.leavesOut(row) && sheet.rows.get(row).values().stream().anyMatch(this::shows);
  }

  private boolean shows(Filled cell) {
    if (cell.isBlank()) {
      return false;
    }
    CellRange range = merged.at(cell.row(), cell.column());
    boolean covered =
        range != null && (range.firstRow() != cell.row() || range.firstColumn() != cell.column());
    return !covered && !hidden(cell.column(), range);
  }

  /** A merged cell shows as long as one of its columns does. */
  private boolean hidden(int column, CellRange range) {
    return range == null
        ? sheet.hiddenColumns.get(column)
        : sheet.hiddenColumns.nextClearBit(range.firstColumn()) > range.lastColumn();
  }

  /** True where people see a blank row between two. */
  private boolean gap(int reach, int row) {
    return sheet.hiddenRows.nextClearBit(reach + 1) < row;
  }

  private void add(List<Integer> rows) {
    TreeSet<Integer> columns = new TreeSet<>();
    for (int row : rows) {
      for (Filled cell : sheet.rows.get(row).values()) {
        if (shows(cell)) {
          columns.add(cell.column());
        }
      }
    }
    int heading = heading(rows);
    boolean goesOn = goesOn(rows.get(0), columns);
    if (!goesOn) {
      close();
      openRow = rows.get(0);
    }
    openColumns.addAll(columns);
    openEnd = Math.max(openEnd, openColumns.last());
    boolean filled = goesOn && (heading < 0 || numbered(rows.get(0), openColumns.first()));
    for (int row : rows) {
      filled |= row == heading;
      open.add(filled && openColumns.size() <= MOST_COLUMNS ? fullRow(row) : writtenRow(row));
    }
  }

  /** The first row that may name columns: several short texts that are no labels; -1 where none. */
  private int heading(List<Integer> rows) {
    for (int row : rows) {
      List<Filled> written = written(row);
      boolean names =
          written.stream()
              .allMatch(
                  cell ->
                      cell.number() == null
                          && cell.text().length() <= LONGEST_HEADING
                          && !cell.text().endsWith(":"));
      if (written.size() >= HEADINGS && names) {
        return row;
      }
    }
    return -1;
  }

  private List<Filled> written(int row) {
    return sheet.rows.get(row).values().stream().filter(this::shows).toList();
  }

  /** True where rows after a blank one belong to the table above it. */
  private boolean goesOn(int row, TreeSet<Integer> columns) {
    if (open.isEmpty() || openColumns.size() < HEADINGS) {
      return false;
    }
    boolean sameEdges = columns.first().equals(openColumns.first()) && columns.last() == openEnd;
    return sameEdges
        || (columns.last() <= openEnd && columns.size() > 1 && numbered(row, openColumns.first()));
  }

  private boolean numbered(int row, int column) {
    Filled cell = sheet.at(row, column);
    return cell != null && shows(cell) && NUMBERED.matcher(cell.text()).matches();
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    if (open.stream().allMatch(row -> row.cells().size() == 1 && !row.cells().get(0).continued())) {
      open.forEach(row -> lines(row.cells().get(0)));
    } else {
      blocks.add(
          new Table(
              openEnd, open, new Address.SheetCell(sheet.name, openRow, openColumns.first())));
    }
    open = new ArrayList<>();
    openColumns = new TreeSet<>();
    openEnd = 0;
  }

  private void lines(GridCell cell) {
    for (String line : cell.text().split("\n")) {
      blocks.add(new Line(line.strip(), "", cell.address(), false));
    }
  }

  /** A row of a table: a cell for each of its columns. */
  private Row fullRow(int row) {
    List<GridCell> cells = new ArrayList<>();
    int covered = 0;
    for (int column : openColumns) {
      if (column > covered) {
        cells.add(cell(row, column));
        covered = end(row, column);
      }
    }
    return new Row(cells);
  }

  private int end(int row, int column) {
    CellRange range = merged.at(row, column);
    return range == null ? column : range.lastColumn();
  }

  /** A row above a table: what is written, and the blank cells that people see between. */
  private Row writtenRow(int row) {
    NavigableMap<Integer, Filled> filled = sheet.rows.get(row);
    List<GridCell> cells = new ArrayList<>();
    int covered = 0;
    int written = 0;
    for (int column : places(row, filled)) {
      if (column <= covered) {
        continue;
      }
      CellRange range = merged.at(row, column);
      Filled at = filled.get(column);
      boolean seen = at != null && (at.style().edged() || !at.isBlank());
      if (hidden(column, range) || (range == null && !seen)) {
        continue;
      }
      GridCell cell = cell(row, column);
      cells.add(cell);
      covered = end(row, column);
      written = cell.isBlank() ? written : cells.size();
    }
    // One blank cell may be the place for a label's value; the rest is paper.
    boolean label = written > 0 && cells.get(written - 1).text().length() <= LONGEST_LABEL;
    int kept = Math.min(cells.size(), label ? written + 1 : Math.max(1, written));
    return new Row(cells.subList(0, kept));
  }

  /** The columns of a row at which a cell may begin. */
  private TreeSet<Integer> places(int row, NavigableMap<Integer, Filled> filled) {
    TreeSet<Integer> places = new TreeSet<>(filled.keySet());
    for (int column : filled.keySet()) {
      CellRange range = merged.at(row, column);
      if (range != null) {
        places.add(range.firstColumn());
      }
    }
    return places;
  }

  private GridCell cell(int row, int column) {
    CellRange range = merged.at(row, column);
    int originRow = range == null ? row : range.firstRow();
    int originColumn = range == null ? column : range.firstColumn();
    int end = range == null ? column : Math.min(range.lastColumn(), Math.max(column, openEnd));
    Filled origin = sheet.at(originRow, originColumn);
    if (origin == null) {
      origin = new Filled(originRow, originColumn, "", CellStyle.PLAIN, null);
    }
    boolean continued = range != null && firstRows.computeIfAbsent(range, key -> row) != row;
    return new GridCell(
        origin.text(),
        "",
        column - 1,
        end - column + 1,
        continued,
        colours.of(origin),
        new Address.SheetCell(sheet.name, originRow, originColumn),
        List.of());
  }

  /** Rows and columns that hold something and were left out because somebody hid them. */
  BitSet leftOutRows() {
    BitSet rows = new BitSet();
    sheet.rows.keySet().stream().filter(sheet::leavesOut).forEach(rows::set);
    return rows;
  }

  BitSet leftOutColumns() {
    BitSet columns = new BitSet();
    if (sheet.hiddenColumns.isEmpty()) {
      return columns;
    }
    for (NavigableMap<Integer, Filled> cells : sheet.rows.values()) {
      for (Filled cell : cells.values()) {
        if (!cell.isBlank()
            && sheet.hiddenColumns.get(cell.column())
            && hidden(cell.column(), merged.at(cell.row(), cell.column()))) {
          columns.set(cell.column());
        }
      }
    }
    return columns;
  }
}
