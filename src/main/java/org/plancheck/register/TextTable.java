package org.plancheck.register;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text whose columns stand below each other; numbers stand to the right. */
final class TextTable {

  private static final int LONGEST = 44;
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();

  TextTable(String... headings) {
    rows.add(headings);
  }

  void row(String... cells) {
    rows.add(cells);
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  @Override
  public String toString() {
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    boolean[] numbers = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      widths[column] = rows.stream().mapToInt(row -> shown(row[at]).length()).max().orElse(0);
      numbers[column] =
          rows.stream().skip(1).allMatch(row -> isNumber(row[at]))
              && rows.stream().skip(1).anyMatch(row -> !row[at].equals("-"));
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        String cell = shown(row[column]);
        String blanks = " ".repeat(widths[column] - cell.length());
        line.append(GAP).append(numbers[column] ? blanks + cell : cell + blanks);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static boolean isNumber(String cell) {
    return cell.equals("-") || cell.chars().allMatch(Character::isDigit);
  }

  private static String shown(String cell) {
    return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST - 1) + "…";
  }
}
