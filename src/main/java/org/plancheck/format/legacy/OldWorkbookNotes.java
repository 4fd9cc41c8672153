package org.plancheck.format.legacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.excel.ExcelFormat;
import org.plancheck.format.excel.SheetNote;
import org.plancheck.plan.Address;

/**
 * Writes notes into a copy of an old workbook. POI writes the workbook anew; the other streams of
 * the file, macros among them, are copied.
 */
final class OldWorkbookNotes {

  /** Excel 97 holds no longer texts. */
  private static final int LONGEST = 32_000;

  private static final String HEAD = Comment.AUTHOR + ":";

  private static final int LAST_COLUMN = 255;
  private static final int LAST_ROW = 65_535;

  private final HSSFWorkbook book;

  private OldWorkbookNotes(HSSFWorkbook book) {
    this.book = book;
  }

  /** The file with notes: our earlier ones are replaced, those of other people stay. */
  static byte[] write(OldWorkbook old, List<Comment> comments, Address title, Limits limits)
      throws IOException, UnreadableFile {
    OldWorkbookNotes notes = new OldWorkbookNotes(old.book());
    Set<Address.SheetCell> taken = notes.removeOurs();
    for (SheetNote note : ExcelFormat.notes(old.asOfToday(), comments, title, taken, limits)) {
      notes.add(note);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    old.book().write(out);
    return out.toByteArray();
  }

  /** Takes our earlier notes out and gives the cells that hold those of other people. */
  private Set<Address.SheetCell> removeOurs() {
    Set<Address.SheetCell> taken = new HashSet<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      HSSFSheet sheet = book.getSheetAt(i);
      for (HSSFComment comment : new ArrayList<>(sheet.getCellComments().values())) {
        if (!isOurs(comment)) {
          taken.add(
              new Address.SheetCell(
                  book.getSheetName(i), comment.getRow() + 1, comment.getColumn() + 1));
        } else {
          cell(sheet, comment.getRow(), comment.getColumn()).removeCellComment();
        }
      }
    }
    return taken;
  }

  /** Some programs drop the author when they save; the head of the text stays. */
  static boolean isOurs(HSSFComment comment) {
    String author = comment.getAuthor() == null ? "" : comment.getAuthor().strip();
    return author.startsWith(Comment.AUTHOR)
        || (author.isEmpty() && comment.getString().getString().startsWith(HEAD + "\n"));
  }

  private static HSSFCell cell(HSSFSheet sheet, int row, int column) {
    HSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
  }

  private void add(SheetNote note) {
    HSSFSheet sheet = book.getSheet(note.cell().sheet());
    HSSFPatriarch drawing = sheet.createDrawingPatriarch();
    HSSFClientAnchor box =
        new HSSFClientAnchor(
            200,
            20,
            0,
            0,
            (short) Math.min(note.left(), LAST_COLUMN - 1),
            Math.min(note.top(), LAST_ROW - 1),
            (short) Math.min(Math.max(note.right(), note.left() + 1), LAST_COLUMN),
            Math.min(Math.max(note.bottom(), note.top() + 1), LAST_ROW));
    HSSFComment comment = drawing.createCellComment(box);
    comment.setAuthor(Comment.AUTHOR);
    comment.setString(text(note.text()));
    comment.setVisible(false);
    int column = Math.min(note.cell().column() - 1, LAST_COLUMN);
    comment.setAddress(note.cell().row() - 1, column);
    cell(sheet, note.cell().row() - 1, column).setCellComment(comment);
  }

  /** As Excel writes notes: the author in bold on a line of its own, then the text. */
  private HSSFRichTextString text(String note) {
    String cut = note.length() <= LONGEST ? note : note.substring(0, LONGEST) + " …";
    HSSFRichTextString text = new HSSFRichTextString(HEAD + "\n" + cut);
    text.applyFont(0, HEAD.length(), font(true));
    text.applyFont(HEAD.length(), text.length(), font(false));
    return text;
  }

  private HSSFFont font(boolean bold) {
    HSSFFont known =
        book.findFont(
            bold,
            Font.COLOR_NORMAL,
            (short) 180,
            "Tahoma",
            false,
            false,
            Font.SS_NONE,
            Font.U_NONE);
    if (known != null) {
      return known;
    }
    HSSFFont font = book.createFont();
    font.setBold(bold);
    font.setColor(Font.COLOR_NORMAL);
    font.setFontHeight((short) 180);
    font.setFontName("Tahoma");
    return font;
  }
}
