package org.plancheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plancheck.rules.RuleCatalogue;

/** The rules as one page for people, to which each finding of a report leads. */
public final class CatalogueReport {

  /** Name of the page, which stands beside the reports. */
  public static final String NAME = "rules.feedback.html";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, CatalogueReport.class.getClassLoader(), "org.plancheck.report");

  /**
   * The page of the rules that this program carries, as the build wrote it.
   *
   * @throws IllegalStateException where the build did not
   */
  public static byte[] builtIn() {
    try (InputStream in = CatalogueReport.class.getResourceAsStream("/rules/catalogue.html")) {
      if (in == null) {
        throw new IllegalStateException("The rules were not built into this program.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The page of rules cannot be read.", e);
    }
  }

  /** The page, in UTF-8; each rule stands under its id. */
  public byte[] write(RuleCatalogue catalogue) {
    StyleSheet style = StyleSheet.of("report.css", "catalogue.css");
    StringOutput page = new StringOutput();
    engine.render("catalogue.jte", Map.of("chapters", catalogue.chapters(), "style", style), page);
    return VisibleText.of(page.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** What a rule file is about, as "Timescale" for {@code dumfries-galloway/timescale.drl}. */
  public static String heading(String file) {
    String name = file.substring(file.indexOf('/') + 1).replace(".drl", "");
    return name.equals("rag")
        ? "Red, Amber, Green"
        : Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }
}
