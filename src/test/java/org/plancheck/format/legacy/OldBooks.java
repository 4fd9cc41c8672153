package org.plancheck.format.legacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Table;
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
    row(sheet, 1, "Action No", "Actions", "Responsible", "Timescale", "Progress", "RAG Status");
    row(sheet, 2, "2.1", "Hold supervision", "Manager", "Ongoing", "Begun", "Amber");
    row(sheet, 3, "2.2", "Audit medicines", "Deputy", "30/11/26", "Done", "Green");
    return sheet;
  }

  /** Sets texts from column A on; null leaves a cell out. */
  static Row row(HSSFSheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number - 1);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
    return row;
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
    return read(file).blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(found -> found.address().toString().endsWith("!" + cell))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing was read at " + cell));
  }

  /** Everything that was read, a line or row at a time. */
  static String shown(byte[] file) {
    StringBuilder all = new StringBuilder();
    for (Block block : read(file).blocks()) {
      if (block instanceof Block.Line line) {
        all.append(line.text()).append('\n');
      } else if (block instanceof Table table) {
        for (Block.Row row : table.rows()) {
          all.append(String.join("|", row.cells().stream().map(GridCell::text).toList()))
              .append('\n');
        }
      }
    }
    return all.toString();
  }
}
