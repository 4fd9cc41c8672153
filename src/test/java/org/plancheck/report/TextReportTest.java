package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Severity;

class TextReportTest {

  private final TextReport text = new TextReport();

  @Test
  void endsWithOneLineForScripts() {
    assertThat(lines(SampleReports.rowanHouseReport()))
        .last()
        .isEqualTo("not-ready 76 Rowan House plan.docx");
    assertThat(lines(SampleReports.readyReport())).last().isEqualTo("ready 100 larch-court.docx");
  }

  @Test
  void writesADashWhereThereIsNoScore() {
    assertThat(text.lastLine(SampleReports.unreadableReport()))
        .isEqualTo("could-not-be-checked - scan 0042.docx");
    assertThat(text.lastLine(SampleReports.partlyKnownReport()))
        .isEqualTo("could-not-be-checked - board tracker.docx");
  }

  @Test
  void keepsTheLastLineOneLineWhateverTheFileIsCalled() {
    String last = text.lastLine(SampleReports.hostileReport("a\nready 100 b\u001b[2J.docx"));

    assertThat(last).isEqualTo("ready-with-comments 60 a ready 100 b[U+001B][2J.docx");
  }

  @Test
  void fitsTheWindow() {
    CheckReport hostile = SampleReports.hostileReport("W".repeat(500) + " \uD83C\uDF3F".repeat(90));

    assertThat(lines(SampleReports.rowanHouseReport())).allMatch(line -> line.length() <= 88);
    assertThat(lines(hostile))
        .filteredOn(line -> !line.startsWith("ready-with") && !line.contains("plancheck check"))
        .allMatch(line -> line.length() <= 88);
  }

  @Test
  void usesBoldOnlyWhereAskedFor() {
    CheckReport report = SampleReports.rowanHouseReport();

    String plain = text.write(report, Severity.ADVICE, false);
    String bold = text.write(report, Severity.ADVICE, true);

    assertThat(plain).doesNotContain("\u001b");
    assertThat(bold).startsWith("\u001b[1mNot ready yet");
    assertThat(bold.replaceAll("\u001b\\[[01]m", "")).isEqualTo(plain);
  }

  @Test
  void givesTheHelpOfARuleOnceAndItsMessageAtEachPlace() {
    String whole =
        text.write(SampleReports.rowanHouseReport(), Severity.ADVICE, false)
            .replaceAll("\\s+", " ");
    PlanOrder order = PlanOrder.of(SampleReports.rowanHouseReport(), Severity.ADVICE);
    assertThat(order.all()).anyMatch(order::helpedBefore);
    for (Finding finding : order.all()) {
      assertThat(whole).contains(finding.message());
    }
    Finding again = order.all().stream().filter(order::helpedBefore).findFirst().orElseThrow();
    assertThat(whole.split(Pattern.quote(again.message() + " What helps: "), -1)).hasSize(1);
  }

  @Test
  void saysWhatWorksWellBeforeWhatToDo() {
    assertThat(text.write(SampleReports.rowanHouseReport(), Severity.ADVICE, false))
        .containsSubsequence(
            "Not ready yet · 76 of 100, nearly there",
            "Checked 12 actions in 4 themes with 13 rules.",
            "What works well",
            "Start here",
            "13 to put right (1 of them first) · 3 to consider · 0 please look",
            "Theme 4: Environment",
            "Not used, that is fine.",
            "What this check cannot see",
            "plancheck check --as-of 2026-11-22 'Rowan House plan.docx'");
  }

  @Test
  void listsOnlyWhatIsAskedFor() {
    String major = text.write(SampleReports.rowanHouseReport(), Severity.MAJOR, false);

    assertThat(major).doesNotContain("DG-ABB-01").contains("DG-TIM-02");
    assertThat(major).contains("3 smaller points not listed, as asked.");
  }

  @Test
  void neverTakesSilenceForGoodWhereARuleCouldNotFinish() {
    String partly = text.write(SampleReports.partlyKnownReport(), Severity.ADVICE, false);

    assertThat(partly)
        .contains("The rule DG-RAG-03 could not finish.", "Not read: a text box beside table 2")
        .contains("Nothing found by the rules that could finish: 1")
        .doesNotContain("Nothing to put right");
  }

  private List<String> lines(CheckReport report) {
    return text.write(report, Severity.ADVICE, false).lines().toList();
  }
}
