package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.SafeXml;
import org.plancheck.format.Unread;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.sheet.CellRange;
import org.plancheck.format.sheet.Sheet;
import org.plancheck.plan.Address;

/** Reads the text boxes that lie on a sheet (DrawingML for spreadsheets, 20.5). */
final class SheetDrawing {

  /** Looks how large pictures are: some tell it themselves, some leave it to their anchor. */
  private static final class Pictures {

    private static final double UNITS_PER_CENTIMETRE = 360_000;

    private final Sheet sheet;
    private boolean picture;

    /** True between the beginning of an anchor of a given size and what it anchors (20.5.2.24). */
    private boolean anchor;

    private boolean largeAnchor;

    Pictures(Sheet sheet) {
      this.sheet = sheet;
    }

    void begin(XMLStreamReader xml) {
      switch (xml.getLocalName()) {
        case "oneCellAnchor", "absoluteAnchor" -> anchor = true;
        case "pic" -> {
          picture = true;
          note(largeAnchor);
        }
        case "ext" -> {
          note(picture && isLarge(xml));
          largeAnchor |= anchor && isLarge(xml);
          anchor = false;
        }
        // In a group a picture is smaller than the anchor.
        case "grpSp" -> largeAnchor = false;
        default -> {
          // how it looks
        }
      }
    }

    void end(String name) {
      switch (name) {
        case "pic" -> picture = false;
        case "oneCellAnchor", "absoluteAnchor" -> {
          anchor = false;
          largeAnchor = false;
        }
        default -> {
          // nothing that was waited for
        }
      }
    }

    private void note(boolean large) {
      if (large) {
        sheet.unread.add(Unread.PICTURE);
      }
    }

    /** As it is drawn, in English metric units (20.1.7.3). */
    private static boolean isLarge(XMLStreamReader xml) {
      return Unread.isLarge(
          ExcelXml.decimal(xml, "cx", 0) / UNITS_PER_CENTIMETRE,
          ExcelXml.decimal(xml, "cy", 0) / UNITS_PER_CENTIMETRE);
    }
  }

  private SheetDrawing() {}

  /**
   * The paragraphs of its text boxes, each at the cell on which the box begins.
   *
   * @param sheet is told what lies on it and is not read
   * @param xml the drawing part
   */
  static List<Block> lines(Sheet sheet, XMLStreamReader xml) throws XMLStreamException {
    List<Block> lines = new ArrayList<>();
    int row = 1;
    int column = 1;
    boolean from = false;
    Pictures pictures = new Pictures(sheet);
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
          case "relIds" -> sheet.unread.add(Unread.DIAGRAM);
          default -> pictures.begin(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        pictures.end(xml.getLocalName());
        if (xml.getLocalName().equals("from")) {
          from = false;
        } else if (xml.getLocalName().equals("p") && paragraph != null) {
          if (!paragraph.toString().isBlank()) {
            lines.add(
                new Line(
                    paragraph.toString().strip(),
                    "",
                    new Address.SheetCell(sheet.name, row, column),
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
