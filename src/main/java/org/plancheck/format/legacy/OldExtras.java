package org.plancheck.format.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.plancheck.format.Unread;

/** What lies on the sheets of an old workbook that are shown, beside their cells. */
final class OldExtras {

  private static final int PIXELS_PER_INCH = 96;
  private static final int POINTS_PER_INCH = 72;

  private final HSSFWorkbook book;

  OldExtras(HSSFWorkbook book) {
    this.book = book;
  }

  /** Objects and large pictures, in words for people. */
  List<String> leftOut() {
    List<String> leftOut = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      HSSFPatriarch drawing = book.getSheetAt(i).getDrawingPatriarch();
      boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
      if (drawing == null || hidden) {
        continue;
      }
      Set<String> unread = new TreeSet<>();
      for (HSSFShape shape : drawing.getChildren()) {
        if (shape instanceof HSSFObjectData) {
          unread.add(Unread.OBJECT);
        } else if (shape instanceof HSSFPicture && isLarge(book.getSheetAt(i), shape)) {
          unread.add(Unread.PICTURE);
        }
      }
      String where = " on sheet '" + book.getSheetName(i) + "'";
      unread.forEach(what -> leftOut.add(what + where));
    }
    return leftOut;
  }

  private static boolean isLarge(HSSFSheet sheet, HSSFShape shape) {
    if (!(shape.getAnchor() instanceof HSSFClientAnchor at)) {
      return false;
    }
    double pixels = 0;
    for (int column = at.getCol1(); column < at.getCol2(); column++) {
      pixels += sheet.getColumnWidthInPixels(column);
    }
    double points = 0;
    for (int row = at.getRow1(); row < at.getRow2(); row++) {
      HSSFRow written = sheet.getRow(row);
      points += written == null ? sheet.getDefaultRowHeightInPoints() : written.getHeightInPoints();
    }
    return Unread.isLarge(pixels * 2.54 / PIXELS_PER_INCH, points * 2.54 / POINTS_PER_INCH);
  }

  /** Notes of people in cells; those of this program are none. */
  int comments() {
    int comments = 0;
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      comments +=
          (int)
              book.getSheetAt(i).getCellComments().values().stream()
                  .filter(comment -> !OldWorkbookNotes.isOurs(comment))
                  .count();
    }
    return comments;
  }
}
