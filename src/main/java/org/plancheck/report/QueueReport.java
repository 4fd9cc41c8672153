package org.plancheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The page that reviewers work down: every plan that came, what could not be checked and why, what
 * still waits, and what is not looked at. It loads itself anew and runs nothing.
 */
public final class QueueReport {

  private static final int BUFFER = 1 << 16;

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
   * Writes the page, in UTF-8. It may be long, so that no more than a part of it is ever held.
   *
   * @param plans the newest first
   * @param inbox what is not among them yet, or never will be
   * @param now when it is written; what is overdue is told by its day
   * @param out stays open
   * @throws IOException where it cannot be written to
   */
  public void write(
      List<QueuePlan> plans,
      QueueInbox inbox,
      QueueOrder order,
      LocalDateTime now,
      OutputStream out)
      throws IOException {
    VisibleWriter page =
        new VisibleWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER));
    try {
      engine.render(
          "queue.jte",
          Map.of("page", new QueuePage(plans, inbox, order, now, version), "style", style),
          new WriterOutput(page));
      page.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
