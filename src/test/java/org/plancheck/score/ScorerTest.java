package org.plancheck.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;
import org.plancheck.plan.Theme;
import org.plancheck.result.Finding;
import org.plancheck.result.LedgerLine;
import org.plancheck.result.Letter;
import org.plancheck.result.Outcome;
import org.plancheck.result.PlanReading;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;
import org.plancheck.result.Severity;

@DisplayName("The score")
class ScorerTest {

  private static PlanReading plan(int actions) {
    List<Action> rows = new ArrayList<>();
    for (int i = 1; i <= actions; i++) {
      rows.add(new Action(row(i), Map.of(), Shade.NONE));
    }
    Place place = new Place("Theme 1", 1, null, null, null, null, null);
    Theme theme = new Theme(1, "Well-being", place, null, Set.of(Field.ACTION), rows);
    Plan plan =
        new Plan(
            true,
            Place.of("The plan", null),
            new Header(Map.of()),
            List.of(theme),
            List.of(),
            List.of(),
            List.of());
    return new PlanReading(plan, new EnumMap<>(Field.class), List.of(), List.of());
  }

  private static Place row(int i) {
    return new Place("Theme 1, action 1." + i, 1, "1." + i, null, i, null, null);
  }

  private static RuleInfo rule(String id, Section section, Severity severity, int weight) {
    return rule(id, section, severity, weight, Set.of(), false);
  }

  private static RuleInfo rule(
      String id, Section section, Severity severity, int weight, Set<Letter> smart, boolean half) {
    return new RuleInfo(
        id, "core", "Title", "Why", severity, weight, section, smart, half, "tool", "Advice", "",
        List.of(), false, false, "0.1");
  }

  /** A result whose findings stand in the rows that are named. */
  private static RuleResult result(RuleInfo rule, int looked, int silenced, int... rows) {
    List<Finding> findings = new ArrayList<>();
    for (int row : rows) {
      findings.add(finding(rule, rule.severity(), row(row)));
    }
    Outcome outcome =
        looked == 0 ? Outcome.NOT_APPLICABLE : findings.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
    return new RuleResult(rule, outcome, looked, findings, silenced);
  }

  private static Finding finding(RuleInfo rule, Severity severity, Place place) {
    return new Finding(
        rule.id(), severity, Outcome.FAILED, "Title", "Message", "Advice", "tool", place);
  }

  private static final RuleInfo DATE = rule("XX-H-01", Section.HEADER, Severity.BLOCKER, 8);
  private static final RuleInfo BY = rule("XX-H-02", Section.HEADER, Severity.MAJOR, 4);
  private static final RuleInfo RAG = rule("XX-P-01", Section.PROGRESS, Severity.MAJOR, 4);
  private static final RuleInfo WIDER = rule("XX-W-01", Section.WIDER, Severity.MINOR, 2);
  private static final RuleInfo TIME =
      rule("XX-T-01", Section.ACTIONS, Severity.MAJOR, 4, Set.of(Letter.T), false);
  private static final RuleInfo OWNER =
      rule("XX-A-01", Section.ACTIONS, Severity.MAJOR, 4, Set.of(Letter.A), false);
  private static final RuleInfo HALF =
      rule("XX-S-01", Section.ACTIONS, Severity.MAJOR, 4, Set.of(Letter.S), true);
  private static final RuleInfo ALL_TOGETHER = rule("XX-A-09", Section.ACTIONS, Severity.MINOR, 2);

  @Nested
  @DisplayName("of a section")
  class OfSections {

    @Test
    @DisplayName("is the share of places passed, weighed by rule")
    void weighed() {
      Scores scores =
          Scorer.score(
              plan(4), List.of(result(DATE, 1, 0), result(BY, 1, 0, 1), result(RAG, 4, 0, 2)));
      assertThat(scores.sections().get(Section.HEADER)).isCloseTo(100.0 * 8 / 12, within(1e-9));
      assertThat(scores.sections().get(Section.PROGRESS)).isCloseTo(75, within(1e-9));
      assertThat(scores.overall()).isEqualTo(71);
    }

    @Test
    @DisplayName("loses less by a finding that is less severe than its rule")
    void lessSevere() {
      Finding minor = finding(DATE, Severity.MINOR, row(1));
      RuleResult result = new RuleResult(DATE, Outcome.FAILED, 1, List.of(minor), 0);
      Scores scores = Scorer.score(plan(4), List.of(result, result(BY, 1, 0)));
      assertThat(scores.sections().get(Section.HEADER)).isCloseTo(100.0 * 10 / 12, within(1e-9));
      assertThat(scores.ledger())
          .singleElement()
          .satisfies(line -> assertThat(line.points()).isCloseTo(100.0 * 2 / 12, within(1e-9)));
    }

    @Test
    @DisplayName("is absent where nothing applied, and costs nothing")
    void notApplicable() {
      Scores scores = Scorer.score(plan(4), List.of(result(DATE, 1, 0), result(RAG, 0, 0)));
      assertThat(scores.sections()).containsOnlyKeys(Section.HEADER);
      assertThat(scores.overall()).isEqualTo(100);
    }

    @Test
    @DisplayName("leaves out places where another rule spoke instead")
    void silenced() {
      Scores scores = Scorer.score(plan(4), List.of(result(RAG, 4, 2, 1)));
      assertThat(scores.sections().get(Section.PROGRESS)).isCloseTo(50, within(1e-9));
    }

    @Test
    @DisplayName("weighs wider guidance by its rules that applied, so that one cannot swing much")
    void wider() {
      Scores scores = Scorer.score(plan(4), List.of(result(RAG, 4, 0), result(WIDER, 1, 0, 1)));
      assertThat(scores.overall()).isEqualTo((int) Math.floor(100.0 * 15 / 17 + 0.5));
    }

    @Test
    @DisplayName("is not moved by advice, by what a person should look at, nor by gate rules")
    void outsideTheNumber() {
      RuleInfo advice = rule("XX-P-08", Section.PROGRESS, Severity.ADVICE, 4);
      RuleInfo gate = rule("XX-G-01", Section.GATE, Severity.BLOCKER, 8);
      RuleResult look =
          new RuleResult(
              new RuleInfo(
                  "XX-P-09",
                  "core",
                  "T",
                  "W",
                  Severity.MAJOR,
                  4,
                  Section.PROGRESS,
                  Set.of(),
                  false,
                  "tool",
                  "A",
                  "",
                  List.of(),
                  false,
                  true,
                  "0.1"),
              Outcome.NEEDS_REVIEW,
              4,
              List.of(),
              0);
      Scores scores =
          Scorer.score(
              plan(4),
              List.of(result(RAG, 4, 0), result(advice, 4, 0, 1, 2), result(gate, 1, 0, 1), look));
      assertThat(scores.overall()).isEqualTo(100);
      assertThat(scores.ledger()).isEmpty();
    }
  }

  @Nested
  @DisplayName("of an action")
  class OfActions {

    @Test
    @DisplayName("loses a letter to a major finding, half of it to a minor or half-letter rule")
    void letters() {
      RuleResult minor =
          new RuleResult(
              TIME, Outcome.FAILED, 3, List.of(finding(TIME, Severity.MINOR, row(2))), 0);
      Scores scores =
          Scorer.score(plan(3), List.of(minor, result(OWNER, 3, 0, 1), result(HALF, 3, 0, 3)));
      assertThat(scores.smart().get(0).points(Letter.A)).isEqualTo(0);
      assertThat(scores.smart().get(1).points(Letter.T)).isEqualTo(0.5);
      assertThat(scores.smart().get(2).points(Letter.S)).isEqualTo(0.5);
      assertThat(scores.smart()).extracting(s -> s.total()).containsExactly(2.0, 2.5, 2.5);
      assertThat(scores.sections().get(Section.ACTIONS)).isCloseTo(700.0 / 9, within(1e-9));
    }

    @Test
    @DisplayName("loses no more than the letter, however many rules speak of it")
    void onceOnly() {
      RuleInfo second =
          rule("XX-T-02", Section.ACTIONS, Severity.MAJOR, 4, Set.of(Letter.T), false);
      Scores scores =
          Scorer.score(plan(1), List.of(result(TIME, 1, 0, 1), result(second, 1, 0, 1)));
      assertThat(scores.smart().get(0).total()).isEqualTo(0);
      assertThat(scores.sections().get(Section.ACTIONS)).isCloseTo(0, within(1e-9));
      assertThat(sum(scores)).isCloseTo(100, within(1e-9));
    }

    @Test
    @DisplayName("leaves out letters whose rules did not run, and says so")
    void notJudged() {
      Scores scores = Scorer.score(plan(2), List.of(result(TIME, 2, 0, 1)));
      assertThat(scores.notJudged())
          .containsExactlyInAnyOrder(Letter.S, Letter.M, Letter.A, Letter.R);
      assertThat(scores.smart()).allMatch(s -> s.judged(Letter.T) && !s.judged(Letter.S));
      assertThat(scores.sections().get(Section.ACTIONS)).isCloseTo(50, within(1e-9));
    }

    @Test
    @DisplayName("bears a finding about its theme like each of the theme's actions")
    void theme() {
      RuleInfo context =
          rule("XX-R-01", Section.ACTIONS, Severity.MAJOR, 4, Set.of(Letter.R), false);
      Place theme = new Place("Theme 1, Context", 1, null, Field.CONTEXT, null, null, null);
      RuleResult missing =
          new RuleResult(
              context, Outcome.FAILED, 1, List.of(finding(context, Severity.MAJOR, theme)), 0);
      Scores scores = Scorer.score(plan(3), List.of(missing));
      assertThat(scores.smart()).allMatch(s -> s.points(Letter.R) == 0);
      assertThat(sum(scores)).isCloseTo(100, within(1e-9));
    }

    @Test
    @DisplayName("makes nine tenths of the section where rules about all actions together apply")
    void allTogether() {
      Scores scores =
          Scorer.score(plan(2), List.of(result(TIME, 2, 0), result(ALL_TOGETHER, 1, 0, 1)));
      assertThat(scores.sections().get(Section.ACTIONS)).isCloseTo(90, within(1e-9));
    }
  }

  @Nested
  @DisplayName("with a rule that broke")
  class Broken {

    @Test
    @DisplayName("is unknown, and so is the section, while the others stand")
    void unknown() {
      RuleResult error = new RuleResult(RAG, Outcome.ERROR, 4, List.of(), 0);
      Scores scores = Scorer.score(plan(4), List.of(result(DATE, 1, 0), error));
      assertThat(scores.overall()).isNull();
      assertThat(scores.unknown()).containsExactly(Section.PROGRESS);
      assertThat(scores.sections()).containsOnlyKeys(Section.HEADER);
      assertThat(scores.words()).isEqualTo("not scored");
    }

    @Test
    @DisplayName("of no scored section stands: the verdict takes care of it")
    void notScored() {
      RuleInfo integrity = rule("XX-X-01", Section.INTEGRITY, Severity.BLOCKER, 0);
      RuleResult error = new RuleResult(integrity, Outcome.ERROR, 1, List.of(), 0);
      assertThat(Scorer.score(plan(4), List.of(result(DATE, 1, 0), error)).overall())
          .isEqualTo(100);
    }
  }

  @Nested
  @DisplayName("of the worked example")
  class WorkedExample {

    private static RuleInfo actions(String id, int weight, Letter letter, boolean half) {
      return rule(id, Section.ACTIONS, Severity.MAJOR, weight, Set.of(letter), half);
    }

    private static final List<RuleResult> RESULTS =
        List.of(
            // The date for review is missing: 44 of 48.
            result(rule("XX-H-11", Section.HEADER, Severity.BLOCKER, 44), 1, 0),
            result(rule("XX-H-13", Section.HEADER, Severity.MAJOR, 4), 1, 0, 1),
            // One reference to a row that is not there: 22 of 24.
            result(rule("XX-C-11", Section.STRUCTURE, Severity.BLOCKER, 22), 4, 0),
            result(rule("XX-C-12", Section.STRUCTURE, Severity.MINOR, 2), 1, 0, 1),
            // The second action has neither aim nor measure nor one lead nor an end.
            result(actions("XX-S-11", 4, Letter.S, true), 4, 0, 2),
            result(actions("XX-S-12", 4, Letter.S, true), 4, 0, 2),
            result(actions("XX-S-13", 4, Letter.S, true), 4, 0, 4),
            result(actions("XX-S-14", 4, Letter.S, true), 4, 0, 4),
            result(actions("XX-M-11", 8, Letter.M, false), 4, 0, 2),
            result(actions("XX-A-11", 4, Letter.A, true), 4, 0, 2),
            result(actions("XX-R-11", 4, Letter.R, false), 4, 0),
            result(actions("XX-T-11", 4, Letter.T, false), 4, 0, 2),
            // The fourth says that it is on target, and its day has passed: 26 of 28.
            result(rule("XX-P-11", Section.PROGRESS, Severity.BLOCKER, 26), 4, 0),
            result(rule("XX-P-12", Section.PROGRESS, Severity.MINOR, 2), 1, 0, 4),
            // One of three abbreviations is not explained.
            result(rule("XX-L-11", Section.LANGUAGE, Severity.MINOR, 2), 3, 0, 1),
            result(rule("XX-L-12", Section.LANGUAGE, Severity.MAJOR, 4), 3, 0));

    private final Scores scores = Scorer.score(plan(4), RESULTS);

    @Test
    @DisplayName("gives each action its letters")
    void smart() {
      assertThat(scores.smart()).extracting(s -> s.total()).containsExactly(5.0, 1.5, 5.0, 4.0);
    }

    @Test
    @DisplayName("gives each section its share")
    void sections() {
      assertThat(scores.sections().get(Section.HEADER)).isCloseTo(91.7, within(0.05));
      assertThat(scores.sections().get(Section.STRUCTURE)).isCloseTo(91.7, within(0.05));
      assertThat(scores.sections().get(Section.ACTIONS)).isCloseTo(77.5, within(0.05));
      assertThat(scores.sections().get(Section.PROGRESS)).isCloseTo(92.9, within(0.05));
      assertThat(scores.sections().get(Section.LANGUAGE)).isCloseTo(88.9, within(0.05));
    }

    @Test
    @DisplayName("is 85 in all, and its ledger adds up to what is missing")
    void overall() {
      assertThat(scores.overall()).isEqualTo(85);
      assertThat(scores.words()).isEqualTo("clear and trackable");
      assertThat(100 - sum(scores)).isCloseTo(85, within(0.5));
    }
  }

  @ParameterizedTest(name = "{0} of 8 places passed: {1}")
  @CsvSource({"8, 100", "7, 88", "5, 63", "1, 13", "0, 0"})
  @DisplayName("is rounded half up, once")
  void rounding(int passed, int score) {
    int[] rows = java.util.stream.IntStream.rangeClosed(1, 8 - passed).toArray();
    assertThat(Scorer.score(plan(8), List.of(result(RAG, 8, 0, rows))).overall()).isEqualTo(score);
  }

  @RepeatedTest(200)
  @DisplayName("has a ledger whose lines add up to what is missing")
  void ledgerAddsUp(RepetitionInfo repetition) {
    Random seeded = new Random(repetition.getCurrentRepetition());
    int actions = 1 + seeded.nextInt(12);
    List<RuleResult> results = new ArrayList<>();
    for (RuleInfo rule : List.of(DATE, BY, RAG, WIDER, TIME, OWNER, HALF, ALL_TOGETHER)) {
      if (seeded.nextInt(6) > 0) {
        results.add(random(rule, actions, seeded));
      }
    }
    Scores scores = Scorer.score(plan(actions), results);
    if (scores.overall() != null) {
      assertThat(100 - sum(scores)).isCloseTo(scores.overall(), within(0.5 + 1e-6));
      assertThat(scores.overall()).isBetween(0, 100);
      assertThat(scores.ledger()).allMatch(line -> line.points() > 0);
    }
  }

  private static RuleResult random(RuleInfo rule, int actions, Random seeded) {
    List<Finding> findings = new ArrayList<>();
    int silenced = 0;
    for (int row = 1; row <= actions; row++) {
      int draw = seeded.nextInt(5);
      if (draw == 0) {
        silenced++;
      } else if (draw <= 2) {
        Severity severity = seeded.nextBoolean() ? rule.severity() : Severity.MINOR;
        findings.add(finding(rule, severity, row(row)));
      }
    }
    Outcome outcome = findings.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
    return new RuleResult(rule, outcome, actions, findings, silenced);
  }

  private static double sum(Scores scores) {
    return scores.ledger().stream().mapToDouble(LedgerLine::points).sum();
  }
}
