package org.plancheck.format.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.Sheets;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Shade;

class OldExcelFormatTest {

  private static String refusal(byte[] file) {
    PlanReader reader =
        new PlanReader(java.util.Map.of("xls", new OldExcelFormat()), Limits.standard());
    UnreadableFile refused =
        catchThrowableOfType(
            UnreadableFile.class, () -> reader.read(new PlanFile("plan.xls", file)));
    assertThat(refused).as("it was read").isNotNull();
    assertThat(refused.getMessage()).doesNotContain("Exception").doesNotContain("%");
    return refused.code();
  }

  @Test
  void readsTextNumbersDatesAndWhatFormulasShow() {
    byte[] file =
        OldBooks.made(
            book -> {
              HSSFSheet sheet = OldBooks.plan(book);
              CellStyle day = book.createCellStyle();
              day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yy"));
              Cell date = sheet.getRow(1).getCell(3);
              date.setCellValue(LocalDate.of(2026, 11, 30));
              date.setCellStyle(day);
              sheet.getRow(1).createCell(0).setCellValue(2.1);
              Cell formula = sheet.getRow(2).createCell(4);
              formula.setCellFormula("UPPER(\"done\")");
              book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
              sheet.getRow(2).createCell(5).setCellValue(true);
            });
    assertThat(OldBooks.shown(file))
        .isEqualTo(
            """
            Theme 2
            Action No|Actions|Responsible|Timescale|Progress|RAG Status
            2.1|Hold supervision|Manager|30/11/2026|Begun|Amber
            2.2|Audit medicines|Deputy|30/11/26|DONE|TRUE
            """);
  }

  @Test
  void readsWhatLooksLikeACharactersNumberAsItStands() {
    byte[] file =
        OldBooks.made(book -> OldBooks.plan(book).getRow(1).getCell(1).setCellValue("a_x0041_b"));
    assertThat(OldBooks.at(file, "B2").text()).isEqualTo("a_x0041_b");
  }

  @Nested
  class LeavesOutAndSays {

    @Test
    void rowsColumnsAndSheetsHiddenByHand() {
      byte[] file =
          OldBooks.made(
              book -> {
                HSSFSheet sheet = OldBooks.plan(book);
                sheet.getRow(2).setZeroHeight(true);
                sheet.setColumnHidden(4, true);
                Sheets.row(book.createSheet("Notes"), 1, "secret");
                book.setSheetHidden(1, true);
              });
      assertThat(OldBooks.shown(file)).doesNotContain("Audit", "secret");
      assertThat(OldBooks.read(file).leftOut())
          .containsExactly(
              "row 3 of sheet 'Theme 2', hidden by hand",
              "column E of sheet 'Theme 2', hidden by hand",
              "sheet 'Notes', which is hidden");
    }

    @Test
    void rowsHiddenByAFilterAreRead() {
      byte[] file =
          OldBooks.made(
              book -> {
                HSSFSheet sheet = OldBooks.plan(book);
                sheet.setAutoFilter(CellRangeAddress.valueOf("A1:F3"));
                sheet.getRow(2).setZeroHeight(true);
                // FILTERMODE: some rows are hidden by the filter.
                sheet.getSheet().getRecords().add(1, new UnknownRecord(0x9b, new byte[0]));
              });
      assertThat(OldBooks.shown(file)).contains("Audit medicines");
      assertThat(OldBooks.read(file).notes())
          .containsExactly("1 row hidden by a filter on sheet 'Theme 2' was read.");
    }

    @Test
    void macros() throws IOException {
      byte[] plan = OldBooks.made(OldBooks::plan);
      try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(plan))) {
        ole.getRoot().createDirectory("_VBA_PROJECT_CUR");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ole.writeFilesystem(out);
        assertThat(OldBooks.read(out.toByteArray()).notes())
            .containsExactly("The workbook has macros. They were neither run nor looked at.");
      }
    }
  }

  @Nested
  class Shades {

    private static byte[] filled(short colour, FillPatternType pattern) {
      return OldBooks.made(
          book -> {
            CellStyle style = book.createCellStyle();
            style.setFillPattern(pattern);
            style.setFillForegroundColor(colour);
            OldBooks.plan(book).getRow(1).getCell(5).setCellStyle(style);
          });
    }

    @ParameterizedTest
    @CsvSource({
      "RED, RED",
      "LIGHT_ORANGE, AMBER",
      "YELLOW, AMBER",
      "GREEN, GREEN",
      "PALE_BLUE, BLUE",
      "GREY_25_PERCENT, NONE",
      "WHITE, NONE"
    })
    void ofFills(HSSFColorPredefined colour, Shade shade) {
      byte[] file = filled(colour.getIndex(), FillPatternType.SOLID_FOREGROUND);
      assertThat(OldBooks.at(file, "F2").shade()).isEqualTo(shade);
    }

    @Test
    void areNoneWithoutAPattern() {
      byte[] file = filled(HSSFColorPredefined.RED.getIndex(), FillPatternType.NO_FILL);
      assertThat(OldBooks.at(file, "F2").shade()).isEqualTo(Shade.NONE);
    }

    @Test
    void ofAWorkbooksOwnPalette() {
      byte[] file =
          OldBooks.made(
              book -> {
                short red = HSSFColorPredefined.RED.getIndex();
                book.getCustomPalette().setColorAtIndex(red, (byte) 0, (byte) 0xb0, (byte) 0x50);
                CellStyle style = book.createCellStyle();
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(red);
                OldBooks.plan(book).getRow(1).getCell(5).setCellStyle(style);
              });
      assertThat(OldBooks.at(file, "F2").shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void ofColourRulesByValueAndByFormula() {
      byte[] file =
          OldBooks.made(
              book -> {
                SheetConditionalFormatting rules =
                    OldBooks.plan(book).getSheetConditionalFormatting();
                ConditionalFormattingRule amber =
                    rules.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"Amber\"");
                amber
                    .createPatternFormatting()
                    .setFillBackgroundColor(HSSFColorPredefined.ORANGE.getIndex());
                ConditionalFormattingRule green =
                    rules.createConditionalFormattingRule("$F$3=\"Green\"");
                green
                    .createPatternFormatting()
                    .setFillBackgroundColor(HSSFColorPredefined.GREEN.getIndex());
                CellRangeAddress[] first = {CellRangeAddress.valueOf("F2:F2")};
                CellRangeAddress[] second = {CellRangeAddress.valueOf("F3:F3")};
                rules.addConditionalFormatting(first, amber);
                rules.addConditionalFormatting(second, green);
              });
      assertThat(OldBooks.at(file, "F2").shade()).isEqualTo(Shade.AMBER);
      assertThat(OldBooks.at(file, "F3").shade()).isEqualTo(Shade.GREEN);
    }

    @Test
    void thatNobodyCanWorkOutAreSaid() throws IOException {
      byte[] file =
          java.nio.file.Files.readAllBytes(
              java.nio.file.Path.of("src/test/resources/formats/awkward-workbook.xls"));
      assertThat(OldBooks.read(file).leftOut())
          .contains(
              "colours of G7:G12 of sheet '2. Leadership & Management', given by a colour rule"
                  + " (conditional formatting) that was not worked out");
    }
  }

  @Test
  void readsMergedCellsOnceWithTheirSpan() {
    byte[] file =
        OldBooks.made(
            book -> OldBooks.plan(book).addMergedRegion(CellRangeAddress.valueOf("C2:C3")));
    assertThat(OldBooks.shown(file)).contains("2.2|Audit medicines|Manager|30/11/26");
  }

  @Test
  void readsPageHeadersAndTextBoxes() {
    byte[] file =
        OldBooks.made(
            book -> {
              HSSFSheet sheet = OldBooks.plan(book);
              sheet.getHeader().setLeft("&BDate of plan:&B 12/11/26");
              sheet.getFooter().setRight("Page &P of &N");
              sheet
                  .createDrawingPatriarch()
                  .createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 6, (short) 3, 8))
                  .setString(new HSSFRichTextString("Service: Rowan House"));
            });
    assertThat(OldBooks.shown(file))
        .contains("Date of plan: 12/11/26\n", "Service: Rowan House\n")
        .doesNotContain("Page");
  }

  @Test
  void seesBlankCellsWithEdges() {
    byte[] file =
        OldBooks.made(
            book -> {
              HSSFSheet sheet = book.createSheet("Plan");
              CellStyle edged = book.createCellStyle();
              edged.setBorderBottom(BorderStyle.THIN);
              Sheets.row(sheet, 1, "Date of plan:").createCell(1).setCellStyle(edged);
            });
    assertThat(OldBooks.shown(file)).isEqualTo("Plan\nDate of plan:|\n");
  }

  @Nested
  class Refuses {

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 90, 99})
    void whatIsCutShort(int percent) {
      byte[] plan = OldBooks.made(OldBooks::plan);
      assertThat(refusal(Arrays.copyOf(plan, plan.length * percent / 100)))
          .isIn("incomplete-copy", "not-an-office-file");
    }

    @Test
    void aPassword() throws IOException {
      byte[] locked;
      try (HSSFWorkbook book = new HSSFWorkbook()) {
        OldBooks.plan(book);
        Biff8EncryptionKey.setCurrentUserPassword("rowan");
        locked = OldBooks.bytes(book);
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }
      assertThat(refusal(locked)).isEqualTo("password");
    }

    @Test
    void excel95() throws IOException {
      byte[] old;
      try (POIFSFileSystem ole = new POIFSFileSystem()) {
        byte[] begins = {9, 8, 4, 0, 0, 5, 5, 0, 10, 0, 0, 0};
        ole.createDocument(new ByteArrayInputStream(begins), "Book");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ole.writeFilesystem(out);
        old = out.toByteArray();
      }
      assertThat(refusal(old)).isEqualTo("unsupported-format");
    }

    private static byte[] stream(byte[] records) throws IOException {
      try (POIFSFileSystem ole = new POIFSFileSystem()) {
        ole.createDocument(new ByteArrayInputStream(records), "Workbook");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ole.writeFilesystem(out);
        return out.toByteArray();
      }
    }

    @Test
    void aStreamOfNothing() throws IOException {
      assertThat(refusal(stream(new byte[5_000]))).isEqualTo("damaged");
    }

    @Test
    void aStreamThatBreaksOffInARecord() throws IOException {
      byte[] begins = {9, 8, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0x0a, 0, 9, 9};
      assertThat(refusal(stream(begins))).isEqualTo("damaged");
    }

    @Test
    void moreBlankCellsThanASheetCanShow() throws IOException {
      ByteArrayOutputStream records = new ByteArrayOutputStream();
      records.writeBytes(new byte[] {9, 8, 16, 0, 0, 6, 16, 0});
      records.writeBytes(new byte[12]);
      byte[] blanks = new byte[4 + 8_000];
      blanks[0] = (byte) 0xbe;
      blanks[2] = (byte) (8_000 & 0xff);
      blanks[3] = (byte) (8_000 >> 8);
      for (int i = 0; i < 300; i++) {
        records.writeBytes(blanks);
      }
      records.writeBytes(new byte[] {0x0a, 0, 0, 0});
      assertThat(refusal(stream(records.toByteArray()))).isEqualTo("too-big");
    }
  }

  @Test
  void keepsToTheLimitOnWhatOneTextNamedOftenComesTo() {
    byte[] file =
        OldBooks.made(
            book -> {
              HSSFSheet sheet = book.createSheet("Plan");
              String text = "a".repeat(30_000);
              for (int i = 0; i < 200; i++) {
                Sheets.row(sheet, i + 1, text, text);
              }
            });
    Limits small = new Limits(100L << 20, 20L << 20, 5_000, 400, 40_000_000L);
    UnreadableFile refused =
        catchThrowableOfType(
            UnreadableFile.class,
            () -> new OldExcelFormat().read(new PlanFile("plan.xls", file), small));
    assertThat(refused.code()).isEqualTo("too-big");
    assertThat(List.of(refused.what()))
        .containsExactly(
            "The file is larger than is read here: more than 5 MB when unpacked (limits: unpacked-mb).");
  }
}
