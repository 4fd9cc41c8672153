package org.plancheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plancheck.plan.Action;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.result.Finding;
import org.plancheck.result.Since;
import org.plancheck.versions.ActionChange;
import org.plancheck.versions.Comparison;

/**
 * Tells which findings are new, still open or put right. A finding is the same where its rule
 * speaks about the same cell of the same action, whatever number that has now; where its words
 * stand elsewhere, as a short form's may, by rule and words.
 */
final class FindingChanges {

  private final Comparison comparison;
  private final Map<Place, Place> nowAt = new HashMap<>();
  private final List<Place> gone = new ArrayList<>();

  FindingChanges(Comparison comparison) {
    this.comparison = comparison;
    for (ActionChange change : comparison.actions()) {
      change
          .before()
          .forEach(
              old -> {
                if (change.now() == null) {
                  gone.add(old.action().place());
                } else {
                  nowAt.put(old.action().place(), change.now().action().place());
                }
              });
    }
  }

  /**
   * Holds the findings of two versions against each other.
   *
   * @param file name of the file of the version before
   */
  Since since(String file, List<Finding> before, List<Finding> now) {
    Map<String, List<Finding>> left = new LinkedHashMap<>();
    before.forEach(f -> left.computeIfAbsent(keyBefore(f), k -> new ArrayList<>()).add(f));
    List<Finding> open = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Finding finding : now) {
      (taken(left.get(keyNow(finding)), finding) ? open : others).add(finding);
    }
    List<Finding> rest = new ArrayList<>();
    left.values().forEach(rest::addAll);
    for (Finding finding : others) {
      Optional<Finding> same =
          rest.stream()
              .filter(f -> f.rule().equals(finding.rule()))
              .filter(f -> f.place().quote() != null)
              .filter(f -> f.place().quote().equals(finding.place().quote()))
              .findFirst();
      same.ifPresent(
          f -> {
            rest.remove(f);
            open.add(finding);
          });
    }
    rest.removeIf(finding -> gone.stream().anyMatch(row -> finding.place().within(row)));
    return new Since(file, comparison.dateBefore().orElse(null), open, rest);
  }

  /** Of several the one with the same words. */
  private static boolean taken(List<Finding> same, Finding finding) {
    if (same == null || same.isEmpty()) {
      return false;
    }
    int best = 0;
    for (int i = same.size() - 1; i >= 0; i--) {
      boolean words = Objects.equals(same.get(i).place().quote(), finding.place().quote());
      best = words ? i : best;
    }
    same.remove(best);
    return true;
  }

  private String keyBefore(Finding finding) {
    Place row = row(comparison.before().plan(), finding.place());
    return key(finding, row == null ? null : nowAt.getOrDefault(row, row));
  }

  private String keyNow(Finding finding) {
    return key(finding, row(comparison.after().plan(), finding.place()));
  }

  private static String key(Finding finding, Place row) {
    String where =
        row == null ? finding.place().label() : row.label() + row.row() + finding.place().field();
    return finding.rule() + " " + where;
  }

  private static Place row(Plan plan, Place place) {
    return place.row() == null
        ? null
        : plan.actions().stream().map(Action::place).filter(place::within).findFirst().orElse(null);
  }
}
