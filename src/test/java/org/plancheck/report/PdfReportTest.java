package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Severity;

class PdfReportTest {

  private static final PdfReport PDF = new PdfReport();

  private static final String HOSTILE =
      "<script>alert(1)</script><img src=\"file:///etc/passwd\"/><object data=\"http://x/\"/>"
          + " ]]> &lt; \u202e\u001b[31m\u0000\ud800\ufffe 🌿 مرحبا 漢字 ✓";

  /** A report with its pages, laid out once for all tests. */
  record Printed(CheckReport report, byte[] bytes) {
    @Override
    public String toString() {
      return report.verdict().status() + ", " + bytes.length + " bytes";
    }
  }

  private static final List<Printed> PRINTED =
      Stream.concat(
              HtmlReportTest.reports(),
              Stream.of(
                  SampleReports.hostileReport(HOSTILE),
                  SampleReports.hostileReport("x".repeat(400))))
          .map(report -> new Printed(report, PDF.write(report, Severity.ADVICE)))
          .toList();

  static List<Printed> printed() {
    return PRINTED;
  }

  @ParameterizedTest
  @MethodSource("printed")
  void isTheSameForTheSameReport(Printed printed) {
    assertThat(new PdfReport().write(printed.report(), Severity.ADVICE)).isEqualTo(printed.bytes());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void isDatedByTheDayOfTheCheck(Printed printed) throws IOException {
    byte[] bytes = printed.bytes();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(
              document
                  .getDocumentInformation()
                  .getCreationDate()
                  .toInstant()
                  .atZone(ZoneOffset.UTC)
                  .toLocalDate())
          .isEqualTo(printed.report().asOf())
          .isEqualTo(LocalDate.of(2026, 11, 22));
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void canBeReadAloud(Printed printed) throws IOException {
    try (PDDocument document = Loader.loadPDF(printed.bytes())) {
      var catalog = document.getDocumentCatalog();

      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle())
          .startsWith("Feedback on the Improvement Plan: ");
      assertThat(catalog.getMetadata().toByteArray())
          .asString(StandardCharsets.UTF_8)
          .contains("pdfuaid");
      assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void hasEveryFontInsideAndNothingFromOutside(Printed printed) throws IOException {
    try (PDDocument document = Loader.loadPDF(printed.bytes())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+(OpenSans(-Bold)?|DejaVuSans)");
        }
        assertThat(page.getResources().getXObjectNames()).isEmpty();
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(((PDAnnotationLink) annotation).getAction()).isInstanceOf(PDActionGoTo.class);
        }
      }
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void keepsEverythingInsideThePage(Printed printed) throws IOException {
    List<String> outside = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            for (TextPosition letter : letters) {
              if (letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth() - 30
                  || letter.getYDirAdj() > letter.getPageHeight() - 20) {
                outside.add(getCurrentPageNo() + ": " + text);
              }
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(printed.bytes())) {
      stripper.getText(document);
    }

    assertThat(outside).isEmpty();
  }

  @Test
  void saysOnEveryPageWhichFileWhichDayAndWhichPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(PRINTED.get(0).bytes())) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(3);
      for (int page = 1; page <= pages; page++) {
        assertThat(text(document, page))
            .contains(
                "Rowan House plan.docx · judged as of 22 November 2026",
                "page " + page + " of " + pages);
      }
    }
  }

  @Test
  void saysWhatThePageForPeopleSays() throws IOException {
    try (PDDocument document = Loader.loadPDF(PRINTED.get(0).bytes())) {
      assertThat(text(document, 1))
          .contains("Rowan House Care Home", "Not ready yet", "76 of 100", "Start with these three")
          .containsPattern("How it\\s+is\\s+made \\(page \\d\\)")
          .doesNotContain("Action by action");
      assertThat(text(document, 2)).contains("Action by action", "What helps:", "Guidance");
      assertThat(text(document, 0))
          .contains("How the number is made", "All points lost", "What this check cannot see");
    }
  }

  @Test
  void listsOnlyWhatIsAskedFor() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(PDF.write(SampleReports.rowanHouseReport(), Severity.MAJOR))) {
      assertThat(text(document, 0)).contains("3 smaller points are left out");
    }
  }

  @Test
  void showsTheTextsOfAPlanAndObeysNone() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(PDF.write(SampleReports.hostileReport(HOSTILE), Severity.ADVICE))) {
      assertThat(text(document, 0).replaceAll("\\s+", ""))
          .contains(
              "<script>alert(1)</script><imgsrc=\"file:///etc/passwd\"/>",
              "[U+202E][U+001B][31m[U+0000]\ufffd[U+FFFE]\u25a1",
              "\u2713");
    }
  }

  @Test
  void saysNothingOnTheTerminal() {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      new PdfReport().write(SampleReports.hostileReport(HOSTILE), Severity.ADVICE);
    } finally {
      System.setErr(before);
    }

    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    if (page > 0) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
    }
    return stripper.getText(document);
  }
}
