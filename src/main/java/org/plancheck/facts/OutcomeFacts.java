package org.plancheck.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancheck.plan.Place;

/** The fact of how many actions state an outcome. */
final class OutcomeFacts {

  /** So many actions without an outcome are named; more would not be read. */
  private static final int NAMED = 8;

  private OutcomeFacts() {}

  /**
   * The fact about the plan; empty where it has too few open actions to speak of most of them.
   *
   * @param facts those of all rows
   * @param title of the plan
   */
  static Optional<StatedOutcomes> of(List<Subject> facts, Thresholds thresholds, Place title) {
    List<StatedAction> open =
        facts.stream()
            .filter(StatedAction.class::isInstance)
            .map(StatedAction.class::cast)
            .filter(action -> !action.blank() && !action.finished())
            .toList();
    if (open.size() < thresholds.of("no-outcome-from-actions")) {
      return Optional.empty();
    }
    List<String> without =
        open.stream().filter(action -> !action.outcome()).map(OutcomeFacts::number).toList();
    String refs = without.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = without.size() - NAMED;
    return Optional.of(
        new StatedOutcomes(
            without.size(),
            open.size(),
            more > 0 ? refs + " and " + more + " more" : refs,
            100 * without.size() >= thresholds.of("no-outcome-percent") * open.size(),
            title));
  }

  private static String number(StatedAction action) {
    String number = action.place().action();
    return number == null
        ? action.ref().substring(0, 1).toLowerCase(Locale.ROOT) + action.ref().substring(1)
        : number;
  }
}
