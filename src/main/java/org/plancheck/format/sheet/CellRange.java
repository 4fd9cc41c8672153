package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.plan.Address;

/** A rectangle of cells, all numbers 1-based and inclusive. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** The largest sheet that Excel knows: XFD1048576. */
  public static final int MOST_ROWS = 1_048_576;

  public static final int MOST_COLUMNS = 16_384;

  /** Reads "B5:D7", "B5", "$B$5", "B:D" or "5:7"; empty where the text is none of these. */
  public static Optional<CellRange> of(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String plain = text.replace("$", "");
    int colon = plain.indexOf(':');
    int[] from = cell(colon < 0 ? plain : plain.substring(0, colon));
    int[] to = colon < 0 ? from : cell(plain.substring(colon + 1));
    if (from == null || to == null || (colon < 0 && (from[0] == 0 || from[1] == 0))) {
      return Optional.empty();
    }
    int lastRow = to[0] == 0 ? MOST_ROWS : to[0];
    int lastColumn = to[1] == 0 ? MOST_COLUMNS : to[1];
    int firstRow = Math.max(1, from[0]);
    int firstColumn = Math.max(1, from[1]);
    return Optional.of(
        new CellRange(
            Math.min(firstRow, lastRow),
            Math.min(firstColumn, lastColumn),
            Math.max(firstRow, lastRow),
            Math.max(firstColumn, lastColumn)));
  }

  /** Reads ranges parted by blanks; what is none is passed over. */
  public static List<CellRange> list(String text) {
    List<CellRange> ranges = new ArrayList<>();
    if (text != null) {
      for (String range : text.strip().split("\\s+")) {
        of(range).ifPresent(ranges::add);
      }
    }
    return ranges;
  }

  /** Row and column of "D7"; 0 for a part that is not there; null where it is no cell. */
  private static int[] cell(String text) {
    int column = 0;
    int at = 0;
    while (at < text.length() && at < 4 && letter(text.charAt(at)) > 0) {
      column = column * 26 + letter(text.charAt(at));
      at++;
    }
    int row = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9' || row > MOST_ROWS) {
        return null;
      }
      row = row * 10 + (c - '0');
    }
    boolean inSheet = row <= MOST_ROWS && column <= MOST_COLUMNS;
    return inSheet && (row > 0 || column > 0) ? new int[] {row, column} : null;
  }

  private static int letter(char c) {
    return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
  }

  /** True where a cell stands in it. */
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  /** True where it is one cell alone. */
  public boolean isOneCell() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }

  /** As people write it: "B5:D7", or "B5" for one cell. */
  @Override
  public String toString() {
    String first = Address.SheetCell.letters(firstColumn) + firstRow;
    return isOneCell() ? first : first + ":" + Address.SheetCell.letters(lastColumn) + lastRow;
  }
}
