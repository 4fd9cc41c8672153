package org.plancheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.Wml.HEADINGS;
import static org.plancheck.format.Wml.cell;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.row;
import static org.plancheck.format.Wml.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Comment;
import org.plancheck.format.Docx;
import org.plancheck.format.PlanFile;
import org.plancheck.language.Timescale;
import org.plancheck.report.HtmlReport;
import org.plancheck.report.JsonReport;
import org.plancheck.report.PlanComments;
import org.plancheck.report.TextReport;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Severity;
import org.plancheck.rules.RuleBook;

@DisplayName("What tells who a resident is")
class MaskedReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** Invented; the abbreviation and the open timescale see to it that the words are quoted. */
  private static final String PROGRESS =
      "CHI 0101401234, born 01/01/1940. Mrs McTavish in room 12 was seen. Mrs McTavish is well.";

  private final PlanChecker checker = new PlanChecker(Docx.reader(), RuleBook.builtIn(), "test");

  private CheckReport check(String progress, String timescale) {
    PlanFile file =
        Docx.of(
                p("Theme 2: Leadership"),
                p("Context: self-evaluation"),
                table(
                    HEADINGS,
                    row(
                        cell("2.1"),
                        cell(progress),
                        cell("Jane Smith"),
                        cell(timescale),
                        cell(progress),
                        cell("Amber"))))
            .file();
    return checker.check(file, DAY, Phase.REVIEW);
  }

  @Test
  @DisplayName("stands in no report and in no comment, wherever the words are quoted")
  void hidden() {
    CheckReport report = check(PROGRESS, "ongoing for Mrs McTavish, CHI 0101401234");

    StringBuilder all = new StringBuilder();
    all.append(new String(new JsonReport().write(report), StandardCharsets.UTF_8));
    all.append(new String(new HtmlReport().write(report, Severity.ADVICE), StandardCharsets.UTF_8));
    all.append(new TextReport().write(report, Severity.ADVICE, false));
    PlanComments.of(report, Severity.ADVICE).stream().map(Comment::toString).forEach(all::append);
    assertThat(all)
        .contains("CHI ********34", "Mrs ***", "ongoing")
        .doesNotContain("0101401234", "McTavish", "01/01/1940");
  }

  @Test
  @DisplayName("is hidden where a message puts two lines on one, and where only the surname stands")
  void otherForms() {
    CheckReport report =
        check("Mrs\nMcTavish in room 12. McTavish is well.", "Ongoing for Mrs McTavish");

    assertThat(new String(new JsonReport().write(report), StandardCharsets.UTF_8))
        .doesNotContain("McTavish");
  }

  @Test
  @DisplayName("is hidden and nothing else: the rest of the report is as it was")
  void nothingElse() {
    CheckReport report = check("Ten of 12 staff trained; ring 01387 555 010.", "31/01/2027");

    String json = new String(new JsonReport().write(report), StandardCharsets.UTF_8);
    assertThat(json).contains("Ten of 12 staff trained; ring 01387 555 010.").doesNotContain("**");
  }

  @Test
  @DisplayName("leaves the comment at the cell in which it stands")
  void commentStays() {
    CheckReport report = check(PROGRESS, "ongoing for Mrs McTavish in room 12");

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("DG-TIM-02"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().address()).hasToString("table 1, row 2, column 4");
              assertThat(finding.place().quote()).isEqualTo("ongoing for Mrs *** in room 12");
            });
  }

  @Test
  @DisplayName("is hidden by its single words too, and not where a colleague has the same name")
  void namesakes() {
    CheckReport report =
        check("Mrs Jane McTavish in room 12 fell. Jane and McTavish are one.", "Ongoing, Jane");

    String json = new String(new JsonReport().write(report), StandardCharsets.UTF_8);
    assertThat(json).contains("Jane Smith").doesNotContain("McTavish");
  }

  @Test
  @DisplayName("is no day by which anything could be due")
  void dateOfBirth() {
    assertThat(timescale("DOB 12/03/2031", "31/01/2027").to()).isNotNull();
    assertThat(timescale("Seen.", "DOB 12/03/1938").to()).isNull();
    assertThat(timescale("Seen.", "31/01/2027 (born 12/03/1938)").to()).isEqualTo("2027-01-31");
    assertThat(check("Born 12/03/1938, falls chart kept", "31/01/2027").reading().actions().get(0))
        .satisfies(action -> assertThat(action.measures()).noneMatch(m -> m.contains("12/03")));
  }

  private Timescale timescale(String progress, String cell) {
    return check(progress, cell).reading().actions().get(0).timescale();
  }
}
