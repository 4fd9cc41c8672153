package org.plancheck.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

final class FeedbackMarkTest {

  private static byte[] oldWorkbook(String text) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("Plan").createRow(0).createCell(0).setCellValue(text);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void isFoundAgainOnAZipPackageWhichStaysOne() throws IOException, UnreadableFile {
    byte[] plan = Files.readAllBytes(Path.of("sample-plans/good-plan.docx"));
    byte[] marked = FeedbackMark.on(plan);
    assertThat(FeedbackMark.isOn(plan)).isFalse();
    assertThat(FeedbackMark.isOn(marked)).isTrue();
    assertThat(OfficePackage.names(marked)).isEqualTo(OfficePackage.names(plan));
  }

  @Test
  void isFoundAgainInAnOldContainerAndLeavesTheWorkbookAsItWas() throws IOException {
    byte[] plan = oldWorkbook("Audit");
    byte[] marked = FeedbackMark.on(plan);
    assertThat(FeedbackMark.isOn(plan)).isFalse();
    assertThat(FeedbackMark.isOn(marked)).isTrue();
    assertThat(marked).isEqualTo(FeedbackMark.on(plan));
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(marked))) {
      assertThat(book.getSheet("Plan").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Audit");
    }
  }

  @Test
  void noLongerFitsAnOldContainerThatSomebodySaved() throws IOException {
    byte[] marked = FeedbackMark.on(oldWorkbook("Audit"));
    try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(marked));
        POIFSFileSystem answered =
            new POIFSFileSystem(new ByteArrayInputStream(oldWorkbook("Answered")))) {
      ole.getRoot().getEntry("Workbook").delete();
      ole.createDocument(answered.createDocumentInputStream("Workbook"), "Workbook");
      ByteArrayOutputStream saved = new ByteArrayOutputStream();
      ole.writeFilesystem(saved);
      assertThat(FeedbackMark.isOn(saved.toByteArray())).isFalse();
    }
  }

  @Test
  void isTheLastLineOfAnyOtherFile() {
    byte[] plan = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    assertThat(FeedbackMark.isOn(plan)).isFalse();
    assertThat(FeedbackMark.isOn(FeedbackMark.on(plan))).isTrue();
  }

  @Test
  void isNotOnFilesThatAreCutShort() throws IOException {
    byte[] marked = FeedbackMark.on(oldWorkbook("Audit"));
    assertThat(FeedbackMark.isOn(java.util.Arrays.copyOf(marked, 600))).isFalse();
    assertThat(FeedbackMark.isOn(new byte[0])).isFalse();
  }

  @org.junit.jupiter.api.Test
  void isOnAPageUntilSomeoneWritesIntoIt() {
    byte[] page =
        "<!DOCTYPE html>\n<p>Feedback</p>\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] marked = FeedbackMark.on(page);

    assertThat(FeedbackMark.isOn(marked)).isTrue();
    assertThat(FeedbackMark.isOn(page)).isFalse();
    marked[20] = 'x';
    assertThat(FeedbackMark.isOn(marked)).isFalse();
  }
}
