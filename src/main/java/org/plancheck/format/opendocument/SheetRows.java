package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plancheck.format.Markup;
import org.plancheck.format.sheet.CellRange;

/** Where the rows of a sheet stand in the characters of a part that is known to be well formed. */
final class SheetRows {

  /**
   * A row element, which may stand for many rows.
   *
   * @param first row of the sheet, 1-based
   * @param last the last row that it stands for
   * @param start where the element begins in the characters of the part
   * @param end where it ends there
   * @param remarks true where a cell of it has a comment
   */
  record RowSpan(int first, int last, int start, int end, boolean remarks) {}

  private final NavigableMap<Integer, RowSpan> rows = new TreeMap<>();
  private final BitSet hiddenColumns = new BitSet();
  private int column;
  private int row;

  private SheetRows() {}

  /** The sheets of a part, in their order. */
  static List<SheetRows> of(String part) {
    List<SheetRows> sheets = new ArrayList<>();
    Markup markup = new Markup(part);
    int sheetDepth = -1;
    int depth = 0;
    while (markup.next()) {
      depth -= markup.kind() == Markup.Kind.END ? 1 : 0;
      if (markup.opens() && markup.is("spreadsheet")) {
        sheetDepth = depth + 1;
      } else if (depth == sheetDepth && markup.opens() && markup.is("table")) {
        sheets.add(new SheetRows());
      } else if (depth > sheetDepth && !sheets.isEmpty() && markup.opens()) {
        if (sheets.get(sheets.size() - 1).takes(markup)) {
          continue;
        }
      }
      depth += markup.kind() == Markup.Kind.START ? 1 : 0;
    }
    return sheets;
  }

  /** Takes a row to its end; false where something else begins. */
  private boolean takes(Markup markup) {
    if (markup.is("table-column")) {
      int last = Math.min(column + times(markup, "columns"), CellRange.MOST_COLUMNS);
      String visible = markup.attribute("visibility");
      if (last > column && visible != null && !visible.equals("visible")) {
        hiddenColumns.set(column + 1, last + 1);
      }
      column = last;
      return false;
    }
    if (!markup.is("table-row")) {
      return false;
    }
    int first = row + 1;
    row = Math.min(row + times(markup, "rows"), CellRange.MOST_ROWS);
    int start = markup.start();
    boolean remarks = false;
    int depth = markup.kind() == Markup.Kind.START ? 1 : 0;
    while (depth > 0 && markup.next()) {
      depth += markup.kind() == Markup.Kind.START ? 1 : 0;
      depth -= markup.kind() == Markup.Kind.END ? 1 : 0;
      remarks |= markup.is("annotation");
    }
    if (first <= row) {
      rows.put(first, new RowSpan(first, row, start, markup.end(), remarks));
    }
    return true;
  }

  /** How often a row or column is there; a number that is none counts as one. */
  static int times(Markup markup, String what) {
    String written = markup.attribute("number-" + what + "-repeated");
    try {
      return written == null
          ? 1
          : Math.max(1, Math.min(Integer.parseInt(written.strip()), CellRange.MOST_ROWS));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** All row elements from the top. */
  Iterable<RowSpan> all() {
    return rows.values();
  }

  /** The element that stands for a row; null where the sheet ends above it. */
  RowSpan at(int number) {
    Map.Entry<Integer, RowSpan> found = rows.floorEntry(number);
    return found == null || found.getValue().last() < number ? null : found.getValue();
  }

  /** True for a column that is not shown. */
  boolean hides(int number) {
    return hiddenColumns.get(number);
  }
}
