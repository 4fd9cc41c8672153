package org.plancheck.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.result.Finding;
import org.plancheck.result.Letter;
import org.plancheck.result.Outcome;
import org.plancheck.result.Phase;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;
import org.plancheck.result.Severity;
import org.plancheck.result.Smart;
import org.plancheck.result.Verdict;
import org.plancheck.result.Verdict.Status;

@DisplayName("The verdict")
class GateTest {

  private static final Gate GATE = Gate.of(Map.of());
  private static final Problem PROBLEM = new Problem("no-plan", "No table was found.");

  private static PlanReading plan(boolean onTemplate, String... leftOut) {
    Plan plan =
        new Plan(
            onTemplate,
            Place.of("The plan", null),
            new Header(Map.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(leftOut));
    return new PlanReading(plan, new EnumMap<>(Field.class), List.of(), List.of());
  }

  private static RuleResult result(
      Severity severity, Section section, boolean hold, Outcome outcome) {
    RuleInfo rule =
        new RuleInfo(
            "XX-A-01",
            "core",
            "T",
            "W",
            severity,
            4,
            section,
            Set.of(),
            false,
            "tool",
            "A",
            "",
            List.of(),
            hold,
            outcome == Outcome.NEEDS_REVIEW,
            "0.1");
    Finding finding =
        new Finding(
            "XX-A-01", severity, outcome, "T", "M", "A", "tool", Place.of("The plan", null));
    boolean speaks = outcome == Outcome.FAILED || outcome == Outcome.NEEDS_REVIEW;
    return new RuleResult(rule, outcome, 1, speaks ? List.of(finding) : List.of(), 0);
  }

  private static RuleResult failed(Severity severity) {
    return result(severity, Section.ACTIONS, false, Outcome.FAILED);
  }

  private static Scores scores(Integer overall, int low, int actions) {
    List<Smart> smart = new ArrayList<>();
    smart.addAll(Collections.nCopies(low, new Smart(Map.of(Letter.A, 1, Letter.T, 1))));
    smart.addAll(Collections.nCopies(actions - low, new Smart(Map.of(Letter.A, 2, Letter.T, 2))));
    return new Scores(overall, Map.of(), Set.of(), List.of(), smart, Set.of());
  }

  private static Verdict verdict(Phase phase, Scores scores, RuleResult... results) {
    return GATE.verdict(phase, plan(true), List.of(results), scores, List.of());
  }

  @Nested
  @DisplayName("is the first line that applies:")
  class FirstLine {

    @Test
    @DisplayName("could not be checked, where nothing could be read, whatever else is said")
    void noPlan() {
      Verdict verdict =
          GATE.verdict(
              Phase.REVIEW, null, List.of(failed(Severity.BLOCKER)), null, List.of(PROBLEM));
      assertThat(verdict.status()).isEqualTo(Status.COULD_NOT_BE_CHECKED);
      assertThat(verdict.reasons()).containsExactly("No table was found.");
    }

    @Test
    @DisplayName("could not be checked, where a part of the file could not be read")
    void problem() {
      Verdict verdict =
          GATE.verdict(Phase.REVIEW, plan(true), List.of(), scores(100, 0, 3), List.of(PROBLEM));
      assertThat(verdict.status()).isEqualTo(Status.COULD_NOT_BE_CHECKED);
    }

    @Test
    @DisplayName("could not be checked, where a rule broke, even beside a blocker")
    void brokenRule() {
      Verdict verdict =
          verdict(
              Phase.REVIEW,
              scores(null, 0, 3),
              result(Severity.MINOR, Section.ACTIONS, false, Outcome.ERROR),
              failed(Severity.BLOCKER));
      assertThat(verdict.status()).isEqualTo(Status.COULD_NOT_BE_CHECKED);
      assertThat(verdict.reasons()).containsExactly("Rule XX-A-01 could not be run.");
    }

    @Test
    @DisplayName("could not be checked, in one sentence, where no rule could be run")
    void everyRuleBroken() {
      Verdict verdict =
          verdict(
              Phase.REVIEW,
              scores(null, 0, 3),
              result(Severity.MINOR, Section.ACTIONS, false, Outcome.ERROR),
              result(Severity.MAJOR, Section.HEADER, false, Outcome.ERROR));
      assertThat(verdict.status()).isEqualTo(Status.COULD_NOT_BE_CHECKED);
      assertThat(verdict.reasons())
          .containsExactly("None of the 2 rules could be run, so nothing was checked.");
    }

    @Test
    @DisplayName("not ready, with a blocker, which a good score does not outweigh")
    void blocker() {
      Verdict verdict =
          verdict(Phase.DRAFT, scores(99, 0, 3), failed(Severity.BLOCKER), failed(Severity.MAJOR));
      assertThat(verdict.status()).isEqualTo(Status.NOT_READY);
      assertThat(verdict.reasons()).containsExactly("1 point that has to be put right first.");
    }

    @Test
    @DisplayName("ready with comments, with a major")
    void major() {
      Verdict verdict =
          verdict(Phase.REVIEW, scores(99, 0, 3), failed(Severity.MAJOR), failed(Severity.MAJOR));
      assertThat(verdict.status()).isEqualTo(Status.READY_WITH_COMMENTS);
      assertThat(verdict.reasons()).containsExactly("2 points to put right.");
    }

    @Test
    @DisplayName("ready, with nothing but minor points and advice")
    void ready() {
      Verdict verdict =
          verdict(Phase.REVIEW, scores(88, 0, 3), failed(Severity.MINOR), failed(Severity.ADVICE));
      assertThat(verdict.status()).isEqualTo(Status.READY);
      assertThat(verdict.reasons()).isEmpty();
    }
  }

  @Nested
  @DisplayName("keeps to its thresholds:")
  class Thresholds {

    @ParameterizedTest(name = "score {0} is {1}")
    @CsvSource({
      "0, NOT_READY",
      "59, NOT_READY",
      "60, READY_WITH_COMMENTS",
      "79, READY_WITH_COMMENTS",
      "80, READY",
      "100, READY"
    })
    @DisplayName("the score")
    void score(int score, Status status) {
      assertThat(verdict(Phase.REVIEW, scores(score, 0, 3)).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} of {1} actions too low: {2}")
    @CsvSource({"1, 3, READY", "2, 3, NOT_READY", "2, 6, READY", "3, 6, NOT_READY", "2, 2, READY"})
    @DisplayName("more than a third of three or more actions below 3 of 5")
    void smart(int low, int actions, Status status) {
      assertThat(verdict(Phase.REVIEW, scores(90, low, actions)).status()).isEqualTo(status);
    }

    @Test
    @DisplayName(
        "an action of exactly 3 of 5 is not too low; nor is one of which no letter is judged")
    void threeOfFive() {
      Smart three =
          new Smart(Map.of(Letter.S, 2, Letter.M, 2, Letter.A, 2, Letter.R, 0, Letter.T, 0));
      for (Smart smart : List.of(three, new Smart(Map.of()))) {
        Scores scores =
            new Scores(90, Map.of(), Set.of(), List.of(), Collections.nCopies(4, smart), Set.of());
        assertThat(verdict(Phase.REVIEW, scores).status()).isEqualTo(Status.READY);
      }
    }

    @Test
    @DisplayName("numbers of a pack take the place of the usual ones")
    void settings() {
      Gate strict = Gate.of(Map.of("not-ready-below", 90, "ready-from", 95));
      assertThat(
              strict
                  .verdict(Phase.REVIEW, plan(true), List.of(), scores(89, 0, 3), List.of())
                  .reasons())
          .containsExactly("The score is 89; from 90 on a plan can be ready.");
    }
  }

  @Nested
  @DisplayName("knows the phase:")
  class OfPhases {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "DRAFT, READY_WITH_COMMENTS",
      "REVIEW, READY_WITH_COMMENTS",
      "DISTRIBUTION, NOT_READY"
    })
    @DisplayName("what contradicts itself stops distribution alone")
    void hold(Phase phase, Status status) {
      RuleResult held = result(Severity.MAJOR, Section.PROGRESS, true, Outcome.FAILED);
      assertThat(verdict(phase, scores(90, 0, 3), held).status()).isEqualTo(status);
    }

    @Test
    @DisplayName("a date that has passed since the plan was written holds nothing back")
    void passedSince() {
      RuleResult minor = result(Severity.MINOR, Section.PROGRESS, true, Outcome.FAILED);
      assertThat(verdict(Phase.DISTRIBUTION, scores(90, 0, 3), minor).status())
          .isEqualTo(Status.READY);
    }
  }

  @Nested
  @DisplayName("is ready with comments at best")
  class AtBestWithComments {

    @Test
    @DisplayName("off the Partnership's template")
    void offTemplate() {
      Verdict verdict =
          GATE.verdict(Phase.REVIEW, plan(false), List.of(), scores(100, 0, 3), List.of());
      assertThat(verdict.status()).isEqualTo(Status.READY_WITH_COMMENTS);
      assertThat(verdict.reasons()).singleElement().asString().contains("template");
    }

    @Test
    @DisplayName("where something in the file was not read")
    void leftOut() {
      Verdict verdict =
          GATE.verdict(
              Phase.REVIEW, plan(true, "a picture"), List.of(), scores(100, 0, 3), List.of());
      assertThat(verdict.reasons()).containsExactly("Not read: a picture.");
    }

    @Test
    @DisplayName("while a gate rule asks a person to look, which elsewhere costs nothing")
    void look() {
      RuleResult gate = result(Severity.MAJOR, Section.GATE, false, Outcome.NEEDS_REVIEW);
      RuleResult other = result(Severity.MAJOR, Section.ACTIONS, false, Outcome.NEEDS_REVIEW);
      assertThat(verdict(Phase.REVIEW, scores(100, 0, 3), gate).status())
          .isEqualTo(Status.READY_WITH_COMMENTS);
      assertThat(verdict(Phase.REVIEW, scores(100, 0, 3), other).status()).isEqualTo(Status.READY);
    }
  }
}
