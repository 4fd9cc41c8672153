package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.plan.Address;
import org.plancheck.plan.Shade;

/** A line or a table of a document, in reading order. */
public sealed interface Block {

  /**
   * A paragraph outside any table.
   *
   * @param text as shown, without the number that a list gives it
   * @param listNumber the number that an automatic list gives it, as "1.1"; "" where none
   * @param pagePart true where it stands in a page header or footer
   */
  record Line(String text, String listNumber, Address address, boolean pagePart) implements Block {}

  /**
   * A table.
   *
   * @param columns grid columns
   */
  record Table(int columns, List<Row> rows, Address address) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells from left to right; a cell merged from above is there too
   */
  record Row(List<GridCell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a row.
   *
   * @param text as shown, lines parted by {@code \n}; of the merged cell above where it continues
   *     one
   * @param listNumber the number that an automatic list gives its first line; "" where none
   * @param column 0-based grid column at which it begins
   * @param span grid columns that it covers
   * @param continued true where it is merged with the cell above
   * @param address of the cell in which the text stands
   * @param nested tables inside the cell; their text is not part of {@code text}
   */
  record GridCell(
      String text,
      String listNumber,
      int column,
      int span,
      boolean continued,
      Shade shade,
      Address address,
      List<Table> nested) {
    public GridCell {
      nested = List.copyOf(nested);
    }

    /**
     * A cell that stands for itself.
     *
     * @param blocks lines and tables in it
     * @param column 0-based
     */
    public static GridCell of(
        List<Block> blocks, int column, int span, Shade shade, Address address) {
      StringBuilder text = new StringBuilder();
      String listNumber = null;
      List<Table> nested = new ArrayList<>();
      for (Block block : blocks) {
        if (block instanceof Table table) {
          nested.add(table);
        } else if (block instanceof Line line) {
          listNumber = listNumber == null ? line.listNumber() : listNumber;
          if (!line.text().isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(line.text());
          }
        }
      }
      String number = listNumber == null ? "" : listNumber;
      return new GridCell(text.toString(), number, column, span, false, shade, address, nested);
    }

    /** The cell below that is merged with this one. */
    public GridCell continued(int columns) {
      return new GridCell(text, listNumber, column, columns, true, shade, address, nested);
    }

    /** True where nothing is shown in it. */
    public boolean isBlank() {
      return text.isEmpty() && listNumber.isEmpty() && nested.isEmpty();
    }

    /** The text with what stands in tables inside the cell, line by line. */
    public String allText() {
      if (nested.isEmpty()) {
        return text;
      }
      StringBuilder all = new StringBuilder(text);
      for (Table table : nested) {
        for (Row row : table.rows()) {
          for (GridCell cell : row.cells()) {
            String inner = cell.continued() ? "" : cell.allText();
            if (!inner.isEmpty()) {
              all.append(all.isEmpty() ? "" : "\n").append(inner);
            }
          }
        }
      }
      return all.toString();
    }
  }
}
