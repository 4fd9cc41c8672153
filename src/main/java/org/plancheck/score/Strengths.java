package org.plancheck.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plancheck.result.Outcome;
import org.plancheck.result.PlanReading;
import org.plancheck.result.RuleResult;

/** What the plan does well, in the words of the rules that it meets, the weightiest first. */
public final class Strengths {

  /** A rule met in one place out of one is worth a word; of many places, most must be met. */
  private static final double MOST = 0.75;

  private Strengths() {}

  /** At most as many as are useful to read; the report opens with three of them. */
  public static List<String> of(PlanReading reading, List<RuleResult> results) {
    List<String> strengths = new ArrayList<>();
    results.stream()
        .filter(result -> !result.rule().strength().isEmpty())
        .filter(result -> result.outcome() == Outcome.PASSED && result.silenced() == 0)
        .sorted(Comparator.comparing((RuleResult result) -> -result.rule().weight()))
        .map(result -> whole(result))
        .forEach(strengths::add);
    results.stream()
        .filter(result -> !result.rule().strength().isEmpty())
        .filter(result -> result.outcome() == Outcome.FAILED && result.looked() >= 4)
        .filter(result -> passed(result) >= MOST * result.looked())
        .map(result -> mostly(result))
        .forEach(strengths::add);
    if (reading.plan().onTemplate()) {
      strengths.add("The plan follows the Partnership's template.");
    }
    return strengths;
  }

  private static int passed(RuleResult result) {
    return result.looked() - result.findings().size() - result.silenced();
  }

  private static String whole(RuleResult result) {
    return result.rule().strength().replace("{n}", Integer.toString(result.looked()));
  }

  private static String mostly(RuleResult result) {
    return result.rule().title()
        + " in "
        + passed(result)
        + " of "
        + result.looked()
        + " places already.";
  }
}
