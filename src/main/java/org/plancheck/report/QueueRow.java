package org.plancheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plancheck.result.Verdict;

/**
 * What a queue of plans keeps of one: little, so that thousands find room.
 *
 * @param service name of the service, else of the file
 * @param dated day of the plan, or null
 * @param review day of its next review, or null
 * @param score 0 to 100, or null
 * @param first findings to put right before all others; counted under {@code toPutRight} too
 * @param why what kept it from being checked; empty for a plan that was
 * @param due last days of actions that are not done yet, the soonest first
 * @param since what became of the findings on the version before; null where there is none
 */
public record QueueRow(
    String service,
    LocalDate dated,
    LocalDate review,
    Verdict.Status status,
    Integer score,
    int first,
    int toPutRight,
    int toConsider,
    int toLookAt,
    List<String> why,
    List<LocalDate> due,
    SinceBefore since) {

  public QueueRow {
    why = List.copyOf(why);
    due = List.copyOf(due);
  }

  /** What a queue keeps of a plan that an overview knows. */
  public static QueueRow of(OverviewPlan plan) {
    return new QueueRow(
        plan.service(),
        plan.dated(),
        plan.review(),
        plan.status(),
        plan.score(),
        plan.first(),
        plan.toPutRight(),
        plan.toConsider(),
        plan.toLookAt(),
        plan.why(),
        plan.open().stream().map(OpenAction::due).filter(Objects::nonNull).sorted().toList(),
        plan.since());
  }

  /** How many actions were due before a day and are not done. */
  int overdue(LocalDate day) {
    return (int) due.stream().filter(last -> last.isBefore(day)).count();
  }

  /** True where it could be checked whole. */
  boolean checked() {
    return status != Verdict.Status.COULD_NOT_BE_CHECKED;
  }
}
