package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancheck.result.Verdict;

final class QueueReportTest {

  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T14:05:00");

  private final QueueReport report = new QueueReport("1.0");

  private static QueuePlan plan(String name, Verdict.Status status, String... why) {
    boolean checked = status != Verdict.Status.COULD_NOT_BE_CHECKED;
    PlanRow row =
        new PlanRow(
            checked ? "Home of " + name : name,
            checked ? LocalDate.parse("2026-11-12") : null,
            checked ? LocalDate.parse("2026-11-20") : null,
            status,
            checked ? 62 : null,
            1,
            4,
            3,
            2,
            List.of(why),
            List.of(LocalDate.parse("2026-11-21"), LocalDate.parse("2026-11-22")),
            null);
    return new QueuePlan(
        name,
        List.of(),
        NOW.minusHours(1),
        1,
        name,
        name + ".feedback.html",
        checked ? "plan 1.feedback.docx" : null,
        row);
  }

  private String page(List<QueuePlan> plans, QueueOrder order) {
    return page(plans, QueueInbox.EMPTY, order);
  }

  private String page(List<QueuePlan> plans, QueueInbox inbox, QueueOrder order) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    try {
      report.write(plans, inbox, order, NOW, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsWhereItCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no room");
          }
        };
    assertThatThrownBy(
            () -> report.write(List.of(), QueueInbox.EMPTY, QueueOrder.NEWEST, NOW, full))
        .isInstanceOf(IOException.class)
        .hasMessage("no room");
  }

  @Test
  void showsWhatIsToBeKnownOfAPlan() {
    String page = page(List.of(plan("a plan.docx", Verdict.Status.NOT_READY)), QueueOrder.NEWEST);
    assertThat(page)
        .contains(
            "<a href=\"a%20plan.docx/a%20plan.docx.feedback.html\">Home of a plan.docx</a>",
            "<span class=\"name\">a plan.docx</span>",
            "<a class=\"copy\" href=\"a%20plan.docx/plan%201.feedback.docx\">Plan with comments</a>",
            "<td class=\"day\">12 Nov 2026</td><td class=\"day\">22 Nov 2026, 13:05</td>",
            "<td>Not ready yet</td><td class=\"amount\">62</td>"
                + "<td class=\"amount\">1</td><td class=\"amount\">4</td><td class=\"amount\">3</td>"
                + "<td class=\"amount\">2</td><td class=\"amount\">1</td>",
            "20 Nov 2026<br/>passed")
        .doesNotContain("Please look at these first");
  }

  @Test
  void tellsWhatBecameOfTheFindingsSinceTheVersionBefore() {
    QueuePlan first = plan("first.docx", Verdict.Status.NOT_READY);
    PlanRow row = first.row();
    SinceBefore since = new SinceBefore("<old>.docx", LocalDate.parse("2026-10-12"), 2, 6, 3);
    PlanRow later =
        new PlanRow(
            "Home of later",
            row.dated(),
            row.review(),
            row.status(),
            row.score(),
            row.first(),
            row.toPutRight(),
            row.toConsider(),
            row.toLookAt(),
            row.why(),
            row.due(),
            since);
    QueuePlan second =
        new QueuePlan("later.docx", List.of(), NOW, 1, "later.docx", null, null, later);
    QueuePlan bad = plan("cut.docx", Verdict.Status.COULD_NOT_BE_CHECKED, "Why.");

    assertThat(page(List.of(first, second, bad), QueueOrder.BY_ANSWER))
        .contains(
            "Since the<br/>version before",
            "<td class=\"since\">–</td>",
            "<span class=\"count\">2 new</span><span class=\"count\">6 still open</span>"
                + "<span class=\"count\">3 put right</span>",
            "held against &lt;old&gt;.docx of 12 October 2026",
            "<td colspan=\"10\" class=\"why\">",
            "colspan=\"12\"");
    assertThat(page(List.of(first, bad), QueueOrder.BY_ANSWER))
        .contains("<td colspan=\"9\" class=\"why\">", "colspan=\"11\"")
        .doesNotContain("version before");
  }

  @Test
  void tellsOnTopWhatCouldNotBeCheckedAndWhy() {
    List<QueuePlan> plans = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      plans.add(plan("cut" + i + ".docx", Verdict.Status.COULD_NOT_BE_CHECKED, "Why " + i + "."));
    }
    String page = page(plans, QueueOrder.NEWEST);
    String top = page.substring(page.indexOf("class=\"attention\""), page.indexOf("id=\"plans\""));
    assertThat(top).contains("cut0.docx", "Why 14.", "5 more plans").doesNotContain("Why 15.");
    assertThat(page).contains("Could not be checked: Why 19.");
  }

  @Test
  void keepsTheOrderInWhichPlansCameOrPutsWhatNeedsMostFirst() {
    List<QueuePlan> plans =
        List.of(
            plan("newest.docx", Verdict.Status.READY),
            plan("middle.docx", Verdict.Status.NOT_READY),
            plan("oldest.docx", Verdict.Status.READY));
    assertThat(page(plans, QueueOrder.NEWEST))
        .containsSubsequence("Home of newest", "Home of middle", "Home of oldest");
    assertThat(page(plans, QueueOrder.BY_ANSWER))
        .containsSubsequence(
            "Not ready yet: 1", "Home of middle", "Ready: 2", "Home of newest", "Home of oldest");
  }

  private String page(QueueInbox inbox) {
    return page(List.of(), inbox, QueueOrder.NEWEST);
  }

  private static Map<String, String> files(int number, String ending, String why) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 10; i < 10 + number; i++) {
      files.put(i + ending, why);
    }
    return files;
  }

  @Test
  void saysWhatWaitsAndWhy() {
    assertThat(page(new QueueInbox(Map.of("a<b.docx", "is not whole yet."), List.of(), Map.of())))
        .contains("a&lt;b.docx</span> is not whole yet.", "No plan has an answer yet.")
        .doesNotContain("to be checked", "Not looked at", "No plan has come yet");
    assertThat(page(new QueueInbox(files(17, ".docx", "waits."), List.of(), Map.of())))
        .contains("24.docx</span> waits.", "<li>and 2 more files</li>")
        .doesNotContain("25.docx");
  }

  @Test
  void saysWhichPlansAreToCome() {
    List<String> forty = List.copyOf(files(40, ".docx", "").keySet());
    assertThat(page(new QueueInbox(Map.of(), forty, Map.of())))
        .contains("40 plans wait to be checked", "10.docx, 11.docx, ", "24.docx, and 25 more<")
        .doesNotContain("25.docx");
    assertThat(page(new QueueInbox(Map.of(), List.of("a<b.docx"), Map.of())))
        .contains("1 plan waits to be checked</strong>: <span class=\"label\">a&lt;b.docx<");
  }

  @Test
  void saysWhatIsNotLookedAtAndWhy() {
    assertThat(page(new QueueInbox(Map.of(), List.of(), files(17, ".zip", "is an archive."))))
        .contains("Not looked at", "24.zip</span> is an archive.", "<li>and 2 more files</li>")
        .doesNotContain("25.zip", "id=\"waiting\"");
    assertThat(page(QueueInbox.EMPTY)).doesNotContain("Not looked at", "id=\"waiting\"");
  }

  @ParameterizedTest
  @EnumSource(QueueOrder.class)
  void runsAndLoadsNothing(QueueOrder order) {
    String page =
        page(
            List.of(
                plan("<script>alert(1)</script>.docx", Verdict.Status.READY),
                plan("x.docx", Verdict.Status.COULD_NOT_BE_CHECKED, "<img src=x onerror=y>")),
            order);
    assertThat(page)
        .contains("http-equiv=\"refresh\" content=\"30\"", "default-src")
        .doesNotContain("<script", "<img", "javascript:");
  }
}
