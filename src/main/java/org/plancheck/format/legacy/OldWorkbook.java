package org.plancheck.format.legacy;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plancheck.format.Limits;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.excel.PlanSheet;
import org.plancheck.format.excel.PlanWorkbook;

/** A workbook of Excel 97 to 2003, as POI reads it. */
final class OldWorkbook implements Closeable {

  /** Nobody leafs through more. */
  private static final int MOST_SHEETS = 1_000;

  private final POIFSFileSystem container;
  private final HSSFWorkbook book;
  private final List<OldRecords.Dropped> dropped;
  private final Limits limits;

  private OldWorkbook(
      POIFSFileSystem container,
      HSSFWorkbook book,
      List<OldRecords.Dropped> dropped,
      Limits limits) {
    this.container = container;
    this.book = book;
    this.dropped = dropped;
    this.limits = limits;
  }

  static OldWorkbook open(byte[] file, Limits limits) throws IOException, UnreadableFile {
    POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file));
    DirectoryNode root = container.getRoot();
    String stream = HSSFWorkbook.getWorkbookDirEntryName(root);
    OldRecords records;
    try (var in = root.createDocumentInputStream(stream)) {
      records = OldRecords.of(in.readAllBytes());
    }
    if (!records.dropped().isEmpty()) {
      root.createOrUpdateDocument(stream, new ByteArrayInputStream(records.kept()));
    }
    HSSFWorkbook book = new HSSFWorkbook(root, true);
    int sheets = book.getNumberOfSheets();
    if (sheets == 0) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
    if (sheets > MOST_SHEETS) {
      throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_SHEETS + " sheets");
    }
    return new OldWorkbook(container, book, records.dropped(), limits);
  }

  HSSFWorkbook book() {
    return book;
  }

  /** What it holds, as a workbook of the present day. */
  byte[] asOfToday() throws UnreadableFile {
    PlanWorkbook today =
        new PlanWorkbook(book.getInternalWorkbook().isUsing1904DateWindowing(), limits);
    OldStyles styles = new OldStyles(book, today);
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      HSSFSheet sheet = book.getSheetAt(i);
      boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
      int kind = kind(sheet);
      if (kind == BOFRecord.TYPE_WORKSHEET) {
        PlanSheet written = today.sheet(book.getSheetName(i), hidden);
        new OldSheet(sheet, styles).into(written);
        for (OldRecords.Dropped rules : dropped) {
          if (rules.part() == i + 1 && !rules.ranges().isEmpty()) {
            written.rule(rules.ranges(), "colorScale", null, List.of(), null);
          }
        }
      } else {
        String word = kind == BOFRecord.TYPE_CHART ? "chartsheet" : "macrosheet";
        today.otherSheet(book.getSheetName(i), word, hidden);
      }
    }
    if (container.getRoot().hasEntry("_VBA_PROJECT_CUR")) {
      today.macros();
    }
    return today.bytes();
  }

  private static int kind(HSSFSheet sheet) {
    for (RecordBase record : sheet.getSheet().getRecords()) {
      if (record instanceof BOFRecord begins) {
        return begins.getType();
      }
    }
    return BOFRecord.TYPE_WORKSHEET;
  }

  @Override
  public void close() throws IOException {
    book.close();
    container.close();
  }
}
