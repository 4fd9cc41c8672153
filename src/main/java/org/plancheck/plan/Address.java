package org.plancheck.plan;

/**
 * Where something stands, in the file's own terms. Its {@code toString} is the form that reports
 * carry, as "table 3, row 2, column 4". All numbers are 1-based.
 */
public sealed interface Address {

  /**
   * A paragraph of a text document, outside or inside a table.
   *
   * @param part "body", or the page part it stands in, as "header 1"
   * @param number counts every paragraph of the part in the order of the file
   */
  record Paragraph(String part, int number) implements Address {
    @Override
    public String toString() {
      return part.equals("body") ? "paragraph " + number : part + ", paragraph " + number;
    }
  }

  /**
   * A cell of a table in a text document.
   *
   * @param part "body", or the page part it stands in, as "header 1"
   * @param table counts every table of the part, nested ones too, in the order of the file
   * @param row row of that table
   * @param column grid column at which the cell begins
   */
  record TableCell(String part, int table, int row, int column) implements Address {
    @Override
    public String toString() {
      String cell = "table " + table + ", row " + row + ", column " + column;
      return part.equals("body") ? cell : part + ", " + cell;
    }
  }
}
