package org.plancheck.format;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.format.grid.Content;

/** Fills sheets of workbooks, old and new, and looks into what was read of them. */
public final class Sheets {

  private Sheets() {}

  /** Sets texts from column A on; null leaves a cell out. The number is 1-based. */
  public static Row row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number - 1);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
    return row;
  }

  /** What was read at a cell, as "D7", of the only sheet. */
  public static GridCell at(Content read, String cell) {
    return read.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(found -> found.address().toString().endsWith("!" + cell))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing was read at " + cell));
  }

  /** Everything that was read, a line or row at a time, blank cells shown as "". */
  public static String shown(Content read) {
    StringBuilder all = new StringBuilder();
    for (Block block : read.blocks()) {
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
