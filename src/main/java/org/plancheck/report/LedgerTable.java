package org.plancheck.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plancheck.result.LedgerLine;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;

/**
 * How the number is made, to two decimals, so that a reader can add it up with a pencil: what the
 * lines show adds up to the total that is shown, without a hundredth missing.
 *
 * @param total points lost, as "31.43"
 * @param left 100 less the total
 */
record LedgerTable(List<SectionPart> sections, String total, String left) {

  /**
   * A section of the score.
   *
   * @param score 0 to 100 in words, as "91.7", "nothing to score" or "not known"
   * @param lost points of the overall score, as "3.33"
   */
  record SectionPart(Section section, String score, String lost, List<Line> lines) {}

  /**
   * Where points went.
   *
   * @param place for people
   * @param rule id, or "" where several rules cost them
   */
  record Line(String place, String rule, String points, String why) {}

  /** Lays out the ledger of a score. */
  static LedgerTable of(Scores scores) {
    long[] shown = hundredths(scores);
    List<SectionPart> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      if (section.scored()) {
        List<Line> lines = new ArrayList<>();
        long lost = 0;
        for (int i = 0; i < shown.length; i++) {
          LedgerLine line = scores.ledger().get(i);
          if (line.section() == section) {
            lines.add(line(line, shown[i]));
            lost += shown[i];
          }
        }
        sections.add(new SectionPart(section, score(scores, section), text(lost), lines));
      }
    }
    long total = IntStream.range(0, shown.length).mapToLong(i -> shown[i]).sum();
    return new LedgerTable(sections, text(total), text(100_00 - total));
  }

  private static Line line(LedgerLine line, long hundredths) {
    return new Line(
        line.place() == null ? "The plan as a whole" : line.place().label(),
        line.rule() == null ? "" : line.rule(),
        text(hundredths),
        line.why());
  }

  private static String score(Scores scores, Section section) {
    if (scores.unknown().contains(section)) {
      return "not known";
    }
    Double score = scores.sections().get(section);
    return score == null
        ? "nothing to score"
        : Wording.plain(BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP))
            .toPlainString();
  }

  /** Rounds every line so that the sum is the rounded sum: the largest remainders go up. */
  private static long[] hundredths(Scores scores) {
    List<LedgerLine> ledger = scores.ledger();
    double sum = ledger.stream().mapToDouble(LedgerLine::points).sum();
    long total = agreeing(Math.round(sum * 100), scores.overall());
    long[] shown = ledger.stream().mapToLong(line -> (long) (line.points() * 100)).toArray();
    long missing = total - IntStream.range(0, shown.length).mapToLong(i -> shown[i]).sum();
    List<Integer> byRemainder =
        IntStream.range(0, shown.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> shown[i] - ledger.get(i).points() * 100))
            .toList();
    for (int i = 0; i < byRemainder.size() && i < missing; i++) {
      shown[byRemainder.get(i)]++;
    }
    return shown;
  }

  /**
   * Just under a half the rounded total would seem to round to the other side: keeps to the score.
   */
  private static long agreeing(long total, Integer overall) {
    for (long near : new long[] {total, total + 1, total - 1}) {
      if (overall != null && Math.floorDiv(100_00 - near + 50, 100) == overall) {
        return near;
      }
    }
    return total;
  }

  private static String text(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }
}
