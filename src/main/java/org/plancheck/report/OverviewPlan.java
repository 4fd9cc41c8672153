package org.plancheck.report;

import java.nio.file.Path;
import java.util.List;
import org.plancheck.result.CheckReport;

/**
 * What an overview keeps of one plan.
 *
 * @param file the plan's file, with its folder below the one that was checked
 * @param link to the plan's own report, relative to the overview, or null where there is none
 * @param open actions that are not done yet, in the order of the plan
 */
public record OverviewPlan(String file, String link, PlanRow row, List<OpenAction> open) {

  public OverviewPlan {
    open = List.copyOf(open);
  }

  /**
   * A plan that was looked at, whatever came of it.
   *
   * @param file the plan's file, with its folder below the one that was checked
   * @param page the plan's own report, relative to the overview, or null where there is none
   */
  public static OverviewPlan of(CheckReport report, Path file, Path page) {
    return new OverviewPlan(file.toString(), link(page), PlanRow.of(report), OpenAction.of(report));
  }

  /**
   * A file of which there is no report.
   *
   * @param why in a sentence
   */
  public static OverviewPlan unchecked(Path file, String why) {
    return new OverviewPlan(
        file.toString(), null, PlanRow.unchecked(file.getFileName().toString(), why), List.of());
  }

  /**
   * The same plan in an overview that stands somewhere.
   *
   * @param where the plan's file, with its folder below the one that was checked
   * @param page the plan's own report, relative to the overview, or null where there is none
   */
  public OverviewPlan at(Path where, Path page) {
    return new OverviewPlan(where.toString(), link(page), row, open);
  }

  private static String link(Path page) {
    return page == null ? null : RelativeUri.of(page);
  }
}
