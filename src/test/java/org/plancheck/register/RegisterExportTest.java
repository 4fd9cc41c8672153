package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegisterExportTest {

  @TempDir Path folder;

  private List<CheckedPlan> checks(String service) throws Exception {
    Register register = Register.open(folder.resolve("register.db").toString());
    register.record(
        "a",
        Instant.parse("2026-11-22T12:00:00Z"),
        Reports.of(service, "2026-11-12").action("Cook", "role", "2026-11-01", "red").bytes());
    return register.checks();
  }

  private static List<CSVRecord> parsed(byte[] csv) throws Exception {
    String text = new String(csv, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff");
    return CSVFormat.EXCEL.parse(new StringReader(text.substring(1))).getRecords();
  }

  @Test
  void writesARowForEachCheck() throws Exception {
    List<CSVRecord> rows = parsed(RegisterExport.csv(checks("Kirkview, \"the\" House")));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).startsWith("Service", "File", "Date of plan");
    assertThat(rows.get(1))
        .startsWith(
            "Kirkview, \"the\" House",
            "plan.docx",
            "2026-11-12",
            "2026-12-10",
            "2026-11-22T12:00:00Z",
            "2026-11-22",
            "ready with comments",
            "88");
    assertThat(rows.get(1).size()).isEqualTo(rows.get(0).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"x\")",
        "+1+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "＝1",
        " =1+1",
        "\u0000=1"
      })
  void writesWhatBeginsLikeAFormulaAsText(String service) throws Exception {
    List<CheckedPlan> checks = checks(service);

    String cell = parsed(RegisterExport.csv(checks)).get(1).get(0);
    assertThat(cell).matches("(?s)'.*");
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(RegisterExport.xlsx(checks)))) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell each : row) {
          assertThat(each.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
      }
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    }
  }

  @Test
  void writesNumbersAsNumbersIntoAWorkbook() throws Exception {
    byte[] bytes = RegisterExport.xlsx(checks("Kirkview House"));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Row row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Kirkview House");
      assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(88);
      assertThat(row.getCell(14).getNumericCellValue()).as("overdue").isEqualTo(1);
    }
  }
}
