package org.plancheck.format.legacy;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.plancheck.format.excel.PlanWorkbook;

/** How cells of an old workbook look, as far as it says something. */
final class OldStyles {

  private final PlanWorkbook today;
  private final HSSFPalette palette;
  private final HSSFWorkbook book;
  private final Map<Short, Integer> known = new HashMap<>();

  OldStyles(HSSFWorkbook book, PlanWorkbook today) {
    this.book = book;
    this.today = today;
    this.palette = book.getCustomPalette();
  }

  HSSFWorkbook book() {
    return book;
  }

  /** The number of a style in the workbook that is written. */
  int of(HSSFCellStyle style) {
    return known.computeIfAbsent(style.getIndex(), index -> written(style));
  }

  private int written(HSSFCellStyle style) {
    boolean filled = style.getFillPattern() != FillPatternType.NO_FILL;
    boolean edged =
        style.getBorderLeft() != BorderStyle.NONE
            || style.getBorderRight() != BorderStyle.NONE
            || style.getBorderTop() != BorderStyle.NONE
            || style.getBorderBottom() != BorderStyle.NONE;
    return today.style(
        style.getDataFormat(),
        style.getDataFormatString(),
        filled ? colour(style.getFillForegroundColor()) : null,
        edged);
  }

  /** An entry of the workbook's palette; null for "automatic" and what is not in it. */
  Integer colour(int index) {
    HSSFColor colour = index < 0 || index >= 64 ? null : palette.getColor((short) index);
    if (colour == null) {
      return null;
    }
    short[] parts = colour.getTriplet();
    return (parts[0] & 0xff) << 16 | (parts[1] & 0xff) << 8 | parts[2] & 0xff;
  }
}
