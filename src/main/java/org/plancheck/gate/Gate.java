package org.plancheck.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.result.Finding;
import org.plancheck.result.Outcome;
import org.plancheck.result.Phase;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;
import org.plancheck.result.Severity;
import org.plancheck.result.Smart;
import org.plancheck.result.Verdict;
import org.plancheck.result.Verdict.Status;

/**
 * Gives the verdict: the first of four answers that applies.
 *
 * @param notReadyBelow overall score below which a plan is not ready
 * @param readyFrom overall score from which it may be ready without comments
 * @param smartTooLowBelow SMART of an action, of 5, below which it counts as too low
 * @param smartCountsFrom how many actions a plan must have before their share decides
 */
public record Gate(int notReadyBelow, int readyFrom, int smartTooLowBelow, int smartCountsFrom) {

  /** The numbers as the core pack sets them. */
  public static Gate of(Map<String, Integer> settings) {
    return new Gate(
        settings.getOrDefault("not-ready-below", 60),
        settings.getOrDefault("ready-from", 80),
        settings.getOrDefault("smart-too-low-below", 3),
        settings.getOrDefault("smart-counts-from-actions", 3));
  }

  /**
   * The verdict on a checked plan.
   *
   * @param reading null where no plan could be read
   * @param scores null where no plan could be read
   */
  public Verdict verdict(
      Phase phase,
      PlanReading reading,
      List<RuleResult> results,
      Scores scores,
      List<Problem> problems) {
    List<String> reasons = new ArrayList<>();
    problems.forEach(problem -> reasons.add(problem.message()));
    reasons.addAll(broken(results));
    if (reading == null || !reasons.isEmpty()) {
      return new Verdict(Status.COULD_NOT_BE_CHECKED, phase, reasons);
    }
    notReady(reasons, phase, results, scores);
    if (!reasons.isEmpty()) {
      return new Verdict(Status.NOT_READY, phase, reasons);
    }
    comments(reasons, reading, results, scores);
    return new Verdict(
        reasons.isEmpty() ? Status.READY : Status.READY_WITH_COMMENTS, phase, reasons);
  }

  private static List<String> broken(List<RuleResult> results) {
    List<String> broken =
        results.stream()
            .filter(result -> result.outcome() == Outcome.ERROR)
            .map(result -> "Rule " + result.rule().id() + " could not be run.")
            .toList();
    return broken.size() > 1 && broken.size() == results.size()
        ? List.of("None of the " + broken.size() + " rules could be run, so nothing was checked.")
        : broken;
  }

  private void notReady(
      List<String> reasons, Phase phase, List<RuleResult> results, Scores scores) {
    add(
        reasons,
        count(results, Severity.BLOCKER),
        "point that has to be put right first",
        "points that have to be put right first");
    if (phase == Phase.DISTRIBUTION) {
      int held =
          results.stream()
              .filter(result -> result.rule().hold())
              .flatMap(result -> result.findings().stream())
              .filter(f -> f.severity() == Severity.MAJOR)
              .mapToInt(f -> f.outcome() == Outcome.FAILED ? 1 : 0)
              .sum();
      add(
          reasons,
          held,
          "place where the page contradicts itself",
          "places where the page contradicts itself");
    }
    if (scores.overall() != null && scores.overall() < notReadyBelow) {
      reasons.add(
          "The score is "
              + scores.overall()
              + "; from "
              + notReadyBelow
              + " on a plan can be ready.");
    }
    long low = scores.smart().stream().filter(this::tooLow).count();
    if (scores.smart().size() >= smartCountsFrom && 3 * low > scores.smart().size()) {
      reasons.add(
          low
              + " of "
              + scores.smart().size()
              + " actions need more detail before they can be tracked.");
    }
  }

  /** Letters that were not judged are left out, and the rest is counted as if it were all five. */
  private boolean tooLow(Smart smart) {
    int judged = smart.halves().size();
    return judged > 0 && smart.total() * 5 / judged < smartTooLowBelow;
  }

  private void comments(
      List<String> reasons, PlanReading reading, List<RuleResult> results, Scores scores) {
    add(reasons, count(results, Severity.MAJOR), "point to put right", "points to put right");
    if (scores.overall() == null) {
      reasons.add("There is no score: too few rules ran to judge the plan as a whole.");
    } else if (scores.overall() < readyFrom) {
      reasons.add(
          "The score is " + scores.overall() + "; from " + readyFrom + " on no comment is needed.");
    }
    long look =
        results.stream()
            .filter(result -> result.rule().section() == Section.GATE)
            .filter(result -> result.outcome() == Outcome.NEEDS_REVIEW)
            .count();
    add(reasons, (int) look, "point for a person to look at", "points for a person to look at");
    for (String left : reading.plan().leftOut()) {
      reasons.add("Not read: " + left + ".");
    }
    if (!reading.plan().onTemplate()) {
      reasons.add(
          "The plan is not on the Partnership's template, so its header and layout were not checked.");
    }
  }

  private static int count(List<RuleResult> results, Severity severity) {
    int count = 0;
    for (RuleResult result : results) {
      for (Finding finding : result.findings()) {
        boolean counts = finding.severity() == severity && finding.outcome() == Outcome.FAILED;
        count += counts ? 1 : 0;
      }
    }
    return count;
  }

  private static void add(List<String> reasons, int count, String one, String many) {
    if (count > 0) {
      reasons.add(count + " " + (count == 1 ? one : many) + ".");
    }
  }
}
