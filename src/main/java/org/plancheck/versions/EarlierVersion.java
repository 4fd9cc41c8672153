package org.plancheck.versions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.result.PlanReading;

/**
 * Whether one plan is an earlier version of another, where nobody says so. A home's plan that is
 * held against another home's would do more harm than one that is held against none, so that
 * whatever leaves a doubt means no.
 */
public final class EarlierVersion {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

  /** From here on two actions are one in much the same words. */
  private static final double SAME_WORDS = 0.6;

  /** One of so many actions goes on in much the same words. */
  private static final int PARTS = 3;

  private EarlierVersion() {}

  /**
   * True where both name the same service, letter by letter, the one is not dated behind the other,
   * and at least a third of the actions of the shorter plan stand in much the same words in the
   * longer one.
   */
  public static boolean isSure(PlanReading before, PlanReading after) {
    String service = service(before);
    return !service.isEmpty()
        && service.equals(service(after))
        && !isDatedBehind(before, after)
        && aThirdGoesOn(before, after);
  }

  private static String service(PlanReading plan) {
    return plain(plan.plan().header().cell(Field.SERVICE_NAME).map(Cell::text).orElse(""));
  }

  /** The name of a service as it is compared: neither capitals nor blanks and signs count. */
  public static String plain(String service) {
    return NEITHER_LETTER_NOR_DIGIT
        .matcher(service.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
  }

  private static boolean isDatedBehind(PlanReading before, PlanReading after) {
    LocalDate old = before.dates().get(Field.DATE_OF_PLAN);
    LocalDate now = after.dates().get(Field.DATE_OF_PLAN);
    return old != null && now != null && old.isAfter(now);
  }

  /**
   * Who and when make actions alike in any two homes, so that it is by their words that they are
   * known; and what several rows say in the same words, as "audit monthly", tells no more than one.
   */
  private static boolean aThirdGoesOn(PlanReading before, PlanReading after) {
    WordWeights weights = new WordWeights(actions(before, after));
    ActionLinks links = new ActionLinks(before, after);
    Set<Set<String>> same = new HashSet<>();
    for (int[] pair : links.pairs()) {
      Set<String> said = words(before, pair[0]);
      if (weights.likeness(said, words(after, pair[1])) >= SAME_WORDS) {
        same.add(said);
      }
    }
    links.splits().keySet().forEach(old -> same.add(words(before, old)));
    links.mergers().values().forEach(parts -> parts.forEach(old -> same.add(words(before, old))));
    int all = Math.min(before.actions().size(), after.actions().size());
    return !same.isEmpty() && PARTS * same.size() >= all;
  }

  private static List<String> actions(PlanReading before, PlanReading after) {
    return Stream.concat(before.actions().stream(), after.actions().stream())
        .map(action -> ActionLikeness.text(action, Field.ACTION))
        .toList();
  }

  private static Set<String> words(PlanReading plan, int action) {
    return WordWeights.stems(ActionLikeness.text(plan.actions().get(action), Field.ACTION));
  }
}
