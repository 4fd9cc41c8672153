package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.result.CheckReport;
import org.plancheck.result.LedgerLine;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;

class RepairsTest {

  @Test
  void beginsWithWhatKeepsThePlanBackThenWithWhatReturnsMost() {
    List<Repair> first = Repairs.first(SampleReports.rowanHouseReport(), 3);

    assertThat(first)
        .extracting(Repair::rule, Repair::place)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("DG-TPL-01", "Completed by"),
            org.assertj.core.groups.Tuple.tuple("DG-HDR-07", "Date for Review"),
            org.assertj.core.groups.Tuple.tuple("DG-TIM-02", "Theme 1, action 1.2, Timescale"));
    assertThat(first.get(0).rank()).isZero();
  }

  @Test
  void tellsTheSameFaultOnceWithWhatTheOtherPlacesReturn() {
    Repair ongoing = Repairs.first(SampleReports.rowanHouseReport(), 3).get(2);

    assertThat(ongoing.alike()).isEqualTo(2);
    assertThat(Wording.points(ongoing.points())).isEqualTo("1.9 points");
    assertThat(Wording.points(ongoing.alikePoints())).isEqualTo("3.7 points");
  }

  @Test
  void returnsInAllWhatTheLedgerLost() {
    CheckReport report = SampleReports.rowanHouseReport();

    double returned =
        Repairs.first(report, 100).stream().mapToDouble(r -> r.points() + r.alikePoints()).sum();

    double lost = report.scores().ledger().stream().mapToDouble(LedgerLine::points).sum();
    assertThat(returned).isCloseTo(lost, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void saysWhyWhereSeveralRulesCostThePointsTogether() {
    CheckReport sample = SampleReports.rowanHouseReport();
    var action = sample.reading().actions().get(8).action().place();
    LedgerLine shared = new LedgerLine(Section.ACTIONS, null, action, 30, "3.2: 0 of 2; a lead +1");
    Scores scores =
        new Scores(
            70,
            sample.scores().sections(),
            sample.scores().unknown(),
            List.of(shared),
            sample.scores().smart(),
            sample.scores().notJudged());

    Repair second = Repairs.first(with(sample, scores), 3).get(1);

    assertThat(second.what()).isEqualTo("3.2: 0 of 2; a lead +1");
    assertThat(second.place()).isEqualTo("Theme 3, action 3.2");
    assertThat(second.rule()).isNull();
  }

  @Test
  void namesNoPointsWhereThereIsNoScore() {
    List<Repair> first = Repairs.first(SampleReports.partlyKnownReport(), 3);

    assertThat(first).extracting(Repair::rule).containsExactly("DG-TIM-02");
    assertThat(first.get(0).points()).isZero();
  }

  @Test
  void leavesOutWhatAPersonShouldOnlyLookAt() {
    assertThat(Repairs.first(SampleReports.partlyKnownReport(), 9))
        .extracting(Repair::rule)
        .doesNotContain("DG-RSP-01");
  }

  @Test
  void hasNothingToSayAboutAReadyPlan() {
    assertThat(Repairs.first(SampleReports.readyReport(), 3)).isEmpty();
  }

  private static CheckReport with(CheckReport report, Scores scores) {
    return new CheckReport(
        report.tool(),
        report.file(),
        report.asOf(),
        report.packs(),
        report.settings(),
        report.reading(),
        report.rules(),
        scores,
        report.strengths(),
        report.verdict(),
        report.problems(),
        report.assurance(),
        report.since());
  }
}
