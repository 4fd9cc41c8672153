package org.plancheck.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Checks, put together to versions of plans. Checks of the same words are one version, for which
 * the newest of them stands: new rules, a sign-off or a waiver make no other version of a plan.
 *
 * <p>Versions are in order of the dates that the plans give, and under one date in the order in
 * which they came, whenever they were checked again. One that gives no date counts under the latest
 * date of those that came before it. A version comes anew where a file comes back to it: where one
 * of the same name was another version of the plan since. Of a check that was made again only the
 * last time is known.
 */
final class Versions {

  private static final Comparator<CheckedPlan> BY_TIME =
      Comparator.comparing(CheckedPlan::checkedAt).thenComparing(CheckedPlan::id);

  /**
   * What a plan says, or a file in which no plan was found.
   *
   * @param checks of it, the newest last; at least one
   */
  private record Version(List<CheckedPlan> checks) {
    CheckedPlan newest() {
      return checks.get(checks.size() - 1);
    }
  }

  /**
   * A version with the date by which it is put in order.
   *
   * @param dated {@link LocalDate#MIN} where none came before it that gives a date
   */
  private record Placed(LocalDate dated, Version version) {}

  /** By plan, those of files without a plan under "". */
  private final Map<String, List<Version>> plans = new TreeMap<>();

  /** When a plan was last found in a file, by hash of its bytes. */
  private final Map<String, Instant> found = new HashMap<>();

  /**
   * Puts checks together.
   *
   * @param checks in any order
   */
  Versions(List<CheckedPlan> checks) {
    Map<String, Map<String, List<CheckedPlan>>> gathered = new HashMap<>();
    Map<List<String>, String> said = new HashMap<>();
    for (CheckedPlan check : checks.stream().sorted(BY_TIME).toList()) {
      String plan = check.plan() == null ? "" : check.plan();
      String words = words(check);
      String before = said.put(List.of(plan, check.file()), words);
      Map<String, List<CheckedPlan>> came =
          gathered.computeIfAbsent(plan, any -> new LinkedHashMap<>());
      boolean comesBack = before != null && !before.equals(words);
      List<CheckedPlan> known = comesBack ? came.remove(words) : came.get(words);
      List<CheckedPlan> same = known == null ? new ArrayList<>() : known;
      same.add(check);
      came.put(words, same);
      if (check.plan() != null) {
        found.put(check.sha256(), check.checkedAt());
      }
    }
    gathered.forEach(
        (plan, byWords) ->
            plans.put(plan, inOrder(byWords.values().stream().map(Version::new).toList())));
  }

  private static String words(CheckedPlan check) {
    return check.content() == null ? "file " + check.sha256() : check.content();
  }

  /**
   * Puts the versions of one plan in order.
   *
   * @param came in the order in which they came
   */
  private static List<Version> inOrder(List<Version> came) {
    List<Placed> placed = new ArrayList<>();
    LocalDate latest = LocalDate.MIN;
    for (Version version : came) {
      LocalDate own = version.newest().dateOfPlan();
      latest = own != null && own.isAfter(latest) ? own : latest;
      placed.add(new Placed(own == null ? latest : own, version));
    }
    placed.sort(Comparator.comparing(Placed::dated));
    return placed.stream().map(Placed::version).toList();
  }

  /** Every check: files without a plan first, then plan by plan and version by version. */
  List<CheckedPlan> checks() {
    return plans.values().stream()
        .flatMap(List::stream)
        .flatMap(version -> version.checks().stream())
        .toList();
  }

  /** Every version of which a check is meant, as its newest check tells it, in the same order. */
  List<CheckedPlan> versions(Predicate<CheckedPlan> meant) {
    return plans.values().stream()
        .flatMap(List::stream)
        .filter(version -> !isFoundSince(version))
        .filter(version -> version.checks().stream().anyMatch(meant))
        .map(Version::newest)
        .toList();
  }

  /** The newest version of each plan, behind each file in which no plan was found. */
  List<CheckedPlan> newest() {
    List<CheckedPlan> newest = new ArrayList<>();
    for (CheckedPlan version : versions(any -> true)) {
      CheckedPlan last = newest.isEmpty() ? null : newest.get(newest.size() - 1);
      if (last != null && last.plan() != null && last.plan().equals(version.plan())) {
        newest.remove(newest.size() - 1);
      }
      newest.add(version);
    }
    return newest;
  }

  /** True for a file without a plan in which one was found later, as by new rules. */
  private boolean isFoundSince(Version version) {
    CheckedPlan newest = version.newest();
    Instant later = found.get(newest.sha256());
    return newest.plan() == null && later != null && later.isAfter(newest.checkedAt());
  }
}
