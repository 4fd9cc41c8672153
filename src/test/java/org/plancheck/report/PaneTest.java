package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plancheck.plan.Action;
import org.plancheck.report.Pane.Group;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Outcome;
import org.plancheck.result.Severity;

class PaneTest {

  private final CheckReport report = SampleReports.rowanHouseReport();
  private final Pane pane = Pane.of(report);

  @Test
  void beginsWithTheVerdictAndTheScoreInWords() {
    assertThat(pane.answer())
        .startsWith(report.verdict().status().title() + " · ")
        .endsWith(report.scores().overall() + " of 100, " + report.scores().words());
    assertThat(pane.notes().get(0)).isEqualTo(Wording.meaning(report));
  }

  @Test
  void sortsFindingsByWhatIsAskedAndLosesNone() {
    assertThat(pane.groups())
        .extracting(Group::title)
        .containsExactly("To put right", "To consider", "Please look");
    assertThat(pane.groups().stream().mapToInt(group -> group.entries().size()).sum())
        .isEqualTo(report.findings().size());
    Group right = pane.groups().get(0);
    assertThat(right.heading()).isEqualTo("To put right (" + right.entries().size() + ")");
    assertThat(right.entries())
        .isNotEmpty()
        .allMatch(entry -> entry.finding().severity().compareTo(Severity.MAJOR) <= 0)
        .allMatch(entry -> entry.finding().outcome() == Outcome.FAILED);
  }

  @Test
  void tellsWhatWhyAndHow() {
    assertThat(pane.groups().get(0).entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.what()).isEqualTo(entry.finding().message());
              assertThat(entry.why()).isEqualTo(Wording.guidance(entry.finding().source()));
              assertThat(entry.how()).isEqualTo(entry.finding().advice());
            });
  }

  @Test
  void saysOfAPlanThatCouldNotBeReadWhyAndGivesNoNumber() {
    Pane unread = Pane.of(SampleReports.unreadableReport());
    assertThat(unread.answer()).isEqualTo("Could not be checked");
    assertThat(unread.notes())
        .contains(SampleReports.unreadableReport().problems().get(0).message());
  }

  @Test
  void tellsTheLettersOfAnAction() {
    Action action = report.reading().plan().actions().get(0);
    assertThat(Pane.smart(report, action).orElseThrow())
        .startsWith("Action " + PlanOrder.number(action) + " · SMART ")
        .contains(" of ", "Time-bound ");
  }
}
