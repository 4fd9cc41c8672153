package org.plancheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The page that reviewers work down: every plan that came, what could not be checked and why, what
 * still waits, and what is not looked at. It loads itself anew and runs nothing.
 */
public final class QueueReport {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, QueueReport.class.getClassLoader(), "org.plancheck.report");
  private final StyleSheet style = StyleSheet.of("report.css", "overview.css", "queue.css");
  private final String version;

  /**
   * Prepares.
   *
   * @param version of this program
   */
  public QueueReport(String version) {
    this.version = version;
  }

  /**
   * The page, in UTF-8.
   *
   * @param plans the newest first
   * @param inbox what is not among them yet, or never will be
   * @param now when it is written; what is overdue is told by its day
   */
  public byte[] write(
      List<QueuePlan> plans, QueueInbox inbox, QueueOrder order, LocalDateTime now) {
    StringOutput page = new StringOutput(1_000 + 600 * plans.size());
    engine.render(
        "queue.jte",
        Map.of("page", new QueuePage(plans, inbox, order, now, version), "style", style),
        page);
    return VisibleText.of(page.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
