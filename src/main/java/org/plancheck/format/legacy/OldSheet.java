package org.plancheck.format.legacy;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.excel.PlanSheet;

/** Writes a sheet of an old workbook as one of the present day. POI counts from 0. */
final class OldSheet {

  private static final int COLUMNS = 256;

  /** A filter with a condition set: rows are hidden by it ([MS-XLS] 2.4.122). */
  private static final int FILTER_MODE = 0x9b;

  /** How deep groups of shapes are looked into. */
  private static final int DEEPEST = 20;

  private final HSSFSheet sheet;
  private final OldStyles styles;
  private PlanSheet today;

  OldSheet(HSSFSheet sheet, OldStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void into(PlanSheet written) throws UnreadableFile {
    today = written;
    today.usualHeight(sheet.getDefaultRowHeightInPoints());
    columns();
    for (Row row : sheet) {
      row((HSSFRow) row);
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      today.merge(
          range.getFirstRow() + 1,
          range.getFirstColumn() + 1,
          range.getLastRow() + 1,
          range.getLastColumn() + 1);
    }
    filter();
    page("header", sheet.getHeader());
    page("footer", sheet.getFooter());
    new OldColourRules(sheet, styles).into(today);
    HSSFPatriarch drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      for (HSSFShape shape : drawing.getChildren()) {
        box(shape, 1, 1, 0);
      }
    }
  }

  private void columns() {
    for (int column = 0; column < COLUMNS; column++) {
      int width = sheet.getColumnWidth(column);
      boolean hidden = sheet.isColumnHidden(column) || width == 0;
      today.columns(column + 1, column + 1, width / 256.0, hidden);
    }
  }

  private void row(HSSFRow row) throws UnreadableFile {
    today.row(row.getRowNum() + 1, row.getHeightInPoints(), row.getZeroHeight());
    for (Cell cell : row) {
      cell((HSSFCell) cell);
    }
  }

  private void cell(HSSFCell cell) throws UnreadableFile {
    int column = cell.getColumnIndex() + 1;
    int style = styles.of(cell.getCellStyle());
    CellType type = cell.getCellType();
    switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC -> today.number(column, style, cell.getNumericCellValue());
      case STRING -> today.text(column, style, cell.getRichStringCellValue().getString());
      case BOOLEAN -> today.text(column, style, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> today.text(column, style, error(cell.getErrorCellValue()));
      default -> today.text(column, style, "");
    }
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }

  private void filter() {
    for (RecordBase record : sheet.getSheet().getRecords()) {
      if (record instanceof Record some && some.getSid() == FILTER_MODE) {
        today.filter(filtered());
        return;
      }
    }
  }

  /** Where the filter is set: a hidden name tells it; a whole sheet where that is not there. */
  private String filtered() {
    int number = styles.book().getSheetIndex(sheet);
    for (HSSFName name : styles.book().getAllNames()) {
      if (name.getSheetIndex() == number && name.getNameName().contains("_FilterDatabase")) {
        String range = name.getRefersToFormula();
        return range.substring(range.lastIndexOf('!') + 1);
      }
    }
    return "A1:IV65536";
  }

  private void page(String part, HeaderFooter page) {
    List<String> parts = new ArrayList<>();
    parts.add(page.getLeft().isBlank() ? "" : "&L" + page.getLeft());
    parts.add(page.getCenter().isBlank() ? "" : "&C" + page.getCenter());
    parts.add(page.getRight().isBlank() ? "" : "&R" + page.getRight());
    String code = String.join("", parts);
    if (!code.isEmpty()) {
      today.page(part, code);
    }
  }

  /** Text boxes, those in groups too; notes of cells are no part of what the sheet shows. */
  private void box(HSSFShape shape, int row, int column, int depth) throws UnreadableFile {
    boolean placed = shape.getAnchor() instanceof HSSFClientAnchor;
    HSSFClientAnchor at = placed ? (HSSFClientAnchor) shape.getAnchor() : null;
    int top = placed ? at.getRow1() + 1 : row;
    int left = placed ? at.getCol1() + 1 : column;
    if (shape instanceof HSSFShapeGroup group && depth < DEEPEST) {
      for (HSSFShape inner : group.getChildren()) {
        box(inner, top, left, depth + 1);
      }
    } else if (shape instanceof HSSFSimpleShape simple && !(shape instanceof HSSFComment)) {
      String text = text(simple);
      if (!text.isBlank()) {
        today.box(top, left, text);
      }
    }
  }

  private static String text(HSSFSimpleShape shape) {
    try {
      return shape.getString() == null ? "" : shape.getString().getString();
    } catch (RuntimeException e) {
      // POI has no way to ask whether a line or a button holds text.
      return "";
    }
  }
}
