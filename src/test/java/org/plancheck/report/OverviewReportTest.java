package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plancheck.result.CheckReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OverviewReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String HOSTILE =
      "<script>alert(1)</script>\" onclick='x' ]]> \u202e\u001b[31m\u0000\ud800 ${7*7}";

  private final OverviewReport overview = new OverviewReport();

  private static OverviewPlan plan(CheckReport report) {
    Path page = Path.of("north", report.file().name() + ".feedback.html");
    return OverviewPlan.of(report, Path.of("north", report.file().name()), page);
  }

  private static List<OverviewPlan> plans() {
    return List.of(
        plan(SampleReports.readyReport()),
        plan(SampleReports.rowanHouseReport()),
        plan(SampleReports.partlyKnownReport()),
        plan(SampleReports.unreadableReport()),
        OverviewPlan.unchecked(Path.of("gone.docx"), "It could not be opened."));
  }

  private String page(List<OverviewPlan> plans) {
    return new String(overview.write(plans, DAY, "0.1.0"), StandardCharsets.UTF_8);
  }

  private Document parsed(List<OverviewPlan> plans) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(overview.write(plans, DAY, "0.1.0")));
  }

  /** The words of each row of a table's body, cell by cell. */
  private static List<List<String>> rows(Document page, String caption) {
    Element table = (Element) element(page, caption).getParentNode();
    List<List<String>> rows = new ArrayList<>();
    NodeList all =
        ((Element) table.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
    for (int i = 0; i < all.getLength(); i++) {
      List<String> cells = new ArrayList<>();
      NodeList within = all.item(i).getChildNodes();
      for (int j = 0; j < within.getLength(); j++) {
        if (within.item(j) instanceof Element cell) {
          cells.add(cell.getTextContent().strip());
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private static Element element(Document page, String id) {
    return elements(page).stream()
        .filter(e -> e.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> elements(Document page) {
    NodeList nodes = page.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Nested
  class WhatItSays {

    @Test
    void putsPlansThatCouldNotBeCheckedFirstWithTheReason() {
      assertThat(page(plans()))
          .containsSubsequence(
              "Overview of 5 Improvement Plans",
              "Judged as of 22 November 2026",
              "they could not be checked",
              "board tracker.docx",
              "The rule DG-RAG-03 could not finish.",
              "gone.docx",
              "It could not be opened.",
              "scan 0042.docx",
              "The file holds pictures of pages",
              "The answers");
    }

    @Test
    void countsPlansByAnswerTheWorstFirst() throws Exception {
      assertThat(rows(parsed(plans()), "answers-caption"))
          .containsExactly(
              List.of("Could not be checked", "3", ""),
              List.of("Not ready yet", "1", ""),
              List.of("Ready with comments", "0", ""),
              List.of("Ready", "1", ""));
    }

    @Test
    void listsWhatNeedsMostFirstWithItsNumbersAndALinkToItsReport() throws Exception {
      Document page = parsed(plans());

      assertThat(rows(page, "plans-caption"))
          .containsExactly(
              List.of(
                  "Rowan House Care Home",
                  Path.of("north", "Rowan House plan.docx").toString(),
                  "12 November 2026",
                  "Not ready yet",
                  "76",
                  "1",
                  "13",
                  "3",
                  "0"),
              List.of(
                  "Larch Court",
                  Path.of("north", "larch-court.docx").toString(),
                  "12 November 2026",
                  "Ready",
                  "100",
                  "0",
                  "0",
                  "0",
                  "0"));
      assertThat(elements(page).stream().map(e -> e.getAttribute("href")))
          .contains("north/Rowan%20House%20plan.docx.feedback.html");
    }

    @Test
    void listsOverdueActionsWithWhoIsNamedForThem() throws Exception {
      assertThat(rows(parsed(plans()), "overdue-caption"))
          .containsExactly(
              List.of(
                  "31 October 2026",
                  "Rowan House Care Home",
                  "2.1 Set up a monthly programme of audits: medicines, care plans, falls.",
                  "Registered Manager"));
    }

    @Test
    void saysHowManyActionsCannotBeOverdueForWantOfADay() {
      assertThat(page(plans())).contains("5 open actions of 13 give no last day");
    }

    @Test
    void listsWhatIsDueBeforeThePlanIsReviewedNext() throws Exception {
      OverviewPlan larch = plan(SampleReports.readyReport());
      OverviewPlan later =
          new OverviewPlan(
              larch.file(),
              larch.link(),
              new PlanRow(
                  larch.row().service(),
                  larch.row().dated(),
                  LocalDate.of(2026, 12, 18),
                  larch.row().status(),
                  larch.row().score(),
                  0,
                  0,
                  0,
                  0,
                  List.of(),
                  List.of(),
                  null),
              larch.open());

      assertThat(page(List.of(larch)))
          .as("due on 18 December, reviewed on 3 December")
          .contains("No action is due before the next review of its plan.");
      assertThat(rows(parsed(List.of(later)), "next-caption"))
          .extracting(row -> row.get(0))
          .containsExactly("18 December 2026");
      assertThat(page(plans())).contains("1 plan names no day for the next review.");
    }

    @Test
    void countsOpenAndOverdueActionsByThemeAndByOwner() throws Exception {
      Document page = parsed(plans());

      assertThat(rows(page, "themes-caption"))
          .containsExactly(
              List.of("1. Supporting People’s Well-being", "2", "0", ""),
              List.of("2. Leadership and Management", "5", "1", ""),
              List.of("3. Staff Team (Education, Training, etc)", "3", "0", ""),
              List.of("4. Environment", "0", "0", ""),
              List.of("5. Care Planning & Support", "0", "0", ""),
              List.of("6. Infection Control and Safety", "1", "0", ""),
              List.of("Other headings", "2", "0", ""));
      assertThat(rows(page, "owners-caption"))
          .containsExactly(
              List.of("A named person", "2", "0", ""),
              List.of("A role", "9", "1", ""),
              List.of("A group", "0", "0", ""),
              List.of("Someone outside the home", "0", "0", ""),
              List.of("Nobody", "2", "0", ""));
    }

    @Test
    void hasWordsForEveryBar() throws Exception {
      List<String> labels =
          elements(parsed(plans())).stream()
              .filter(e -> e.getTagName().equals("svg"))
              .map(e -> e.getAttribute("role") + " " + e.getAttribute("aria-label"))
              .toList();

      assertThat(labels)
          .hasSize(16)
          .contains("img Not ready yet: 1", "img 2. Leadership and Management: 5, overdue 1");
    }
  }

  @Test
  void isTheSameInWhateverOrderThePlansCome() {
    List<OverviewPlan> reversed = new ArrayList<>(plans());
    Collections.reverse(reversed);

    assertThat(page(reversed)).isEqualTo(page(plans()));
  }

  @Test
  void hasWordsForAFolderOfWhichNothingCouldBeChecked() {
    assertThat(page(List.of(OverviewPlan.unchecked(Path.of("a.docx"), "Why."))))
        .contains(
            "Overview of 1 Improvement Plan<",
            "None of the plans could be checked.",
            "No action is overdue.");
  }

  @Test
  void runsNothingLoadsNothingAndSkipsNoHeading() throws Exception {
    List<OverviewPlan> plans = new ArrayList<>(plans());
    plans.add(plan(SampleReports.hostileReport("javascript:alert(1)")));
    Document page = parsed(plans);
    List<String> ids =
        elements(page).stream().map(e -> e.getAttribute("id")).filter(i -> !i.isEmpty()).toList();

    assertThat(ids).doesNotHaveDuplicates();
    for (Element element : elements(page)) {
      assertThat(element.getTagName())
          .isNotIn("script", "img", "iframe", "object", "embed", "link", "form", "base");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(element.getAttributes().item(i).getNodeName())
            .doesNotStartWith("on")
            .isNotIn("style", "src");
      }
      assertThat(element.getAttribute("href"))
          .matches("(#[a-z]+|north/[A-Za-z0-9._~%-]+\\.feedback\\.html)?");
      String label = element.getAttribute("aria-labelledby");
      assertThat(label.isEmpty() || ids.contains(label)).as(label).isTrue();
    }
    assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("h3").getLength()).isZero();
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
  }

  @Test
  void showsTheTextsOfPlansAndObeysNone() throws Exception {
    CheckReport hostile = SampleReports.hostileReport(HOSTILE);
    OverviewPlan plan = OverviewPlan.of(hostile, Path.of("a.docx"), Path.of("a.html"));
    OverviewPlan gone =
        new OverviewPlan(
            HOSTILE,
            null,
            PlanRow.unchecked(HOSTILE, HOSTILE),
            List.of(new OpenAction(HOSTILE, HOSTILE, null, DAY.minusDays(1), HOSTILE, "named")));

    String page = page(List.of(plan, gone));

    assertThat(page).doesNotContain("<script", "\u202e", "\u001b", "\u0000", "49");
    assertThat(parsed(List.of(plan, gone)).getDocumentElement().getTextContent())
        .contains("<script>alert(1)</script>\" onclick='x' ]]> [U+202E][U+001B][31m[U+0000]\ufffd");
  }
}
