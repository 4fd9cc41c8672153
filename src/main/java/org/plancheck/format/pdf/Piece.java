package org.plancheck.format.pdf;

import java.util.List;
import org.plancheck.plan.Shade;

/** A part of a page: a paragraph, or the part of a table that stands on it. */
sealed interface Piece {

  Box box();

  /**
   * A paragraph.
   *
   * @param line how many lines of the page come before it, plus 1
   * @param furniture true where the file marks it as part of the page and not of the text
   */
  record Paragraph(PdfText text, Box box, int page, int line, boolean furniture) implements Piece {}

  /**
   * A table, or what of it stands on this page.
   *
   * @param number counts the page's tables, 1-based
   * @param xs edges of its columns
   */
  record Part(List<Float> xs, List<PartRow> rows, Box box, int page, int number) implements Piece {

    int columns() {
      return xs.size() - 1;
    }
  }

  /**
   * A row.
   *
   * @param ruledAbove true where a rule parts it from what comes before
   */
  record PartRow(List<PartCell> cells, boolean ruledAbove, boolean ruledBelow) {}

  /**
   * A cell.
   *
   * @param row 1-based row of the table on its page
   * @param column 0-based
   * @param continued true where it is merged with the cell above
   * @param full true where its last line has no room for another word
   */
  record PartCell(
      PdfText text,
      int page,
      int table,
      int row,
      int column,
      int span,
      boolean continued,
      Shade shade,
      Box box,
      boolean full,
      List<Part> nested) {

    boolean isBlank() {
      return text.isEmpty() && nested.isEmpty();
    }
  }
}
