package org.plancheck.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.check.PlanChecker;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.Sheets;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Phase;
import org.plancheck.rules.RuleBook;

@DisplayName("A register with a sheet of closed risks")
class ClosedSheetTest {

  private static final String[] HEADINGS = {
    "Action No", "Actions", "Responsible", "Timescale", "Progress", "RAG Status"
  };

  private static byte[] register() {
    return Books.made(
        (XSSFWorkbook book) -> {
          Sheet open = book.createSheet("Open");
          Sheets.row(open, 1, HEADINGS);
          Sheets.row(
              open, 2, "1", "Falls", "Fit six stair lights", "Niall Orr", "30/11/2026", "", "Open");
          Sheet closed = book.createSheet("Closed");
          Sheets.row(closed, 1, HEADINGS);
          Sheets.row(
              closed,
              2,
              "7",
              "Fire",
              "Mend the fire door",
              "Niall Orr",
              "31/03/2026",
              "",
              "Closed");
          Sheets.row(
              closed,
              3,
              "8",
              "Skin",
              "Buy four mattresses",
              "Una Kerr",
              "30/04/2026",
              "",
              "Closed");
        });
  }

  @Test
  @DisplayName("asks no more of them for a status, a comment or a day")
  void closedRisksAreDone() {
    CheckReport report =
        new PlanChecker(
                new PlanReader(Formats.all(), Limits.standard()), RuleBook.builtIn(), "test")
            .check(
                new PlanFile("register.xlsx", register()),
                LocalDate.of(2026, 11, 12),
                Phase.REVIEW);
    assertThat(report.problems()).isEmpty();
    assertThat(report.understood().orElseThrow().actions())
        .filteredOn(action -> action.action().place().address().toString().contains("Closed"))
        .hasSize(2)
        .allMatch(action -> "green".equals(action.rag()));
    List<String> told =
        report.rules().stream()
            .flatMap(result -> result.findings().stream())
            .filter(finding -> finding.place().address() != null)
            .filter(finding -> finding.place().address().toString().contains("Closed!"))
            .map(Finding::rule)
            .toList();
    assertThat(told)
        .doesNotContain("DG-PRG-01", "DG-RAG-01", "DG-RAG-03", "DG-TIM-01", "DG-PRG-02");
  }
}
