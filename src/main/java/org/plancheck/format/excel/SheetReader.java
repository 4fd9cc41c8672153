package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.format.SafeXml;
import org.plancheck.format.Unread;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.sheet.CellRange;
import org.plancheck.format.sheet.CellStyle;
import org.plancheck.format.sheet.Sheet;
import org.plancheck.format.sheet.Sheet.Filled;
import org.plancheck.format.sheet.SheetPage;
import org.plancheck.plan.Shade;

/** Streams a sheet's part (18.3.1.99) into what it holds. */
final class SheetReader {

  /** Cells of a sheet that hold something, and its merged ranges: far more than any plan has. */
  private static final int MOST_CELLS = 1_000_000;

  private static final int MOST_MERGED = 100_000;

  private final SharedStrings strings;
  private final CellStyles styles;
  private final ShownValue shown;
  private final SheetRules rules;

  private Sheet sheet;
  private XMLStreamReader xml;
  private int row;
  private int column;
  private int filled;

  SheetReader(SharedStrings strings, CellStyles styles, ShownValue shown) {
    this.strings = strings;
    this.styles = styles;
    this.shown = shown;
    this.rules = new SheetRules(styles);
  }

  /**
   * Reads a sheet.
   *
   * @throws UnreadableFile where it is larger than is read here
   */
  Sheet read(String name, XMLStreamReader part) throws XMLStreamException, UnreadableFile {
    sheet = new Sheet(name);
    xml = part;
    row = 0;
    filled = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        section();
      }
    }
    return sheet;
  }

  private void section() throws XMLStreamException, UnreadableFile {
    switch (xml.getLocalName()) {
      case "col" -> columns();
      case "row" -> row();
      case "mergeCell" -> merged();
      case "autoFilter" -> SheetRules.filter(xml).ifPresent(sheet.filtered::add);
      case "conditionalFormatting" -> rules.colour(xml, sheet);
      case "headerFooter" -> pages();
      case "extLst" -> sheet.rulesOfExtensions |= SheetRules.ofExtensions(xml);
      case "customSheetViews" -> SafeXml.skip(xml);
      case "oleObject" -> sheet.unread.add(Unread.OBJECT);
      default -> {
        // views, margins, validation …
      }
    }
  }

  private void columns() {
    boolean hidden = ExcelXml.isOn(xml, "hidden") || ExcelXml.decimal(xml, "width", 1) == 0;
    int from = Attributes.number(xml, "min", 0);
    int to = Math.min(Attributes.number(xml, "max", 0), CellRange.MOST_COLUMNS);
    if (hidden && from > 0 && from <= to) {
      sheet.hiddenColumns.set(from, to + 1);
    }
  }

  private void merged() throws UnreadableFile {
    CellRange.of(Attributes.value(xml, "ref"))
        .filter(range -> !range.isOneCell())
        .ifPresent(sheet.merged::add);
    if (sheet.merged.size() > MOST_MERGED) {
      throw new UnreadableFile(
          Reason.TOO_BIG, "more than " + MOST_MERGED + " merged ranges on a sheet");
    }
  }

  private void row() throws XMLStreamException, UnreadableFile {
    int number = Attributes.number(xml, "r", row + 1);
    boolean inSheet = number >= 1 && number <= CellRange.MOST_ROWS;
    row = inSheet ? number : row;
    column = 0;
    if (inSheet && (ExcelXml.isOn(xml, "hidden") || ExcelXml.decimal(xml, "ht", 1) == 0)) {
      sheet.hiddenRows.set(number);
    }
    NavigableMap<Integer, Filled> cells = new TreeMap<>();
    boolean written = false;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (!inSheet) {
        sheet.unread.add("a row beyond the last one that there can be");
        SafeXml.skip(xml);
      } else if (xml.getLocalName().equals("c")) {
        Filled cell = cell();
        if (cell != null) {
          cells.put(cell.column(), cell);
          written |= !cell.isBlank();
        }
      } else {
        SafeXml.skip(xml);
      }
    }
    if (written) {
      filled += cells.size();
      if (filled > MOST_CELLS) {
        throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_CELLS + " cells on a sheet");
      }
      sheet.rows.computeIfAbsent(row, key -> new TreeMap<>()).putAll(cells);
    }
  }

  /** The cell that begins here; null where it is blank and nobody sees it. */
  private Filled cell() throws XMLStreamException {
    column =
        CellRange.of(Attributes.value(xml, "r")).map(CellRange::firstColumn).orElse(column + 1);
    String type = Attributes.value(xml, "t");
    CellStyle style = styles.get(Attributes.number(xml, "s", 0));
    String value = null;
    String inline = null;
    boolean formula = false;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v" -> value = ExcelXml.text(xml);
        case "is" -> inline = ExcelXml.stringItem(xml);
        case "f" -> {
          formula = true;
          SafeXml.skip(xml);
        }
        default -> SafeXml.skip(xml);
      }
    }
    if (formula && (value == null || (value.isEmpty() && !"str".equals(type)))) {
      sheet.formulasWithoutValue++;
    }
    Double number = number(type, value);
    String text = text(type, value, inline, number, style);
    if (ShownValue.hides(style) && !text.isEmpty()) {
      sheet.textsHidden++;
      text = "";
    }
    boolean seen = style.edged() || style.shade() != Shade.NONE;
    return text.isEmpty() && !seen ? null : new Filled(row, column, text, style, number);
  }

  private static Double number(String type, String value) {
    if (value == null || value.isBlank() || (type != null && !type.equals("n"))) {
      return null;
    }
    try {
      double number = Double.parseDouble(value.strip());
      return Double.isNaN(number) || Double.isInfinite(number) ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private String text(String type, String value, String inline, Double number, CellStyle style) {
    if (inline != null && (value == null || "inlineStr".equals(type))) {
      return tidy(inline);
    }
    if (value == null || value.isEmpty()) {
      return "";
    }
    if (number != null) {
      return shown.of(number, style);
    }
    return switch (type == null ? "n" : type) {
      case "s" -> shared(value);
      case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE";
      case "d" -> ShownValue.isoDay(value);
      default -> tidy(ExcelXml.unescaped(value));
    };
  }

  private String shared(String number) {
    String text = strings.get(number);
    if (text == null) {
      sheet.textsMissing++;
      return "";
    }
    return tidy(text);
  }

  /** Lines parted by a single sign; blanks at the ends of the text do not show. */
  private static String tidy(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').strip();
  }

  private void pages() throws XMLStreamException {
    boolean first = ExcelXml.isOn(xml, "differentFirst");
    boolean even = ExcelXml.isOn(xml, "differentOddEven");
    List<SheetPage> found = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        String code = ExcelXml.unescaped(ExcelXml.text(xml));
        boolean shows =
            name.startsWith("odd")
                || (first && name.startsWith("first"))
                || (even && name.startsWith("even"));
        if (shows) {
          found.add(
              new SheetPage(name.endsWith("Header") ? "header" : "footer", PageText.lines(code)));
        }
      }
    }
    sheet.pages.addAll(found);
  }
}
