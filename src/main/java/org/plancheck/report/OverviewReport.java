package org.plancheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One page over the plans of a folder: which may go out, which could not be checked, and which
 * actions are overdue or due next. Like the report on one plan it runs and loads nothing; its links
 * lead to those reports.
 */
public final class OverviewReport {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, OverviewReport.class.getClassLoader(), "org.plancheck.report");
  private final StyleSheet style = StyleSheet.of("report.css", "overview.css");

  /**
   * The page, in UTF-8. It is the same in whatever order the plans come.
   *
   * @param asOf the day by which the plans were judged
   * @param version of this program
   */
  public byte[] write(List<OverviewPlan> plans, LocalDate asOf, String version) {
    StringOutput page = new StringOutput();
    engine.render(
        "overview.jte",
        Map.of("page", OverviewPage.of(plans, asOf, version), "style", style),
        page);
    return VisibleText.of(page.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
