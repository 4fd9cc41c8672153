package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.SafeXml;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.sheet.CellRange;
import org.plancheck.plan.Address;

/** Reads the text boxes that lie on a sheet (DrawingML for spreadsheets, 20.5). */
final class SheetDrawing {

  private SheetDrawing() {}

  /**
   * The paragraphs of its text boxes, each at the cell on which the box begins.
   *
   * @param xml the drawing part
   */
  static List<Block> lines(String sheet, XMLStreamReader xml) throws XMLStreamException {
    List<Block> lines = new ArrayList<>();
    int row = 1;
    int column = 1;
    boolean from = false;
    StringBuilder paragraph = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "from" -> from = true;
          case "row" -> row = from ? number(ExcelXml.text(xml), CellRange.MOST_ROWS) : row;
          case "col" -> column = from ? number(ExcelXml.text(xml), CellRange.MOST_COLUMNS) : column;
          case "p" -> paragraph = new StringBuilder();
          case "t" -> {
            if (paragraph != null) {
              paragraph.append(ExcelXml.text(xml));
            }
          }
          case "Fallback" -> SafeXml.skip(xml);
          default -> {
            // how it looks
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("from")) {
          from = false;
        } else if (xml.getLocalName().equals("p") && paragraph != null) {
          if (!paragraph.toString().isBlank()) {
            lines.add(
                new Line(
                    paragraph.toString().strip(),
                    "",
                    new Address.SheetCell(sheet, row, column),
                    false));
          }
          paragraph = null;
        }
      }
    }
    return lines;
  }

  /** Drawings count rows and columns from 0. */
  private static int number(String text, int most) {
    try {
      return Math.min(Math.max(Integer.parseInt(text.strip()), 0) + 1, most);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
