package org.plancheck.format.legacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.Sheets;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Content;

/** Makes small old workbooks for tests and looks into what was read of them. */
final class OldBooks {

  private OldBooks() {}

  static byte[] made(Consumer<HSSFWorkbook> maker) {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      maker.accept(book);
      return bytes(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(HSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  /** A sheet with the template's columns and two actions, at rows 2 and 3. */
  static HSSFSheet plan(HSSFWorkbook book) {
    HSSFSheet sheet = book.createSheet("Theme 2");
    Sheets.row(
        sheet, 1, "Action No", "Actions", "Responsible", "Timescale", "Progress", "RAG Status");
    Sheets.row(sheet, 2, "2.1", "Hold supervision", "Manager", "Ongoing", "Begun", "Amber");
    Sheets.row(sheet, 3, "2.2", "Audit medicines", "Deputy", "30/11/26", "Done", "Green");
    return sheet;
  }

  static Content read(byte[] file) {
    try {
      return new OldExcelFormat().read(new PlanFile("plan.xls", file), Limits.standard());
    } catch (UnreadableFile e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** What was read at a cell, as "D7", of the only sheet. */
  static GridCell at(byte[] file, String cell) {
    return Sheets.at(read(file), cell);
  }

  /** Everything that was read, a line or row at a time. */
  static String shown(byte[] file) {
    return Sheets.shown(read(file));
  }
}
