package org.plancheck.format.excel;

import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plancheck.format.excel.Sheet.Filled;

/**
 * Dates that lost their format: a whole number of the size of a date in a column whose other cells
 * are dates shows as 46356 and is meant as a day.
 */
final class SheetDates {

  /** From 1 January 2000 to 31 December 2079, counted from 1900 on. */
  private static final int FIRST = 36_526;

  private static final int LAST = 65_744;

  private SheetDates() {}

  /**
   * Writes such numbers as days.
   *
   * @return how many there were, by column
   */
  static Map<Integer, Integer> restore(Sheet sheet, ShownValue shown) {
    BitSet dates = new BitSet();
    for (NavigableMap<Integer, Filled> cells : sheet.rows.values()) {
      for (Filled cell : cells.values()) {
        if (cell.number() != null && shown.isDate(cell.style())) {
          dates.set(cell.column());
        }
      }
    }
    Map<Integer, Integer> restored = new TreeMap<>();
    for (NavigableMap<Integer, Filled> cells : sheet.rows.values()) {
      cells.replaceAll((column, cell) -> restored(cell, dates, shown, restored));
    }
    return restored;
  }

  private static Filled restored(
      Filled cell, BitSet dates, ShownValue shown, Map<Integer, Integer> restored) {
    Double number = cell.number();
    boolean bare =
        number != null
            && dates.get(cell.column())
            && number >= FIRST
            && number <= LAST
            && number == Math.rint(number)
            && cell.style().formatId() == 0;
    if (!bare) {
      return cell;
    }
    restored.merge(cell.column(), 1, Integer::sum);
    return new Filled(cell.row(), cell.column(), shown.day(number), cell.style(), number);
  }
}
