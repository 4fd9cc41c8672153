package org.plancheck.format.excel;

import java.util.List;
import org.plancheck.format.Markup;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.sheet.CellRange;
import org.plancheck.plan.Address;

/** A sheet of a {@link PlanWorkbook}. Rows and columns are 1-based; rows come in their order. */
public final class PlanSheet {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final PlanWorkbook workbook;
  private final StringBuilder columns = new StringBuilder();
  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder merged = new StringBuilder();
  private final StringBuilder rest = new StringBuilder();
  private final StringBuilder rules = new StringBuilder();
  private final StringBuilder boxes = new StringBuilder();
  private String usual = "";
  private String filter = "";
  private int rule;

  /** The row that was begun last; 0 where none is open. */
  private int open;

  PlanSheet(PlanWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Tells how high rows are of which nothing else is said, in points. */
  public void usualHeight(double height) {
    usual = "<sheetFormatPr defaultRowHeight=\"" + height + "\"/>";
  }

  /**
   * Tells of columns.
   *
   * @param width in digits of the standard font
   */
  public void columns(int from, int to, double width, boolean hidden) {
    columns.append("<col min=\"").append(from).append("\" max=\"").append(to);
    columns.append("\" width=\"").append(width).append(hidden ? "\" hidden=\"1" : "");
    columns.append("\"/>");
  }

  /**
   * Begins a row.
   *
   * @param height in points; below 0 where it is the sheet's usual one
   */
  public void row(int number, double height, boolean hidden) {
    endRow();
    rows.append("<row r=\"").append(number).append(height < 0 ? "" : "\" ht=\"" + height);
    rows.append(hidden ? "\" hidden=\"1\">" : "\">");
    open = number;
  }

  /** A cell of the row that was begun last, that holds a text or, "", nothing. */
  public void text(int column, int style, String text) throws UnreadableFile {
    // What looks like a character's number would be read as that character (22.9.2.19).
    String plain = Markup.escape(text.replace('\r', '\n')).replace("_x", "_x005F_x");
    workbook.written(plain.length() + 40);
    cell(column, style, text.isEmpty() ? null : "str");
    rows.append(text.isEmpty() ? "" : "<v xml:space=\"preserve\">" + plain + "</v>").append("</c>");
  }

  /** A cell of the row that was begun last, that holds a number or a day. */
  public void number(int column, int style, double number) throws UnreadableFile {
    workbook.written(40);
    cell(column, style, null);
    rows.append("<v>").append(number).append("</v></c>");
  }

  private void cell(int column, int style, String type) {
    rows.append("<c r=\"").append(Address.SheetCell.letters(column)).append(open);
    rows.append("\" s=\"").append(style).append(type == null ? "\">" : "\" t=\"" + type + "\">");
  }

  private void endRow() {
    rows.append(open > 0 ? "</row>" : "");
    open = 0;
  }

  /** Joins cells. */
  public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    CellRange range = new CellRange(firstRow, firstColumn, lastRow, lastColumn);
    merged.append("<mergeCell ref=\"").append(range).append("\"/>");
  }

  /** Tells where a filter is set that hides rows, as "A3:F20". */
  public void filter(String range) {
    filter =
        "<autoFilter ref=\""
            + Markup.escape(range)
            + "\"><filterColumn colId=\"0\"><filters/></filterColumn></autoFilter>";
  }

  /**
   * Adds what is printed above or below the pages.
   *
   * @param part "header" or "footer"
   * @param code its text with codes such as {@code &L}
   */
  public void page(String part, String code) {
    String name = part.equals("header") ? "oddHeader>" : "oddFooter>";
    rest.append("<").append(name).append(Markup.escape(code)).append("</").append(name);
  }

  /**
   * Adds a rule that colours cells; the first of two that are met has its way.
   *
   * @param ranges as "B2:B9"
   * @param type as "cellIs" (18.18.12)
   * @param operator as "equal", or null
   * @param formulas read from the top left cell of the ranges
   * @param rgb 0xRRGGBB of the fill that it gives, or null
   */
  public void rule(
      List<String> ranges, String type, String operator, List<String> formulas, Integer rgb) {
    rule++;
    rules.append("<conditionalFormatting sqref=\"").append(String.join(" ", ranges));
    rules.append("\"><cfRule type=\"").append(type).append("\" priority=\"").append(rule);
    rules.append("\" stopIfTrue=\"1\" dxfId=\"").append(workbook.ruleFill(rgb));
    rules.append(operator == null ? "" : "\" operator=\"" + operator).append("\">");
    for (String formula : formulas) {
      rules.append("<formula>").append(Markup.escape(formula)).append("</formula>");
    }
    rules.append("</cfRule></conditionalFormatting>");
  }

  /** Adds a text box whose upper left corner lies on a cell. */
  public void box(int row, int column, String text) throws UnreadableFile {
    workbook.written(text.length() + 100);
    boxes.append("<a><from><col>").append(column - 1).append("</col><row>").append(row - 1);
    boxes.append("</row></from>");
    for (String paragraph : text.replace('\r', '\n').split("\n")) {
      boxes.append("<p><t>").append(Markup.escape(paragraph)).append("</t></p>");
    }
    boxes.append("</a>");
  }

  boolean hasBoxes() {
    return !boxes.isEmpty();
  }

  String drawing() {
    return "<wsDr>" + boxes + "</wsDr>";
  }

  String xml() {
    endRow();
    return "<worksheet xmlns=\""
        + MAIN
        + "\">"
        + usual
        + (columns.isEmpty() ? "" : "<cols>" + columns + "</cols>")
        + "<sheetData>"
        + rows
        + "</sheetData>"
        + filter
        + (merged.isEmpty() ? "" : "<mergeCells>" + merged + "</mergeCells>")
        + rules
        + (rest.isEmpty() ? "" : "<headerFooter>" + rest + "</headerFooter>")
        + "</worksheet>";
  }
}
