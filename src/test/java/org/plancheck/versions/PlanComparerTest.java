package org.plancheck.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plancheck.result.PlanReading;
import org.plancheck.versions.ActionChange.Difference;
import org.plancheck.versions.ActionChange.Link;

class PlanComparerTest {

  private static final PlanComparer COMPARER = new PlanComparer(LabelledPair.ENGLISH);

  private static Map<String, String> row(
      String theme, String ref, String action, String who, String when, String comment) {
    return Map.of(
        "theme", theme,
        "ref", ref,
        "action", action,
        "responsible", who,
        "timescale", when,
        "progress", comment,
        "rag", "Amber");
  }

  private static PlanReading plan(List<Map<String, String>> rows) {
    return LabelledPair.reading(rows);
  }

  private static PlanReading falls(String when, String comment) {
    return plan(
        List.of(row("Care", "1.1", "Hold a falls huddle each day", "Deputy", when, comment)));
  }

  @Test
  void findsRowsThatWentToATableOfClosedActions() {
    Map<String, String> open =
        row("Care", "1.1", "Hold a falls huddle each day", "Deputy", "30/11/2026", "Begun");
    Map<String, String> lift =
        row("Premises", "2.1", "Mend the lift", "Estates", "30/10/2026", "Part ordered");
    Map<String, String> closed =
        row("Closed actions", "2.1", "Mend the lift", "Estates", "30/10/2026", "Mended 2/11");
    Comparison comparison =
        COMPARER.compare(plan(List.of(open, lift)), plan(List.of(open, closed)));

    assertThat(comparison.linked(Link.VANISHED)).isEmpty();
    assertThat(comparison.differing(Difference.MOVED)).hasSize(1);
  }

  @Test
  void takesANewCommentForAnExplanationAndARepeatedOneForNone() {
    PlanReading before = falls("30/11/2026", "On target. Sheet drawn up.");
    assertThat(
            COMPARER
                .compare(before, falls("31/12/2026", "On target. Sheet drawn up."))
                .actions()
                .get(0)
                .explained())
        .isFalse();
    assertThat(
            COMPARER
                .compare(before, falls("31/12/2026", "On target. Sheet drawn up. Trainer ill."))
                .actions()
                .get(0)
                .explained())
        .isTrue();
  }

  @Test
  void countsSlipsOverSeveralVersions() {
    VersionHistory history =
        VersionHistory.of(
            List.of(
                falls("30/10/2026", ""),
                falls("30/11/2026", ""),
                falls("30/11/2026", "Begun"),
                falls("15/12/2026", "Begun")),
            COMPARER);
    ActionChange last = history.last().actions().get(0);

    assertThat(history.slips(last))
        .extracting(ActionChange.DateMove::days)
        .containsExactly(31L, 15L);
  }

  @Test
  void takesNoOtherActionForOneThatIsGoneWhereOnePersonHasNearlyAll() {
    List<Map<String, String>> before =
        new ArrayList<>(
            List.of(
                row("Care", "1.1", "Hold a falls huddle each day", "Deputy", "31/10/2026", ""),
                row("Care", "1.2", "Label slings with names", "Manager", "30/11/2026", ""),
                row("Care", "1.3", "Weigh people monthly", "Manager", "15/12/2026", ""),
                row("Care", "1.4", "Order bath thermometers", "Manager", "31/12/2026", "")));
    List<Map<String, String>> after = new ArrayList<>(before);
    after.set(
        2, row("Care", "1.3", "Ask families about visiting hours", "Manager", "28/02/2027", ""));

    Comparison comparison = COMPARER.compare(plan(before), plan(after));

    assertThat(comparison.linked(Link.VANISHED)).hasSize(1);
    assertThat(comparison.linked(Link.ADDED)).hasSize(1);
  }

  @Test
  void findsTheOneOfManyAlikeThatIsGone() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(row("Care", "1." + i, "Paint bench " + i + " in the hall", "Estates", "", ""));
    }
    List<Map<String, String>> later = new ArrayList<>(rows.subList(1, 300));
    Comparison comparison = COMPARER.compare(plan(rows), plan(later));
    assertThat(comparison.linked(Link.VANISHED)).hasSize(1);
  }
}
