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

  /**
   * A cell of a workbook.
   *
   * @param sheet name of the sheet as its tab shows it
   * @param row row of the sheet
   * @param column column of the sheet, A being 1
   */
  record SheetCell(String sheet, int row, int column) implements Address {
    @Override
    public String toString() {
      return sheet + "!" + letters(column) + row;
    }

    /** A column as a sheet's heading shows it: A for 1, AA for 27. */
    public static String letters(int column) {
      String letters = "";
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters = (char) ('A' + (rest - 1) % 26) + letters;
      }
      return letters;
    }
  }

  /**
   * What is printed above or below the pages of a sheet.
   *
   * @param part "header" or "footer"
   * @param sheet name of the sheet as its tab shows it
   */
  record SheetPage(String part, String sheet) implements Address {
    @Override
    public String toString() {
      return part + " of sheet " + sheet;
    }
  }

  /**
   * A paragraph of a document that is known by its pages alone.
   *
   * @param page counts the pages of the file
   * @param line counts the lines down the page, tables apart; the one at which it begins
   */
  record PageLine(int page, int line) implements Address {
    @Override
    public String toString() {
      return "page " + page + ", line " + line;
    }
  }

  /**
   * A cell of a table in a document that is known by its pages alone.
   *
   * @param page counts the pages of the file
   * @param table counts the tables down the page
   * @param row row of what of that table stands on the page
   * @param column column of the table at which the cell begins
   */
  record PageCell(int page, int table, int row, int column) implements Address {
    @Override
    public String toString() {
      return "page " + page + ", table " + table + ", row " + row + ", column " + column;
    }
  }
}
