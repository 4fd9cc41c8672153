package org.plancheck.samples;

/** Tables of WordprocessingML (ECMA-376 part 1, 17.4). Widths are twentieths of a point. */
final class WordTable {
  private WordTable() {}

  /**
   * A cell.
   *
   * @param fill the shading as RRGGBB, empty for none
   */
  static String cell(int width, String fill, String paragraphs) {
    return cell(width, "", fill, paragraphs);
  }

  /**
   * A cell that is merged with others.
   *
   * @param merging w:gridSpan or w:vMerge, which the format wants between width and shading
   */
  static String cell(int width, String merging, String fill, String paragraphs) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/>"
        + merging
        + (fill.isEmpty()
            ? ""
            : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>")
        + "</w:tcPr>"
        + paragraphs
        + "</w:tc>";
  }

  static String table(int[] widths, String rows) {
    StringBuilder grid = new StringBuilder();
    for (int width : widths) {
      grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\""
        + total(widths)
        + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        + "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\""
        + " w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
        + grid
        + "</w:tblGrid>"
        + rows
        + "</w:tbl>";
  }

  static int total(int[] widths) {
    int total = 0;
    for (int width : widths) {
      total += width;
    }
    return total;
  }
}
