package org.plancheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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
  private final String style = style();
  private final String policy = policy(style);

  /**
   * The page, in UTF-8.
   *
   * @param least the smallest matter that is listed; the answer and the number take all into
   *     account
   */
  public byte[] write(CheckReport report, Severity least) {
    StringOutput page = new StringOutput();
    Map<String, Object> values =
        Map.of("page", ReportPage.of(report, least), "style", style, "policy", policy);
    engine.render("report.jte", values, page);
    // The template holds nothing that hides, so whatever does has come from the plan.
    return VisibleText.of(page.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      // As the page will hold it, line ends and all: its hash must be that of what is shown.
      return VisibleText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The style sheet of the report cannot be read.", e);
    }
  }

  private static String policy(String style) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
