package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.format.sheet.CellRange;

/** How wide and high a sheet's columns and rows are, in pixels at 96 to the inch. */
final class SheetLayout {

  private static final int WIDTH = 64;
  private static final int HEIGHT = 20;

  private record Columns(int from, int to, int width) {}

  private final List<Columns> columns = new ArrayList<>();
  private final Map<Integer, Integer> heights = new HashMap<>();
  private final BitSet hiddenColumns = new BitSet();
  private final List<CellRange> merged = new ArrayList<>();
  private int width = WIDTH;
  private int height = HEIGHT;

  private SheetLayout() {}

  static SheetLayout of(XMLStreamReader xml) throws XMLStreamException {
    SheetLayout layout = new SheetLayout();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        layout.element(xml);
      }
    }
    return layout;
  }

  private void element(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "sheetFormatPr" -> {
        width = pixels(ExcelXml.decimal(xml, "defaultColWidth", -1), WIDTH);
        height = points(ExcelXml.decimal(xml, "defaultRowHeight", -1), HEIGHT);
      }
      case "col" -> {
        int from = Attributes.number(xml, "min", 1);
        int to = Math.min(Attributes.number(xml, "max", from), CellRange.MOST_COLUMNS);
        boolean hidden = ExcelXml.isOn(xml, "hidden");
        columns.add(
            new Columns(from, to, hidden ? 0 : pixels(ExcelXml.decimal(xml, "width", -1), width)));
        if (hidden && from > 0 && from <= to) {
          hiddenColumns.set(from, to + 1);
        }
      }
      case "row" -> {
        boolean hidden = ExcelXml.isOn(xml, "hidden");
        int pixels = hidden ? 0 : points(ExcelXml.decimal(xml, "ht", -1), height);
        if (pixels != height) {
          heights.put(Attributes.number(xml, "r", 0), pixels);
        }
      }
      case "mergeCell" -> CellRange.of(Attributes.value(xml, "ref")).ifPresent(merged::add);
      default -> {
        // what stands in the cells
      }
    }
  }

  /** A column's width is given in digits of the standard font, about 7 pixels each (18.3.1.13). */
  private static int pixels(double digits, int otherwise) {
    return digits < 0 || digits > 255 ? otherwise : (int) Math.round(digits * 7 + 5);
  }

  private static int points(double points, int otherwise) {
    return points < 0 || points > 409.5 ? otherwise : (int) Math.round(points * 4 / 3);
  }

  int width(int column) {
    for (Columns some : columns) {
      if (column >= some.from() && column <= some.to()) {
        return some.width();
      }
    }
    return width;
  }

  int height(int row) {
    return heights.getOrDefault(row, height);
  }

  /** The merged range of which a cell is part; the cell alone where it stands alone. */
  CellRange rangeOf(int row, int column) {
    for (CellRange range : merged) {
      if (range.contains(row, column)) {
        return range;
      }
    }
    return new CellRange(row, column, row, column);
  }

  /** True where a note at a cell can be seen: not in a hidden column, not under a merged cell. */
  boolean holdsNotes(int row, int column) {
    CellRange range = rangeOf(row, column);
    return !hiddenColumns.get(column) && range.firstRow() == row && range.firstColumn() == column;
  }
}
