package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a sheet holds, filled in while it is read; blank cells that nobody sees are not in it. */
public final class Sheet {

  /**
   * A cell.
   *
   * @param text as shown; "" where it is blank and still seen
   * @param number what stands behind a number or date, or null for anything else
   */
  public record Filled(int row, int column, String text, CellStyle style, Double number) {

    /** True where nothing is shown in it. */
    public boolean isBlank() {
      return text.isEmpty();
    }
  }

  /** As its tab shows it. */
  public final String name;

  /** Cells by row and column, both 1-based; a row is here when one of its cells holds something. */
  public final NavigableMap<Integer, NavigableMap<Integer, Filled>> rows = new TreeMap<>();

  /** Rows that are not shown, whoever hid them; 1-based. */
  public final BitSet hiddenRows = new BitSet();

  /** Of these, the rows of which the file itself says that a filter hides them. */
  public final BitSet filteredRows = new BitSet();

  /** Columns that are not shown; 1-based. */
  public final BitSet hiddenColumns = new BitSet();

  /** Ranges that are one cell each. */
  public final List<CellRange> merged = new ArrayList<>();

  /** Where a filter is set that may hide rows. */
  public final List<CellRange> filtered = new ArrayList<>();

  /** What colours cells by what they hold. */
  public final List<ColourRule> rules = new ArrayList<>();

  /** What is printed above and below its pages. */
  public final List<SheetPage> pages = new ArrayList<>();

  /** Formulas of which the file does not tell the result. */
  public int formulasWithoutValue;

  /** Texts that cells name and the file does not hold. */
  public int textsMissing;

  /** Cells that are formatted so that nothing shows. */
  public int textsHidden;

  /** What lies on it and is not read, in words for people. */
  public final Set<String> unread = new TreeSet<>();

  /** True where there are colour rules that are not read. */
  public boolean rulesOfExtensions;

  /** A sheet that holds nothing yet. */
  public Sheet(String name) {
    this.name = name;
  }

  /** The cell at a place; null where nothing stands there. */
  public Filled at(int row, int column) {
    NavigableMap<Integer, Filled> cells = rows.get(row);
    return cells == null ? null : cells.get(column);
  }

  /** True where a row is hidden and a filter may have hidden it. */
  boolean hiddenByFilter(int row) {
    return hiddenRows.get(row)
        && (filteredRows.get(row)
            || filtered.stream().anyMatch(r -> row > r.firstRow() && row <= r.lastRow()));
  }

  /** True where a row is left out because somebody hid it. */
  boolean leavesOut(int row) {
    return hiddenRows.get(row) && !hiddenByFilter(row);
  }
}
