package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {

  private static final HtmlReport HTML = new HtmlReport();
  private static final String HOSTILE =
      "<script>alert(1)</script><img src=x onerror=alert(1)>\" onclick='x' ]]> --> &lt; ${7*7}"
          + " ${jndi:ldap://x} \u202e\u001b[31m\u0000\ud800\ufffe";

  static Stream<CheckReport> reports() {
    return Stream.of(
        SampleReports.rowanHouseReport(),
        SampleReports.readyReport(),
        SampleReports.unreadableReport(),
        SampleReports.partlyKnownReport(),
        SampleReports.hostileReport(HOSTILE));
  }

  @Nested
  class EveryPage {

    @ParameterizedTest
    @MethodSource("org.plancheck.report.HtmlReportTest#reports")
    void isTheSameForTheSameReport(CheckReport report) {
      assertThat(new HtmlReport().write(report, Severity.ADVICE))
          .isEqualTo(HTML.write(report, Severity.ADVICE));
    }

    @ParameterizedTest
    @MethodSource("org.plancheck.report.HtmlReportTest#reports")
    void runsNothingAndLoadsNothing(CheckReport report) throws Exception {
      for (Element element : elements(parsed(report))) {
        assertThat(element.getTagName())
            .isNotIn("script", "img", "iframe", "object", "embed", "link", "form", "base");
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          assertThat(element.getAttributes().item(i).getNodeName())
              .doesNotStartWith("on")
              .isNotIn("style", "src");
        }
        assertThat(element.getAttribute("href"))
            .matches("(#[a-z]+|rules\\.feedback\\.html#[A-Z]+(-[A-Z]+)*-\\d\\d)?");
      }
    }

    @ParameterizedTest
    @MethodSource("org.plancheck.report.HtmlReportTest#reports")
    void leadsEveryLinkAndLabelToAPlaceThatExistsOnce(CheckReport report) throws Exception {
      List<Element> elements = elements(parsed(report));
      List<String> ids =
          elements.stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();

      assertThat(ids).doesNotHaveDuplicates();
      for (Element element : elements) {
        // Those to the page of rules are held by the test of that page.
        String target = element.getAttribute("href").replaceAll("^#|^rules\\.feedback.*", "");
        String label = element.getAttribute("aria-labelledby");
        assertThat(ids).containsAll(Stream.of(target, label).filter(s -> !s.isEmpty()).toList());
      }
    }

    @ParameterizedTest
    @MethodSource("org.plancheck.report.HtmlReportTest#reports")
    void skipsNoLevelOfHeading(CheckReport report) throws Exception {
      List<Integer> levels =
          elements(parsed(report)).stream()
              .map(Element::getTagName)
              .filter(name -> name.matches("h[1-6]"))
              .map(name -> name.charAt(1) - '0')
              .toList();

      assertThat(levels).startsWith(1).containsOnlyOnce(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    }

    @Test
    void isInBritishEnglishWithLandmarksAndACaptionForEachTable() throws Exception {
      Document page = parsed(SampleReports.rowanHouseReport());

      assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
      for (String landmark : List.of("header", "main", "nav", "footer")) {
        assertThat(page.getElementsByTagName(landmark).getLength()).as(landmark).isEqualTo(1);
      }
      assertThat(page.getElementsByTagName("caption").getLength())
          .isEqualTo(page.getElementsByTagName("table").getLength())
          .isEqualTo(4);
    }

    @Test
    void allowsOnlyItsOwnStyleSheet() throws Exception {
      Document page = parsed(SampleReports.readyReport());
      String style = page.getElementsByTagName("style").item(0).getTextContent();
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      String policy =
          elements(page).stream()
              .filter(e -> e.getAttribute("http-equiv").equals("Content-Security-Policy"))
              .map(e -> e.getAttribute("content"))
              .findFirst()
              .orElseThrow();

      assertThat(policy)
          .startsWith("default-src 'none'; style-src 'sha256-")
          .contains(Base64.getEncoder().encodeToString(hash));
      assertThat(style).doesNotContain("http:", "https:", "url(", "@import");
    }
  }

  @Nested
  class PageOne {

    @Test
    void opensWithTheAnswerThenWhatWorksWellThenWhatToDo() {
      assertThat(page(SampleReports.rowanHouseReport()))
          .containsSubsequence(
              "Rowan House Care Home</h1>",
              "Improvement Plan of 12 November 2026",
              "Not ready yet",
              "<strong>76</strong> of 100",
              "nearly there",
              "Checked 12 actions in 4 themes with 13 rules.",
              "What works well",
              "Nine of twelve actions",
              "Start with these three",
              "Returns 2.8 points",
              "The same in 2 more places: 3.7 points together.",
              "<strong>13</strong> to put right",
              "Action by action");
    }

    @Test
    void hasRoomForThreeStrengths() {
      assertThat(page(SampleReports.rowanHouseReport()))
          .doesNotContain("Two actions are completed");
    }

    @Test
    void saysWhatToDoWithAFileThatCouldNotBeRead() {
      assertThat(page(SampleReports.unreadableReport()))
          .contains(
              "Could not be checked",
              "The file holds pictures of pages",
              "What to do now",
              "Save the plan as .docx or .xlsx",
              "Your file has not been changed.")
          .doesNotContain("of 100", "Nothing to put right<", "Action by action");
    }

    @Test
    void saysBeforeAllElseWhatIsNotKnown() {
      assertThat(page(SampleReports.partlyKnownReport()))
          .containsSubsequence(
              "A part could not be checked.",
              "Not scored",
              "The rule DG-RAG-03 could not finish.",
              "Not read: a text box beside table 2",
              "not on the Partnership’s template",
              "Start with this<");
    }
  }

  @Nested
  class ActionByAction {

    @Test
    void saysWhatToDoWhyAndWhichLettersWereJudged() {
      assertThat(page(SampleReports.rowanHouseReport()))
          .containsSubsequence(
              "Improve mealtimes in the dining room.",
              "Achievable: <em>not yet</em>",
              "Not judged: Specific, Measurable, Relevant",
              "To put right",
              "cannot be checked at the next meeting",
              "First audit 30/11/26",
              "Process &amp; Guidance Note, line 213: 'should be avoided as this is not"
                  + " measurable'",
              "DG-TIM-02",
              "Nothing to put right: 1.1, 1.3",
              "Theme 4: Environment",
              "Not used, that is fine.");
    }

    @Test
    void listsOnlyWhatIsAskedFor() {
      String page =
          new String(
              HTML.write(SampleReports.rowanHouseReport(), Severity.MAJOR), StandardCharsets.UTF_8);

      assertThat(page)
          .contains("3 smaller points are left out", "Only smaller points, not listed: 3.1, 3.3")
          .contains("<strong>3</strong> to consider")
          .doesNotContain("‘IPC’ is used but not explained");
    }
  }

  @Test
  void showsTheTextsOfAPlanAndObeysNone() throws Exception {
    String page = page(SampleReports.hostileReport(HOSTILE));

    assertThat(page).doesNotContain("<script", "<img", "\u202e", "\u001b", "\u0000", "49 ");
    assertThat(parsed(SampleReports.hostileReport(HOSTILE)).getDocumentElement().getTextContent())
        .contains(
            "<script>alert(1)</script><img src=x onerror=alert(1)>\" onclick='x' ]]> --> &lt;"
                + " ${7*7} ${jndi:ldap://x} [U+202E][U+001B][31m[U+0000]\ufffd[U+FFFE]");
  }

  @Test
  void speaksInItsOwnVoiceWithoutTheWordsOfAnInspectorate() throws IOException {
    Pattern avoided =
        Pattern.compile(
            "(?i)\\b(?:grad(?:e|es|ed|ing)|weak|unsatisfactory|inspection|areas? for improvement"
                + "|fail(?:s|ed|ure)?|illegal|non-compliant|adequate)\\b");
    List<String> own = new ArrayList<>();
    try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
      for (Path template : templates.sorted().toList()) {
        own.add(Files.readString(template));
      }
    }
    for (String writer :
        List.of("Wording", "ReportPage", "TextReport", "Repairs", "LedgerTable", "OverviewPage")) {
      Path source = Path.of("src/main/java/org/plancheck/report", writer + ".java");
      own.add(String.join("\n", strings(Files.readString(source))));
    }

    assertThat(own)
        .hasSizeGreaterThan(10)
        .allSatisfy(t -> assertThat(t).doesNotContainPattern(avoided));
  }

  private static List<String> strings(String source) {
    return Pattern.compile("\"[^\"\n]*\"").matcher(source).results().map(m -> m.group()).toList();
  }

  private static String page(CheckReport report) {
    return new String(HTML.write(report, Severity.ADVICE), StandardCharsets.UTF_8);
  }

  private static Document parsed(CheckReport report) throws Exception {
    try (InputStream in = new ByteArrayInputStream(HTML.write(report, Severity.ADVICE))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  private static List<Element> elements(Document page) {
    NodeList nodes = page.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
