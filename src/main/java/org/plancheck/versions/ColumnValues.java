package org.plancheck.versions;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plancheck.result.ActionReading;

/** What stands in one column of two versions, and how much it tells when two rows agree in it. */
final class ColumnValues {

  private final List<String> before;
  private final List<String> after;
  private final Map<String, Long> countsBefore;
  private final Map<String, Long> countsAfter;

  ColumnValues(
      List<ActionReading> before, List<ActionReading> after, Function<ActionReading, String> of) {
    this.before = before.stream().map(of).toList();
    this.after = after.stream().map(of).toList();
    this.countsBefore = counts(this.before);
    this.countsAfter = counts(this.after);
  }

  private static Map<String, Long> counts(List<String> values) {
    return values.stream().collect(Collectors.groupingBy(v -> v, Collectors.counting()));
  }

  /** True where both rows say the same, and something. */
  boolean same(int old, int now) {
    return !before.get(old).isEmpty() && before.get(old).equals(after.get(now));
  }

  /** True where two rows say different things, or one of them nothing. */
  boolean differ(int old, int now) {
    return !before.get(old).equals(after.get(now));
  }

  /** True where both rows say the same, and no other row of their versions does. */
  boolean alone(int old, int now) {
    String value = before.get(old);
    return same(old, now) && countsBefore.get(value) == 1 && countsAfter.get(value) == 1;
  }

  /** From 0 to 1: what stands in every row tells nothing, what stands in this one alone most. */
  double agree(int old, int now) {
    if (!same(old, now)) {
      return 0;
    }
    String value = before.get(old);
    double others = (double) (countsBefore.get(value) - 1) / before.size();
    double othersNow = (double) (countsAfter.get(value) - 1) / after.size();
    return 1 - (others + othersNow) / 2;
  }
}
