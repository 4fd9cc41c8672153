package org.plancheck.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Severity;

/**
 * The report on paper: the same page as in HTML, laid out on A4, tagged for screen readers (PDF/UA)
 * and with every font inside. Nothing outside the page is opened, and the same report gives the
 * same bytes.
 */
public final class PdfReport {

  /** Shown for a character that neither font has, as an emoji. */
  private static final String NO_GLYPH = "\u25a1";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PdfReport.class.getClassLoader(), "org.plancheck.report");
  private final String style = new String(resource("print.css"), StandardCharsets.UTF_8);
  private final byte[] regular = resource("fonts/OpenSans-Regular.ttf");
  private final byte[] bold = resource("fonts/OpenSans-Bold.ttf");
  private final byte[] symbols = resource("fonts/DejaVuSans.ttf");

  /**
   * The report as a PDF file.
   *
   * @param least the smallest matter that is listed; the answer and the number take all into
   *     account
   */
  public byte[] write(CheckReport report, Severity least) {
    StringOutput page = new StringOutput();
    engine.render("print.jte", Map.of("page", ReportPage.of(report, least), "style", style), page);
    // The library would log what the plan says.
    XRLog.setLoggingEnabled(false);
    try (PdfBoxRenderer renderer = renderer(report, VisibleText.of(page.toString()));
        PDDocument document = renderer.createPDFKeepOpen()) {
      LocalDate day = report.asOf();
      document.getDocumentInformation().setCreationDate(midnight(day));
      document.setDocumentId(day.toEpochDay());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The report could not be laid out on paper.", e);
    }
  }

  private PdfBoxRenderer renderer(CheckReport report, String page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> false, when);
    }
    return builder
        .useUriResolver((base, address) -> null)
        .usePdfUaAccessibility(true)
        .useFont(() -> in(regular), "Text", 400, FontStyle.NORMAL, true)
        .useFont(() -> in(bold), "Text", 700, FontStyle.NORMAL, true)
        .useFont(() -> in(symbols), "Symbols", 400, FontStyle.NORMAL, true, FALLBACK)
        .useReplacementText(NO_GLYPH)
        .withProducer("Plancheck " + report.tool().version())
        .withHtmlContent(page, "")
        .buildPdfRenderer();
  }

  private static final Set<FSFontUseCase> FALLBACK = EnumSet.of(FSFontUseCase.FALLBACK_PRE);

  private static InputStream in(byte[] bytes) {
    return new java.io.ByteArrayInputStream(bytes);
  }

  private static GregorianCalendar midnight(LocalDate day) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }

  private static byte[] resource(String name) {
    try (InputStream in = PdfReport.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("A part of the printed report cannot be read: " + name, e);
    }
  }
}
