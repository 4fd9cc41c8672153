package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plancheck.format.excel.CellStyles.Style;

/** What a sheet holds, filled in while it is read; blank cells that nobody sees are not in it. */
final class Sheet {

  /**
   * A cell.
   *
   * @param text as shown; "" where it is blank and still seen
   * @param number what stands behind a number or date, or null for anything else
   */
  record Filled(int row, int column, String text, Style style, Double number) {

    boolean isBlank() {
      return text.isEmpty();
    }
  }

  final String name;

  /** Cells by row and column, both 1-based; a row is here when one of its cells holds something. */
  final NavigableMap<Integer, NavigableMap<Integer, Filled>> rows = new TreeMap<>();

  final BitSet hiddenRows = new BitSet();
  final BitSet hiddenColumns = new BitSet();
  final List<CellRange> merged = new ArrayList<>();

  /** Where a filter is set that may hide rows. */
  final List<CellRange> filtered = new ArrayList<>();

  final List<ColourRule> rules = new ArrayList<>();

  /** Headers and footers as the sheet writes them, with their codes. */
  final List<PageText> pages = new ArrayList<>();

  int formulasWithoutValue;
  int textsMissing;
  int textsHidden;
  boolean rulesOfExtensions;

  Sheet(String name) {
    this.name = name;
  }

  /** The cell at a place; null where nothing stands there. */
  Filled at(int row, int column) {
    NavigableMap<Integer, Filled> cells = rows.get(row);
    return cells == null ? null : cells.get(column);
  }

  /** True where a row is hidden and a filter may have hidden it. */
  boolean hiddenByFilter(int row) {
    return hiddenRows.get(row)
        && filtered.stream().anyMatch(r -> row > r.firstRow() && row <= r.lastRow());
  }

  /** True where a row is left out because somebody hid it. */
  boolean leavesOut(int row) {
    return hiddenRows.get(row) && !hiddenByFilter(row);
  }
}
