package org.plancheck.versions;

import java.util.Arrays;

/**
 * Gives each row at most one column so that the sum of what they are worth together is as large as
 * can be (Kuhn and Munkres, by shortest augmenting paths). Pairs worth nothing stay apart.
 */
final class Assignment {

  private static final int NONE = -1;

  private Assignment() {}

  /**
   * The best pairs.
   *
   * @param worth by row and column; what is not above 0 is never a pair
   * @return for each row its column, or -1
   */
  static int[] best(double[][] worth) {
    int rows = worth.length;
    int columns = rows == 0 ? 0 : worth[0].length;
    int size = Math.max(rows, columns);
    double[] ofRow = new double[size + 1];
    double[] ofColumn = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      augment(row, worth, ofRow, ofColumn, rowOf);
    }
    int[] best = new int[rows];
    Arrays.fill(best, NONE);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column] - 1;
      if (row >= 0 && row < rows && worth[row][column - 1] > 0) {
        best[row] = column - 1;
      }
    }
    return best;
  }

  /** Finds the cheapest way to give one more row a column; index 0 stands for none. */
  private static void augment(
      int start, double[][] worth, double[] ofRow, double[] ofColumn, int[] rowOf) {
    int size = ofRow.length - 1;
    double[] slack = new double[size + 1];
    int[] from = new int[size + 1];
    boolean[] seen = new boolean[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = start;
    int column = 0;
    do {
      seen[column] = true;
      int row = rowOf[column];
      double least = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= size; j++) {
        if (!seen[j]) {
          double cost = cost(worth, row, j) - ofRow[row] - ofColumn[j];
          if (cost < slack[j]) {
            slack[j] = cost;
            from[j] = column;
          }
          if (slack[j] < least) {
            least = slack[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= size; j++) {
        if (seen[j]) {
          ofRow[rowOf[j]] += least;
          ofColumn[j] -= least;
        } else {
          slack[j] -= least;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      int before = from[column];
      rowOf[column] = rowOf[before];
      column = before;
    }
  }

  private static double cost(double[][] worth, int row, int column) {
    boolean there = row <= worth.length && column <= worth[0].length;
    return there ? -Math.max(0, worth[row - 1][column - 1]) : 0;
  }
}
