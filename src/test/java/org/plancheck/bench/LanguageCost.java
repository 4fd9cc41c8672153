package org.plancheck.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import org.plancheck.facts.FactFinder;
import org.plancheck.facts.Thresholds;
import org.plancheck.language.English;
import org.plancheck.language.Mask;
import org.plancheck.language.WordLists;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Plan;
import org.plancheck.rules.RuleBook;

/**
 * What it costs to understand the words of a plan of 200 actions: everything between the plan as it
 * was read and the facts that rules match, and the look for what must be masked.
 *
 * <p>No two rounds see the same words, so that nothing is remembered from the round before. Time is
 * that of the processor, for one thread.
 */
public final class LanguageCost {

  private static final int ROUNDS = 80;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private LanguageCost() {}

  /**
   * Measures and prints the median in milliseconds of the second half of the rounds.
   *
   * @param args none
   */
  public static void main(String[] args) {
    English english = English.of(WordLists.builtIn());
    FactFinder facts = new FactFinder(english, new Thresholds(RuleBook.builtIn().settings()));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double[] spent = new double[ROUNDS];
    long letters = 0;
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Plan plan = new PlanOfManyActions(200, round).plan();
      letters = plan.passages().stream().mapToLong(passage -> passage.text().length()).sum();
      long before = clock.getCurrentThreadCpuTime();
      var known = facts.of(plan, DAY);
      Mask mask =
          Mask.of(
              plan.passages().stream().map(Passage::text).toList(),
              known.staff(),
              english.personalData());
      spent[round] = (clock.getCurrentThreadCpuTime() - before) / 1e6;
      found = known.all().size() + (mask.isEmpty() ? 0 : 1);
    }
    double[] warm = Arrays.copyOfRange(spent, ROUNDS / 2, ROUNDS);
    Arrays.sort(warm);
    System.out.printf(
        "first %.0f ms, warm median %.0f ms, slowest %.0f ms; %d characters, %d facts%n",
        spent[0], warm[warm.length / 2], warm[warm.length - 1], letters, found);
  }
}
