package org.plancheck.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a sample workbook, cell by cell (ECMA-376 part 1, 18.3). The styles are those of
 * {@link ExcelFile}.
 */
final class ExcelSheet {

  /** How a cell looks; the place in this list is its number in the file. */
  enum Style {
    PLAIN,
    TITLE,
    HEADING,
    TEXT,
    NUMBER,
    DATE,
    AMERICAN_DATE,
    MONTH,
    RED,
    AMBER,
    GREEN,
    NOTE
  }

  final String name;
  private final StringBuilder rows = new StringBuilder();
  private final List<String> merged = new ArrayList<>();
  private final List<Integer> widths;
  private String before = "";
  private String afterMerged = "";
  private String last = "";
  private int row;

  /**
   * Begins a sheet.
   *
   * @param widths of its columns in characters; below 0 for a column that is hidden
   */
  ExcelSheet(String name, Integer... widths) {
    this.name = name;
    this.widths = List.of(widths);
  }

  /** A row of cells from column A on. */
  ExcelSheet row(String... cells) {
    return row("", cells);
  }

  /** A row that a filter or a person has hidden. */
  ExcelSheet hiddenRow(String... cells) {
    return row(" hidden=\"1\"", cells);
  }

  private ExcelSheet row(String attributes, String... cells) {
    row++;
    rows.append("<row r=\"").append(row).append('"').append(attributes).append('>');
    for (int i = 0; i < cells.length; i++) {
      rows.append(cells[i].replace("@", "" + (char) ('A' + i) + row));
    }
    rows.append("</row>");
    return this;
  }

  ExcelSheet blankRow() {
    row++;
    return this;
  }

  int rows() {
    return row;
  }

  ExcelSheet merge(String range) {
    merged.add(range);
    return this;
  }

  /** The filter, which stands right after the cells. */
  ExcelSheet filter(String xml) {
    before = xml;
    return this;
  }

  /** Colour rules and lists to choose from, which stand after the merged ranges. */
  ExcelSheet rules(String xml) {
    afterMerged = xml;
    return this;
  }

  /** What is printed above each page. */
  ExcelSheet header(String code) {
    last = "<headerFooter><oddHeader>" + WordText.escaped(code) + "</oddHeader></headerFooter>";
    return this;
  }

  static String text(Style style, String text) {
    return text.isEmpty()
        ? "<c r=\"@\" s=\"" + style.ordinal() + "\"/>"
        : "<c r=\"@\" s=\""
            + style.ordinal()
            + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + WordText.escaped(text).replace("@", "&#64;")
            + "</t></is></c>";
  }

  static String number(Style style, String number) {
    return "<c r=\"@\" s=\"" + style.ordinal() + "\"><v>" + number + "</v></c>";
  }

  /** A day as Excel counts it, from the last day of 1899 on. */
  static String day(Style style, LocalDate day) {
    return number(style, "" + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
  }

  /** The sheet as its part holds it. */
  String xml() {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < widths.size(); i++) {
      columns.append(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"%3$s/>"
              .formatted(i + 1, Math.abs(widths.get(i)), widths.get(i) < 0 ? " hidden=\"1\"" : ""));
    }
    StringBuilder ranges = new StringBuilder();
    merged.forEach(range -> ranges.append("<mergeCell ref=\"").append(range).append("\"/>"));
    return ExcelFile.HEAD
        + "<worksheet xmlns=\""
        + ExcelFile.MAIN
        + "\"><cols>"
        + columns
        + "</cols><sheetData>"
        + rows
        + "</sheetData>"
        + before
        + (merged.isEmpty() ? "" : "<mergeCells>" + ranges + "</mergeCells>")
        + afterMerged
        + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\""
        + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\"/>"
        + last
        + "</worksheet>";
  }
}
