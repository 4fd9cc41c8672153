package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.sheet.CellRange;
import org.plancheck.format.sheet.CellStyle;
import org.plancheck.format.sheet.Sheet;
import org.plancheck.format.sheet.Sheet.Filled;
import org.plancheck.plan.Address;
import org.plancheck.plan.Shade;

/** Streams a sheet (9.1) into what it holds. */
final class OdsSheetReader {

  /** Cells of a document that hold something, and its merged ranges: far more than any plan has. */
  private static final int MOST_CELLS = 1_000_000;

  private static final int MOST_MERGED = 100_000;

  /** So many blank cells of a run are kept where people see them: the rest is paper. */
  private static final int MOST_BLANK = 40;

  private final OdfStyles styles;
  private final SheetColourRules rules;
  private final Map<String, CellStyle> looks = new HashMap<>();

  private OdfStream xml;
  private Sheet sheet;
  private List<Block> boxes;
  private NavigableMap<Integer, String> columnStyles;
  private int column;
  private int row;
  private int filled;
  private int mergedRanges;

  OdsSheetReader(OdfStyles styles) {
    this.styles = styles;
    this.rules = new SheetColourRules(styles);
  }

  /**
   * Reads the {@code table:table} that begins here.
   *
   * @param into the lines of text boxes are added here
   * @throws UnreadableFile where it is larger than is read here
   */
  Sheet read(OdfStream part, List<Block> into) throws XMLStreamException, UnreadableFile {
    xml = part;
    boxes = into;
    sheet = new Sheet(name(part));
    columnStyles = new TreeMap<>();
    column = 0;
    row = 0;
    children();
    return sheet;
  }

  /** The name of the sheet that begins here. */
  static String name(OdfStream xml) {
    String name = xml.value("table:name");
    return name == null ? "" : name;
  }

  private void children() throws XMLStreamException, UnreadableFile {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table:table-column" -> column();
        case "table:table-row" -> row();
        case "table:table-columns",
            "table:table-header-columns",
            "table:table-column-group",
            "table:table-rows",
            "table:table-header-rows",
            "table:table-row-group" ->
            children();
        case "table:shapes" -> boxes(CellText.read(xml), 1, 1);
        case "calcext:conditional-formats" -> rules.read(xml, sheet);
        default -> xml.skip();
      }
    }
  }

  private void column() throws XMLStreamException {
    int last = Math.min(column + times("table:number-columns-repeated"), CellRange.MOST_COLUMNS);
    if (last > column) {
      columnStyles.put(column + 1, String.valueOf(xml.value("table:default-cell-style-name")));
      if (hidden()) {
        sheet.hiddenColumns.set(column + 1, last + 1);
      }
    }
    column = last;
    xml.skip();
  }

  private int times(String attribute) {
    return xml.times(attribute, CellRange.MOST_ROWS);
  }

  private boolean hidden() {
    String visible = xml.value("table:visibility");
    return visible != null && !visible.equals("visible");
  }

  private void row() throws XMLStreamException, UnreadableFile {
    int first = row + 1;
    int last = Math.min(row + times("table:number-rows-repeated"), CellRange.MOST_ROWS);
    if (hidden() && first <= last) {
      sheet.hiddenRows.set(first, last + 1);
      if (xml.is("table:visibility", "filter")) {
        sheet.filteredRows.set(first, last + 1);
      }
    }
    String style = xml.value("table:default-cell-style-name");
    NavigableMap<Integer, Filled> cells = new TreeMap<>();
    List<CellRange> merged = new ArrayList<>();
    column = 0;
    row = first;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table:table-cell", "table:covered-table-cell" -> cell(style, cells, merged);
        default -> xml.skip();
      }
    }
    row = last;
    repeat(first, last, cells, merged);
  }

  /** A row that is written once may stand for many (19.678); blank ones cost nothing. */
  private void repeat(
      int first, int last, NavigableMap<Integer, Filled> cells, List<CellRange> merged)
      throws UnreadableFile {
    boolean written = cells.values().stream().anyMatch(cell -> !cell.isBlank());
    long rows = Math.max(0, last - first + 1L);
    if (written && filled + rows * cells.size() > MOST_CELLS) {
      throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_CELLS + " cells");
    }
    if (written && mergedRanges + rows * merged.size() > MOST_MERGED) {
      throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_MERGED + " merged ranges");
    }
    for (int at = first; written && at <= last; at++) {
      int down = at - first;
      NavigableMap<Integer, Filled> copies = new TreeMap<>();
      for (Filled cell : cells.values()) {
        copies.put(
            cell.column(), new Filled(at, cell.column(), cell.text(), cell.style(), cell.number()));
      }
      sheet.rows.put(at, copies);
      filled += copies.size();
      for (CellRange range : merged) {
        mergedRanges++;
        int end = Math.min(range.lastRow() + down, CellRange.MOST_ROWS);
        sheet.merged.add(new CellRange(at, range.firstColumn(), end, range.lastColumn()));
      }
    }
  }

  private void cell(String rowStyle, Map<Integer, Filled> cells, List<CellRange> merged)
      throws XMLStreamException, UnreadableFile {
    int first = column + 1;
    int last = Math.min(column + times("table:number-columns-repeated"), CellRange.MOST_COLUMNS);
    int right = times("table:number-columns-spanned") - 1;
    int down = times("table:number-rows-spanned") - 1;
    String own = xml.value("table:style-name");
    ShownCell shown = new ShownCell(xml);
    column = last;
    String style = own == null ? rowStyle : own;
    CellStyle look = look(style == null ? columnStyle(first) : style);
    CellText text = CellText.read(xml);
    boxes(text, row, first);
    String words = shown.text(text.text(), look);
    sheet.formulasWithoutValue += shown.hasNoResult(words) ? 1 : 0;
    int kept = words.isEmpty() ? Math.min(last, first + MOST_BLANK - 1) : last;
    if ((long) cells.size() + kept - first > MOST_CELLS) {
      throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_CELLS + " cells");
    }
    for (int at = first; at <= kept; at++) {
      CellStyle seen = style == null && words.isEmpty() ? look(columnStyle(at)) : look;
      if (!words.isEmpty() || seen.edged() || seen.shade() != Shade.NONE) {
        cells.put(at, new Filled(row, at, words, seen, shown.number()));
      }
      if (right + down > 0) {
        int end = Math.min(at + right, CellRange.MOST_COLUMNS);
        merged.add(new CellRange(row, at, Math.min(row + down, CellRange.MOST_ROWS), end));
      }
    }
  }

  private String columnStyle(int number) {
    Map.Entry<Integer, String> columns = columnStyles.floorEntry(number);
    return columns == null ? "" : columns.getValue();
  }

  private CellStyle look(String style) {
    return looks.computeIfAbsent(
        style,
        name -> {
          String format = styles.dataFormat(name);
          return new CellStyle(
              format,
              format.equals("General") ? 0 : 1,
              styles.shade("table-cell", name).orElse(Shade.NONE),
              styles.edged(name));
        });
  }

  private void boxes(CellText text, int atRow, int atColumn) {
    sheet.unread.addAll(text.unread());
    for (String line : text.boxes()) {
      if (!line.isBlank()) {
        Address address = new Address.SheetCell(sheet.name, atRow, atColumn);
        boxes.add(new Line(line.strip(), "", address, false));
      }
    }
  }
}
