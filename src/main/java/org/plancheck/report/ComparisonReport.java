package org.plancheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plancheck.versions.VersionHistory;

/**
 * What moved between versions of a plan, as one page that a meeting can work from: it loads nothing
 * and sends nothing.
 */
public final class ComparisonReport {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ComparisonReport.class.getClassLoader(), "org.plancheck.report");
  private final StyleSheet style = StyleSheet.of("report.css", "overview.css", "comparison.css");

  /**
   * The page, in UTF-8.
   *
   * @param version of this program
   * @param files names of the versions' files, the oldest first
   */
  public byte[] write(String version, VersionHistory history, List<String> files) {
    StringOutput page = new StringOutput();
    ComparisonPage shown = new ComparisonPage(version, history, files);
    engine.render("comparison.jte", Map.of("page", shown, "style", style), page);
    return VisibleText.of(page.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
