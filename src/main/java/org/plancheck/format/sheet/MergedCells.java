package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;

/** A sheet's merged ranges, by the rows that they cover and that hold something. */
final class MergedCells {

  /** Ranges may not overlap (18.3.1.55), so no honest sheet comes near. */
  private static final int MOST_PLACES = 2_000_000;

  private final Map<Integer, List<CellRange>> byRow = new HashMap<>();

  MergedCells(Sheet sheet) throws UnreadableFile {
    int places = 0;
    for (CellRange range : sheet.merged) {
      for (int row : sheet.rows.subMap(range.firstRow(), true, range.lastRow(), true).keySet()) {
        byRow.computeIfAbsent(row, key -> new ArrayList<>(2)).add(range);
        if (++places > MOST_PLACES) {
          throw new UnreadableFile(Reason.TOO_BIG, "more merged cells than a sheet can have");
        }
      }
    }
  }

  /** The range that covers a cell; null where it stands alone. */
  CellRange at(int row, int column) {
    for (CellRange range : byRow.getOrDefault(row, List.of())) {
      if (column >= range.firstColumn() && column <= range.lastColumn()) {
        return range;
      }
    }
    return null;
  }

  /** The last row to which a range reaches that covers a row; the row itself where none does. */
  int reach(int row) {
    int last = row;
    for (CellRange range : byRow.getOrDefault(row, List.of())) {
      last = Math.max(last, range.lastRow());
    }
    return last;
  }
}
