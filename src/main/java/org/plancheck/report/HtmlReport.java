package org.plancheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Severity;

/**
 * The report as one page for people: no script, no network, nothing beside the file itself. Page
 * one answers "may it go out, and what first?"; the rest goes through the plan, then shows how the
 * answer came about.
 *
 * <p>The page is well-formed XML as well, so that programs can take it apart.
 *
 * <p>The template engine escapes what the plan says; the page's own content policy lets nothing run
 * or load but its one style sheet, which it names by hash.
 */
public final class HtmlReport {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.plancheck.report");
  private final StyleSheet style = StyleSheet.of("report.css");

  /**
   * The page, in UTF-8.
   *
   * @param least the smallest matter that is listed; the answer and the number take all into
   *     account
   */
  public byte[] write(CheckReport report, Severity least) {
    StringOutput page = new StringOutput();
    engine.render("report.jte", Map.of("page", ReportPage.of(report, least), "style", style), page);
    // The template holds nothing that hides, so whatever does has come from the plan.
    return VisibleText.of(page.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
