package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plancheck.result.LedgerLine;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;

class LedgerTableTest {

  @Test
  void addsUpLineByLine() {
    LedgerTable table = LedgerTable.of(SampleReports.rowanHouseReport().scores());

    assertThat(sum(table)).isEqualTo(table.total()).isEqualTo("24.42");
    assertThat(table.left()).isEqualTo("75.58");
  }

  @Test
  void addsUpAndAgreesWithTheScoreWhateverThePointsAre() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      double[] points = random.doubles(1 + random.nextInt(40), 0, 2.4).toArray();
      Scores scores = scores(points);

      LedgerTable table = LedgerTable.of(scores);

      assertThat(sum(table)).as(Arrays.toString(points)).isEqualTo(table.total());
      assertThat(Math.floor(Double.parseDouble(table.left()) + 0.5))
          .as(Arrays.toString(points))
          .isEqualTo((double) scores.overall());
    }
  }

  @Test
  void roundsAsTheScoreDidJustBesideAHalf() {
    LedgerTable table = LedgerTable.of(scores(31.5004));

    assertThat(table.left())
        .as("68.4996 makes 68, but 68.50 would seem to make 69")
        .isEqualTo("68.49");
  }

  @Test
  void saysWhereNothingAppliedAndWhatIsNotKnown() {
    List<String> scores =
        LedgerTable.of(SampleReports.partlyKnownReport().scores()).sections().stream()
            .map(part -> part.section().letter() + " " + part.score())
            .toList();

    assertThat(scores)
        .containsExactly(
            "H nothing to score",
            "C nothing to score",
            "A 70",
            "P not known",
            "L nothing to score",
            "W nothing to score");
  }

  private static Scores scores(double... points) {
    List<LedgerLine> ledger =
        Arrays.stream(points)
            .mapToObj(p -> new LedgerLine(Section.ACTIONS, "DG-TIM-02", null, p, "why"))
            .toList();
    int overall = (int) Math.floor(100 - Arrays.stream(points).sum() + 0.5);
    return new Scores(overall, Map.of(), Set.of(), ledger, List.of(), Set.of());
  }

  private static String sum(LedgerTable table) {
    return table.sections().stream()
        .flatMap(part -> part.lines().stream())
        .map(line -> new BigDecimal(line.points()))
        .reduce(new BigDecimal("0.00"), BigDecimal::add)
        .toPlainString();
  }
}
