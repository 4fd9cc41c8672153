package org.plancheck.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.plan.Field;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;
import org.plancheck.result.CheckReport;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Problem;
import org.plancheck.result.Severity;
import org.plancheck.result.Verdict;

/**
 * What an overview keeps of one plan: little, so that thousands find room.
 *
 * @param file the plan's file, with its folder below the one that was checked
 * @param link to the plan's own report, relative to the overview, or null where there is none
 * @param service name of the service, else of the file
 * @param score 0 to 100, or null
 * @param first findings to put right before all others; counted under {@code toPutRight} too
 * @param why what kept it from being checked; empty for a plan that was
 * @param open actions that are not done yet, in the order of the plan
 * @param since what became of the findings on the version before; null where there is none
 */
public record OverviewPlan(
    String file,
    String link,
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
    List<OpenAction> open,
    SinceBefore since) {

  public OverviewPlan {
    why = List.copyOf(why);
    open = List.copyOf(open);
  }

  /**
   * A plan that was looked at, whatever came of it.
   *
   * @param file the plan's file, with its folder below the one that was checked
   * @param page the plan's own report, relative to the overview, or null where there is none
   */
  public static OverviewPlan of(CheckReport report, Path file, Path page) {
    ReportPage counted = ReportPage.of(report, Severity.ADVICE);
    PlanReading reading = report.reading();
    return new OverviewPlan(
        file.toString(),
        page == null ? null : RelativeUri.of(page),
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
        reading == null ? List.of() : open(reading),
        SinceBefore.of(report));
  }

  /**
   * A file of which there is no report.
   *
   * @param why in a sentence
   */
  public static OverviewPlan unchecked(Path file, String why) {
    return new OverviewPlan(
        file.toString(),
        null,
        file.getFileName().toString(),
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

  /**
   * The same plan in an overview that stands somewhere.
   *
   * @param where the plan's file, with its folder below the one that was checked
   * @param page the plan's own report, relative to the overview, or null where there is none
   */
  public OverviewPlan at(Path where, Path page) {
    return new OverviewPlan(
        where.toString(),
        page == null ? null : RelativeUri.of(page),
        service,
        dated,
        review,
        status,
        score,
        first,
        toPutRight,
        toConsider,
        toLookAt,
        why,
        open,
        since);
  }

  private static List<String> why(CheckReport report) {
    if (report.verdict().status() != Verdict.Status.COULD_NOT_BE_CHECKED) {
      return List.of();
    }
    List<String> problems = report.problems().stream().map(Problem::message).toList();
    return problems.isEmpty() ? report.verdict().reasons() : problems;
  }

  private static List<OpenAction> open(PlanReading reading) {
    List<OpenAction> open = new ArrayList<>();
    int next = 0;
    for (Theme theme : reading.plan().themes()) {
      for (int i = 0; i < theme.actions().size(); i++) {
        ActionReading action = reading.actions().get(next++);
        if (OpenAction.open(action)) {
          open.add(OpenAction.of(theme, action));
        }
      }
    }
    return open;
  }

  /** True where it could be checked whole. */
  boolean checked() {
    return status != Verdict.Status.COULD_NOT_BE_CHECKED;
  }
}
