package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.report.PlanOrder.ActionFindings;
import org.plancheck.report.PlanOrder.ThemeFindings;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Severity;

class PlanOrderTest {

  private final CheckReport rowanHouse = SampleReports.rowanHouseReport();

  @Test
  void losesNoFindingAndTellsNoneTwice() {
    PlanOrder order = PlanOrder.of(rowanHouse, Severity.ADVICE);

    assertThat(all(order)).containsExactlyInAnyOrderElementsOf(rowanHouse.findings());
    assertThat(order.notListed()).isZero();
    assertThat(order.elsewhere()).isEmpty();
  }

  @Test
  void putsTheHeaderFirstAndTheWeightiestBeforeTheOthers() {
    assertThat(PlanOrder.of(rowanHouse, Severity.ADVICE).whole())
        .extracting(Finding::rule)
        .containsExactly("DG-TPL-01", "DG-HDR-07");
  }

  @Test
  void putsEachFindingToItsAction() {
    ThemeFindings leadership = PlanOrder.of(rowanHouse, Severity.ADVICE).themes().get(1);

    assertThat(leadership.spoken())
        .extracting(action -> PlanOrder.number(action.reading().action()))
        .containsExactly("2.1", "2.2", "row 3 (no number)", "2.4");
    assertThat(leadership.spoken().get(1).findings())
        .extracting(Finding::rule)
        .containsExactly("DG-TIM-02", "DG-RAG-01");
  }

  @Test
  void tellsSectionsWithoutANumberApart() {
    List<ThemeFindings> themes =
        PlanOrder.of(SampleReports.partlyKnownReport(), Severity.ADVICE).themes();

    assertThat(themes.get(0).spoken()).isEmpty();
    assertThat(themes.get(1).spoken()).hasSize(2);
  }

  @Test
  void countsWhatIsSmallerThanAskedForAndCallsNoSuchActionClear() {
    PlanOrder order = PlanOrder.of(rowanHouse, Severity.MAJOR);
    ThemeFindings staff = order.themes().get(2);

    assertThat(order.notListed()).isEqualTo(3);
    assertThat(ReportPage.numbers(staff.smallerOnly())).isEqualTo("3.1, 3.3");
    assertThat(ReportPage.numbers(staff.clear())).isEmpty();
  }

  private static List<Finding> all(PlanOrder order) {
    List<Finding> all = new java.util.ArrayList<>(order.whole());
    for (ThemeFindings theme : order.themes()) {
      all.addAll(theme.own());
      theme.actions().stream().map(ActionFindings::findings).forEach(all::addAll);
    }
    all.addAll(order.elsewhere());
    return all;
  }
}
