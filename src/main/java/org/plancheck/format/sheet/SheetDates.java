package org.plancheck.format.sheet;

import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import org.plancheck.format.sheet.Sheet.Filled;

/**
 * Dates that lost their format: a whole number of the size of a date in a column whose other cells
 * are dates shows as 46356 and is meant as a day.
 */
public final class SheetDates {

  /** From 1 January 2000 to 31 December 2079, counted from 1900 on. */
  private static final int FIRST = 36_526;

  private static final int LAST = 65_744;

  private SheetDates() {}

  /**
   * Writes such numbers as days.
   *
   * @param date tells the styles that show dates
   * @param day writes a number as a day
   * @return how many there were, by column
   */
  public static Map<Integer, Integer> restore(
      Sheet sheet, Predicate<CellStyle> date, DoubleFunction<String> day) {
    BitSet dates = new BitSet();
    for (NavigableMap<Integer, Filled> cells : sheet.rows.values()) {
      for (Filled cell : cells.values()) {
        if (cell.number() != null && date.test(cell.style())) {
          dates.set(cell.column());
        }
      }
    }
    Map<Integer, Integer> restored = new TreeMap<>();
    for (NavigableMap<Integer, Filled> cells : sheet.rows.values()) {
      cells.replaceAll((column, cell) -> restored(cell, dates, day, restored));
    }
    return restored;
  }

  private static Filled restored(
      Filled cell, BitSet dates, DoubleFunction<String> day, Map<Integer, Integer> restored) {
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
    return new Filled(cell.row(), cell.column(), day.apply(number), cell.style(), number);
  }
}
