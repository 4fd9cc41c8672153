package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.result.CheckReport;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class JUnitReportTest {

  private static final String HOSTILE =
      "</failure><script/> ]]> --> & \" ' \u202e\u001b[31m\u0000\ud800\ufffe 🌿";

  /** What servers agree on: which elements stand in which, and which attributes they must have. */
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "testsuites", Set.of("testsuite"),
          "testsuite", Set.of("properties", "testcase"),
          "properties", Set.of("property"),
          "property", Set.of(),
          "testcase", Set.of("skipped", "error", "failure", "system-out"),
          "skipped", Set.of(),
          "error", Set.of(),
          "failure", Set.of(),
          "system-out", Set.of());

  private static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          "testsuites", List.of("name", "tests", "failures", "errors", "skipped"),
          "testsuite",
              List.of("name", "tests", "failures", "errors", "skipped", "time", "timestamp"),
          "property", List.of("name", "value"),
          "testcase", List.of("classname", "name", "time"),
          "error", List.of("message", "type"),
          "failure", List.of("message", "type"),
          "skipped", List.of("message"));

  private final JUnitReport junit = new JUnitReport();

  @ParameterizedTest
  @MethodSource("org.plancheck.report.HtmlReportTest#reports")
  void isBuiltAsServersExpectIt(CheckReport report) throws Exception {
    Element root = parsed(report);

    assertThat(root.getTagName()).isEqualTo("testsuites");
    for (Element element : all(root)) {
      assertThat(CHILDREN).containsKey(element.getTagName());
      for (Element child : children(element)) {
        assertThat(CHILDREN.get(element.getTagName())).contains(child.getTagName());
      }
      for (String name : ATTRIBUTES.getOrDefault(element.getTagName(), List.of())) {
        assertThat(element.hasAttribute(name)).as(element.getTagName() + " " + name).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.plancheck.report.HtmlReportTest#reports")
  void countsWhatItHolds(CheckReport report) throws Exception {
    Element suite = children(parsed(report)).get(0);

    for (String counted : List.of("failure", "error", "skipped")) {
      String attribute = counted.equals("skipped") ? counted : counted + "s";
      assertThat(suite.getElementsByTagName(counted).getLength())
          .as(counted)
          .isEqualTo(Integer.parseInt(suite.getAttribute(attribute)));
    }
    assertThat(suite.getElementsByTagName("testcase").getLength())
        .isEqualTo(Integer.parseInt(suite.getAttribute("tests")))
        .isEqualTo(report.rules().size() + 1);
    for (Element testcase : all(suite)) {
      if (testcase.getTagName().equals("testcase")) {
        long ends =
            children(testcase).stream().filter(c -> !c.getTagName().equals("system-out")).count();
        assertThat(ends).as("one end to each case").isLessThanOrEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.plancheck.report.HtmlReportTest#reports")
  void writesTheSameBytesForTheSameReport(CheckReport report) {
    assertThat(new JUnitReport().write(report)).isEqualTo(junit.write(report));
  }

  @Test
  void makesAFailureOfWhatARuleAsksForWithEveryPlace() throws Exception {
    Element testcase = testcase(SampleReports.rowanHouseReport(), "DG-TIM-02");
    Element failure = children(testcase).get(0);

    assertThat(failure.getTagName()).isEqualTo("failure");
    assertThat(failure.getAttribute("type")).isEqualTo("major");
    assertThat(failure.getAttribute("message"))
        .startsWith("3 places; the first: ‘Ongoing’ for 1.2");
    assertThat(failure.getTextContent())
        .contains(
            "Theme 1, action 1.2, Timescale: ‘Ongoing’",
            "Theme 2, action 2.2, Timescale:",
            "Theme 3, action 3.2, Timescale:",
            "What helps: First audit 30/11/26");
    assertThat(testcase.getAttribute("classname")).isNotBlank();
  }

  @Test
  void leavesWhatOnlyAsksToLookAsOutput() throws Exception {
    Element testcase = testcase(SampleReports.partlyKnownReport(), "DG-RSP-01");

    assertThat(children(testcase)).extracting(Element::getTagName).containsExactly("system-out");
    assertThat(testcase.getTextContent()).contains("We could not tell who ‘Nurse’ is.");
  }

  @Test
  void makesAnErrorOfABrokenRuleAndOfAPlanThatCouldNotBeChecked() throws Exception {
    Element broken = children(testcase(SampleReports.partlyKnownReport(), "DG-RAG-03")).get(0);
    Element unreadable =
        children(testcase(SampleReports.unreadableReport(), "The plan could be checked")).get(0);

    assertThat(broken.getTagName()).isEqualTo("error");
    assertThat(broken.getAttribute("message")).isEqualTo("The rule DG-RAG-03 could not finish.");
    assertThat(unreadable.getTagName()).isEqualTo("error");
    assertThat(unreadable.getTextContent()).contains("The file holds pictures of pages");
    assertThat(children(testcase(SampleReports.readyReport(), "The plan could be checked")))
        .isEmpty();
  }

  @Test
  void skipsWhatDoesNotApply() throws Exception {
    Element testcase = testcase(SampleReports.readyReport(), "DG-ABB-01");

    assertThat(children(testcase)).extracting(Element::getTagName).containsExactly("skipped");
  }

  @Test
  void showsCharactersThatXmlCannotHold() throws Exception {
    Element root = parsed(SampleReports.hostileReport(HOSTILE));
    String shown =
        "</failure><script/> ]]> --> & \" ' [U+202E][U+001B][31m[U+0000]\ufffd[U+FFFE] 🌿";

    assertThat(root.getElementsByTagName("script").getLength()).isZero();
    assertThat(children(root).get(0).getAttribute("name")).isEqualTo(shown);
    assertThat(root.getElementsByTagName("failure").item(0).getTextContent()).contains(shown);
  }

  private Element testcase(CheckReport report, String name) throws Exception {
    return all(parsed(report)).stream()
        .filter(e -> e.getTagName().equals("testcase") && e.getAttribute("name").startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private Element parsed(CheckReport report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(junit.write(report)))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<Element> all(Element root) {
    List<Element> all = new ArrayList<>(List.of(root));
    children(root).forEach(child -> all.addAll(all(child)));
    return all;
  }
}
