package org.plancheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plancheck.plan.Field;
import org.plancheck.result.CheckReport;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Problem;
import org.plancheck.result.Severity;
import org.plancheck.result.Verdict;

/**
 * What a table of plans keeps of one: little, so that thousands find room.
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
public record PlanRow(
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

  public PlanRow {
    why = List.copyOf(why);
    due = List.copyOf(due);
  }

  /** A plan that was looked at, whatever came of it. */
  static PlanRow of(CheckReport report) {
    ReportPage counted = ReportPage.of(report, Severity.ADVICE);
    PlanReading reading = report.reading();
    return new PlanRow(
        counted.name(),
        reading == null ? null : reading.dates().get(Field.DATE_OF_PLAN),
        reading == null ? null : reading.dates().get(Field.DATE_FOR_REVIEW),
        report.verdict().status(),
        report.scores() == null ? null : report.scores().overall(),
        counted.first(),
        counted.toPutRight(),
        counted.toConsider(),
        counted.toLookAt(),
        why(report),
        OpenAction.of(report).stream()
            .map(OpenAction::due)
            .filter(Objects::nonNull)
            .sorted()
            .toList(),
        SinceBefore.of(report));
  }

  private static List<String> why(CheckReport report) {
    if (report.verdict().status() != Verdict.Status.COULD_NOT_BE_CHECKED) {
      return List.of();
    }
    List<String> problems = report.problems().stream().map(Problem::message).toList();
    return problems.isEmpty() ? report.verdict().reasons() : problems;
  }

  /**
   * A file of which there is no report.
   *
   * @param file its name
   * @param why in a sentence
   */
  public static PlanRow unchecked(String file, String why) {
    return new PlanRow(
        file,
        null,
        null,
        Verdict.Status.COULD_NOT_BE_CHECKED,
        null,
        0,
        0,
        0,
        0,
        List.of(why),
        List.of(),
        null);
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
