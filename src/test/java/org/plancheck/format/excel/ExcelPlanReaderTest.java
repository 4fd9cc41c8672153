package org.plancheck.format.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.Sheets;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.PlanFinder;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;

class ExcelPlanReaderTest {

  private static final int COLUMN_OF_RAG = 6;

  @Nested
  class ShownText {

    @ParameterizedTest(name = "{0} formatted {1}: {2}")
    @CsvSource(
        delimiter = ';',
        quoteCharacter = '`',
        textBlock =
            """
            46356;    m/d/yy;          30/11/2026
            46356;    m/d/yyyy;        30/11/2026
            46356;    dd/mm/yy;        30/11/2026
            46356;    dd/mm/yyyy;      30/11/2026
            46356;    dd.mm.yyyy;      30.11.2026
            46356;    yyyy-mm-dd;      2026-11-30
            46356;    mmm-yy;          Nov-26
            46266;    mmm-yy;          Sep-26
            46356;    d mmmm yyyy;     30 November 2026
            46356;    d-mmm;           30 Nov 2026
            46356;    mm/yy;           11/2026
            46356.75; dd/mm/yy hh:mm;  30/11/2026 18:00
            46356;    General;         46356
            1.1;      0.00;            1.10
            1.1;      General;         1.1
            7;        General;         7
            7;        0.0;             7.0
            0.95;     0%;              95%
            1250;     #,##0;           1,250
            -3;       General;         -3
            0.1;      General;         0.1
            -5;       dd/mm/yyyy;      -5
            """)
    void numbersAreShownAsTheirCellsShowThem(double number, String format, String shown) {
      byte[] file =
          Books.made(
              book -> {
                Sheet sheet = Books.plan(book);
                Cell cell = Books.cell(sheet, 4, 4);
                cell.setCellValue(number);
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                cell.setCellStyle(style);
              });
      assertThat(Books.at(file, "D4").text()).isEqualTo(shown);
    }

    @Test
    void daysOfAMacintoshWorkbookAreCountedFrom1904() {
      byte[] file =
          Books.made(
              book -> {
                Cell cell = Books.cell(Books.plan(book), 4, 4);
                cell.setCellValue(44894);
                CellStyle style = book.createCellStyle();
                style.setDataFormat((short) 14);
                cell.setCellStyle(style);
                book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              });
      assertThat(Books.at(file, "D4").text()).isEqualTo("30/11/2026");
    }

    @Test
    void aDateThatLostItsFormatIsADateAmongDatesAndThatIsSaid() {
      byte[] file =
          Books.made(
              book -> {
                Sheet sheet = Books.plan(book);
                CellStyle style = book.createCellStyle();
                style.setDataFormat((short) 14);
                Books.cell(sheet, 4, 4).setCellValue(46356);
                Books.cell(sheet, 4, 4).setCellStyle(style);
                Sheets.row(sheet, 5, "2.2", "Write the rota", "Depute");
                Books.cell(sheet, 5, 4).setCellValue(46357);
              });
      assertThat(Books.at(file, "D5").text()).isEqualTo("01/12/2026");
      assertThat(Books.read(file).notes())
          .containsExactly(
              "1 number in column D of sheet 'Theme 2' was read as a date, as other cells of that"
                  + " column are.");
    }

    @Test
    void inlineStringsRunsBooleansErrorsAndEscapesAreReadAndPhoneticReadingsAreNot() {
      byte[] file =
          Books.raw(
              "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>Hold </t></r><r><rPr><b/></rPr>"
                  + "<t>audits</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c>"
                  + "<c r=\"B1\" t=\"b\"><v>1</v></c><c r=\"C1\" t=\"e\"><v>#N/A</v></c>"
                  + "<c r=\"D1\" t=\"str\"><f>A1</f><v>a_x000D_\nb</v></c>"
                  + "<c r=\"E1\" t=\"d\"><v>2026-11-30T00:00:00</v></c></row>");
      assertThat(Books.shown(file)).isEqualTo("Plan\nHold audits|TRUE|#N/A|a\nb|30/11/2026\n");
    }

    @Test
    void aFormulaShowsItsStoredValueAndOneWithoutIsSaid() {
      byte[] file =
          Books.raw(
              "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>3</v></c><c r=\"B1\"><f>1+1</f></c>"
                  + "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D1\" t=\"str\"><v>x</v></c>"
                  + "</row>");
      assertThat(Books.shown(file)).isEqualTo("Plan\n3|x\n");
      assertThat(Books.read(file).leftOut())
          .containsExactly(
              "what 1 formula of sheet 'Plan' shows, as the file holds no result (open it in"
                  + " Excel, save it and check it again)");
    }

    @Test
    void strictWorkbooksAreReadLikeOthers() {
      byte[] file =
          Books.raw(
              "<row><c t=\"inlineStr\"><is><t>Theme 2</t></is></c></row>",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
              "");
      assertThat(Books.shown(file)).isEqualTo("Plan\nTheme 2\n");
    }
  }

  @Nested
  class Tables {

    @Test
    void aSheetOnTheTemplateIsAPlanWithThemeContextAndAction() {
      Plan plan = PlanFinder.find(Books.read(Books.made(Books::plan))).orElseThrow();
      assertThat(plan.themes()).hasSize(1);
      assertThat(plan.themes().get(0).number()).isEqualTo(2);
      assertThat(plan.themes().get(0).context().orElseThrow().text())
          .isEqualTo("Care Inspectorate report");
      assertThat(plan.actions()).hasSize(1);
      assertThat(plan.actions().get(0).place().address()).hasToString("Theme 2!A4");
      assertThat(plan.title().address()).hasToString("Theme 2!A1");
    }

    @Test
    void blankCellsUnderAHeadingHaveTheirPlace() {
      byte[] file = Books.made(Books::plan);
      assertThat(Books.at(file, "E4").text()).isEmpty();
    }

    @Test
    void mergedCellsCoverTheirColumnsAndGoOnInTheRowsBelow() {
      byte[] file =
          Books.made(
              book -> {
                Sheet sheet = Books.plan(book);
                Sheets.row(sheet, 5, null, null, "Depute", "31/12/2026", null, "Red");
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
                sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
              });
      assertThat(Books.at(file, "A1").span()).isEqualTo(6);
      assertThat(Books.shown(file))
          .contains("|Hold supervision for all 30 staff|Depute|31/12/2026||Red");
      assertThat(lastRow(file).cells().get(1).continued()).isTrue();
      assertThat(lastRow(file).cells().get(1).address()).hasToString("Theme 2!B4");
    }

    @Test
    void rowsAfterABlankOneBelongToTheTableAndANoteBelowDoesNot() {
      byte[] file =
          Books.made(
              book -> {
                Sheet sheet = Books.plan(book);
                Sheets.row(sheet, 6, "2.2", "Write the rota", "Depute");
                Sheets.row(sheet, 8, "Return this plan by Friday.");
                sheet.addMergedRegion(new CellRangeAddress(7, 7, 0, 5));
              });
      Plan plan = PlanFinder.find(Books.read(file)).orElseThrow();
      assertThat(plan.actions()).extracting(a -> a.place().action()).containsExactly("2.1", "2.2");
      assertThat(Books.read(file).blocks().get(1))
          .isEqualTo(
              new Block.Line(
                  "Return this plan by Friday.",
                  "",
                  new org.plancheck.plan.Address.SheetCell("Theme 2", 8, 1),
                  false));
    }

    @Test
    void aCellAtTheFarEndOfTheSheetCostsNothing() {
      byte[] file =
          Books.made(book -> Books.cell(Books.plan(book), 1_048_576, 16_384).setCellValue("x"));
      assertThat(Books.shown(file)).endsWith("Amber\nx\n");
    }

    @Test
    void headersAndFootersAreReadOnceWithoutTheirCodes() {
      byte[] file =
          Books.made(
              book -> {
                for (Sheet sheet : List.of(Books.plan(book), book.createSheet("More"))) {
                  sheet.getHeader().setLeft("&\"Arial,Bold\"&12Date of plan: 1/2/2026");
                  sheet.getHeader().setRight("R && D");
                  sheet.getFooter().setCenter("Page &P of &N");
                }
              });
      assertThat(Books.read(file).blocks().subList(0, 2))
          .extracting(block -> ((Block.Line) block).text())
          .containsExactly("Date of plan: 1/2/2026", "R & D");
      assertThat(((Block.Line) Books.read(file).blocks().get(0)).address())
          .hasToString("header of sheet Theme 2");
      assertThat(Books.shown(file)).doesNotContain("Page").containsOnlyOnce("R & D");
    }

    private Block.Row lastRow(byte[] file) {
      List<Block> blocks = Books.read(file).blocks();
      List<Block.Row> rows = ((Block.Table) blocks.get(blocks.size() - 1)).rows();
      return rows.get(rows.size() - 1);
    }
  }

  @Nested
  class WhatIsHidden {

    @Test
    void rowsHiddenByAFilterAreReadAndSaid() {
      byte[] file =
          Books.made(
              book -> {
                XSSFSheet sheet = (XSSFSheet) Books.plan(book);
                sheet.setAutoFilter(CellRangeAddress.valueOf("A3:F4"));
                var column = sheet.getCTWorksheet().getAutoFilter().addNewFilterColumn();
                column.setColId(5);
                column.addNewFilters().addNewFilter().setVal("Red");
                sheet.getRow(3).setZeroHeight(true);
              });
      assertThat(Books.shown(file)).contains("Hold supervision");
      assertThat(Books.read(file).notes())
          .containsExactly("1 row hidden by a filter on sheet 'Theme 2' was read.");
      assertThat(Books.read(file).leftOut()).isEmpty();
    }

    @Test
    void rowsAndColumnsHiddenByHandAreLeftOutAndSaid() {
      byte[] file =
          Books.made(
              book -> {
                Sheet sheet = Books.plan(book);
                Sheets.row(sheet, 5, "2.2", "Secret", "Depute", "Monthly", "x", "Red");
                sheet.getRow(4).setZeroHeight(true);
                sheet.setColumnHidden(2, true);
              });
      assertThat(Books.shown(file)).doesNotContain("Secret").doesNotContain("Manager");
      assertThat(Books.read(file).leftOut())
          .containsExactly(
              "row 5 of sheet 'Theme 2', hidden by hand",
              "column C of sheet 'Theme 2', hidden by hand");
    }

    @Test
    void hiddenSheetsAreLeftOutAndSaid() {
      byte[] file =
          Books.made(
              book -> {
                Books.plan(book);
                Sheets.row(book.createSheet("Lists"), 1, "Red");
                Sheets.row(book.createSheet("Old"), 1, "Overdue");
                book.setSheetVisibility(1, SheetVisibility.HIDDEN);
                book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
              });
      assertThat(Books.shown(file)).doesNotContain("Overdue");
      assertThat(Books.read(file).leftOut())
          .containsExactly("sheet 'Lists', which is hidden", "sheet 'Old', which is hidden");
    }
  }

  @Nested
  class Colours {

    @Test
    void fillsAreShadesByNumberThemeAndPalette() {
      byte[] file =
          Books.made(
              book -> {
                Sheet sheet = Books.plan(book);
                fill(book, sheet, 4, new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xc0, 0}));
                Sheets.row(sheet, 5, "2.2", "a", "b", "c", "d", "e");
                XSSFColor green = new XSSFColor();
                green.setTheme(9);
                green.setTint(0.4);
                fill(book, sheet, 5, green);
                Sheets.row(sheet, 6, "2.3", "a", "b", "c", "d", "e");
                CellStyle red = book.createCellStyle();
                red.setFillForegroundColor(IndexedColors.RED.getIndex());
                red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                Books.cell(sheet, 6, COLUMN_OF_RAG).setCellStyle(red);
              });
      byte[] themed = withTheme(file);
      assertThat(Books.at(themed, "F4").shade()).isEqualTo(Shade.AMBER);
      assertThat(Books.at(themed, "F5").shade()).isEqualTo(Shade.GREEN);
      assertThat(Books.at(themed, "F6").shade()).isEqualTo(Shade.RED);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
        delimiter = ';',
        quoteCharacter = '`',
        textBlock =
            """
            equal;      "amber";                           RED
            equal;      "Green";                           NONE
            notEqual;   "Green";                           RED
            expression; $F4="Amber";                       RED
            expression; ISNUMBER(SEARCH("amb",F4));        RED
            expression; ISNUMBER(SEARCH("red",F4));        NONE
            expression; AND(LEFT(F4,3)="Amb",$A4<>"");     RED
            expression; OR($F4="R",$F4="Red");             NONE
            expression; AND($F4="Red",TODAY()>1);          NONE
            """)
    void simpleColourRulesAreWorkedOut(String operator, String formula, Shade shade) {
      byte[] file = Books.made(book -> rule(Books.plan(book), operator, formula));
      assertThat(Books.at(file, "F4").shade()).isEqualTo(shade);
      assertThat(Books.read(file).leftOut()).isEmpty();
    }

    @Test
    void aColourRuleThatIsTooCleverIsSaid() {
      byte[] file =
          Books.made(book -> rule(Books.plan(book), "expression", "AND(F4<>\"\",E4<TODAY())"));
      assertThat(Books.at(file, "F4").shade()).isEqualTo(Shade.NONE);
      assertThat(Books.read(file).leftOut())
          .containsExactly(
              "colours of F4:F9 of sheet 'Theme 2', given by a colour rule (conditional"
                  + " formatting) that was not worked out");
    }

    private void rule(Sheet sheet, String operator, String formula) {
      var rules = sheet.getSheetConditionalFormatting();
      ConditionalFormattingRule rule =
          switch (operator) {
            case "equal" ->
                rules.createConditionalFormattingRule(ComparisonOperator.EQUAL, formula);
            case "notEqual" ->
                rules.createConditionalFormattingRule(ComparisonOperator.NOT_EQUAL, formula);
            default -> rules.createConditionalFormattingRule(formula);
          };
      rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.RED.getIndex());
      rules.addConditionalFormatting(
          new CellRangeAddress[] {CellRangeAddress.valueOf("F4:F9")}, rule);
    }

    private void fill(XSSFWorkbook book, Sheet sheet, int row, XSSFColor colour) {
      XSSFCellStyle style = book.createCellStyle();
      style.setFillForegroundColor(colour);
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderTop(BorderStyle.THIN);
      Books.cell(sheet, row, COLUMN_OF_RAG).setCellStyle(style);
    }

    /** POI writes no theme: Office's own has green as its sixth accent. */
    private byte[] withTheme(byte[] file) {
      Map<String, byte[]> parts = Books.parts(file);
      parts.put(
          "xl/theme/theme1.xml",
          ("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                  + "<a:themeElements><a:clrScheme name=\"o\"><a:accent6>"
                  + "<a:srgbClr val=\"70AD47\"/></a:accent6></a:clrScheme></a:themeElements>"
                  + "</a:theme>")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return Books.replaced(
          Books.zipped(parts),
          "xl/_rels/workbook.xml.rels",
          "</Relationships>",
          "<Relationship Id=\"theme\" Target=\"theme/theme1.xml\" Type=\""
              + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\"/>"
              + "</Relationships>");
    }
  }

  @Nested
  class DamagedFiles {

    @Test
    void whatTheFileNamesAndDoesNotHoldIsSaid() {
      byte[] file =
          Books.raw(
              "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"65000\"><v>99</v></c>"
                  + "<c r=\"B1\" t=\"what\"><v>x</v></c><c r=\"C1\"><v>NaN</v></c></row>");
      assertThat(Books.shown(file)).isEqualTo("Plan\nx|NaN\n");
      assertThat(Books.read(file).leftOut())
          .containsExactly("1 text of sheet 'Plan' that the file names and does not hold");
    }

    @Test
    void aSheetThatBreaksOffIsRefused() {
      byte[] file =
          Books.replaced(
              Books.raw("<row r=\"1\"/>"), "xl/worksheets/sheet1.xml", "</worksheet>", "");
      assertThatThrownBy(
              () -> new ExcelFormat().read(new PlanFile("p.xlsx", file), Limits.standard()))
          .isInstanceOf(UnreadableFile.class);
    }
  }
}
