package org.plancheck.versions;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;
import org.plancheck.versions.ActionChange.DateMove;
import org.plancheck.versions.ActionChange.Difference;

/**
 * A plan through its versions.
 *
 * @param versions the oldest first; two at the least
 * @param steps from each version to the next
 */
public record VersionHistory(List<PlanReading> versions, List<Comparison> steps) {

  public VersionHistory {
    versions = List.copyOf(versions);
    steps = List.copyOf(steps);
  }

  /** Holds each version against the next. */
  public static VersionHistory of(List<PlanReading> versions, PlanComparer comparer) {
    List<Comparison> steps = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      steps.add(comparer.compare(versions.get(i - 1), versions.get(i)));
    }
    return new VersionHistory(versions, steps);
  }

  /** The last step: from the version before to the newest. */
  public Comparison last() {
    return steps.get(steps.size() - 1);
  }

  /**
   * What became of an action from step to step, the first step first.
   *
   * @param change one of the last step
   * @return as long as there are steps; null for those before the action began
   */
  public List<ActionChange> trail(ActionChange change) {
    List<ActionChange> trail = new ArrayList<>();
    ActionChange here = change;
    for (int step = steps.size() - 1; step >= 0; step--) {
      trail.add(0, here);
      here = step == 0 || here == null ? null : before(step - 1, here);
    }
    return trail;
  }

  /** The change of an earlier step that brought about what a later one begins with. */
  private ActionChange before(int step, ActionChange later) {
    ActionReading old = later.old();
    return steps.get(step).actions().stream()
        .filter(change -> old != null && change.after().contains(old))
        .findFirst()
        .orElse(null);
  }

  /** How often the last day of an action was put off, the first time first. */
  public List<DateMove> slips(ActionChange change) {
    return trail(change).stream()
        .filter(step -> step != null && step.is(Difference.SLIPPED))
        .map(ActionChange::date)
        .toList();
  }
}
