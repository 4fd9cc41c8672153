package org.plancheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.assurance.Participant;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.Waiver;
import org.plancheck.cli.Formats;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Field;
import org.plancheck.report.HtmlReport;
import org.plancheck.report.JUnitReport;
import org.plancheck.report.JsonReport;
import org.plancheck.report.PlanComments;
import org.plancheck.report.SarifReport;
import org.plancheck.report.TextReport;
import org.plancheck.result.Assurance.Lapsed;
import org.plancheck.result.Assurance.Waived;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Phase;
import org.plancheck.result.Severity;
import org.plancheck.rules.RuleBook;

@DisplayName("A finding that a person sets aside")
class WaiverTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
  private static final Participant LEAD = new Participant("A. Brown", "partnership-lead");
  private static final PlanReader READER = new PlanReader(Formats.all(), Limits.standard());
  private static final PlanChecker CHECKER =
      new PlanChecker(READER, RuleBook.builtIn().usual(), "test");

  private static PlanFile sample(String name) throws IOException {
    return new PlanFile(name, Files.readAllBytes(Path.of("sample-plans", name)));
  }

  private static CheckReport check(PlanFile file, Waiver... waivers) {
    return check(file, List.of(), DAY, waivers);
  }

  private static CheckReport check(
      PlanFile file, List<Participant> people, LocalDate day, Waiver... waivers) {
    SideFile side =
        new SideFile(people, List.of(), List.of(), null, List.of(), List.of(waivers), null);
    return CHECKER.check(file, side, day, Phase.REVIEW, List.of());
  }

  private static Waiver line(Finding finding, String by, LocalDate until) {
    String quote = finding.place().quote() == null ? "" : finding.place().quote();
    return new Waiver(finding.rule(), finding.place().label(), quote, "regulated", by, until, "");
  }

  private static Finding first(CheckReport report, String rule) {
    return report.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static PlanFile annotated(PlanFile file, CheckReport report) throws UnreadableFile {
    byte[] copy =
        READER.annotate(
            file, report.reading().plan(), PlanComments.of(report, Severity.ADVICE), DAY);
    return new PlanFile(file.name(), copy);
  }

  @Nested
  @DisplayName("by a line in the side file")
  class Line {

    @Test
    @DisplayName("about an empty cell comes back when the action beside it is another one")
    void emptyCell() throws Exception {
      ZipParts zip = new ZipParts(sample("good-plan.docx").bytes());
      zip.replace("word/document.xml", ">Isobel Tait, Cook<", "><");
      PlanFile plan = new PlanFile("plan.docx", zip.bytes());
      CheckReport before = check(plan);
      Finding finding =
          before.findings().stream()
              .filter(f -> f.place().field() == Field.RESPONSIBLE && f.place().quote() == null)
              .findFirst()
              .orElseThrow();
      String key = before.assurance().keys().get(before.findings().indexOf(finding));
      Waiver waiver = new Waiver(finding.rule(), "", "", "agreed", LEAD.name(), LATER, key);
      assertThat(check(plan, List.of(LEAD), DAY, waiver).assurance().waived()).hasSize(1);

      zip.replace("word/document.xml", "Extend the hot breakfast service", "End the hot breakfast");
      CheckReport report =
          check(new PlanFile("plan.docx", zip.bytes()), List.of(LEAD), DAY, waiver);

      assertThat(report.assurance().waived()).isEmpty();
      assertThat(report.findings()).anyMatch(f -> f.rule().equals(finding.rule()));
    }

    @Test
    @DisplayName("costs nothing, and every report shows it with its reason and the other score")
    void shown() throws IOException {
      PlanFile plan = sample("ongoing-everywhere.docx");
      CheckReport before = check(plan);
      Finding finding = first(before, "DG-TIM-02");

      CheckReport report = check(plan, line(finding, "J. Smith", LATER));

      assertThat(report.findings()).hasSize(before.findings().size() - 1);
      assertThat(report.assurance().waived())
          .containsExactly(new Waived(finding, "J. Smith", "regulated", LATER));
      assertThat(report.assurance().lapsed()).isEmpty();
      assertThat(report.scores().overall()).isGreaterThan(before.scores().overall());
      assertThat(report.assurance().scoreWithoutWaivers()).isEqualTo(before.scores().overall());
      List<String> forms = new ArrayList<>();
      forms.add(new TextReport().write(report, Severity.ADVICE, false));
      forms.add(text(new JsonReport().write(report)));
      forms.add(text(new HtmlReport().write(report, Severity.ADVICE)));
      forms.add(text(new SarifReport().write(report)));
      forms.add(text(new JUnitReport().write(report)));
      assertThat(forms).allMatch(form -> form.contains("regulated"));
      assertThat(forms).allMatch(form -> form.contains("J. Smith"));
      assertThat(forms.get(0)).contains("1 point is set aside. The score is");
    }

    @Test
    @DisplayName("hides no other finding: what had given way to it comes back")
    void hidesNothing() throws IOException {
      for (String name : List.of("ongoing-everywhere.docx", "rag-muddle.docx")) {
        PlanFile plan = sample(name);
        CheckReport before = check(plan);
        for (Finding finding : before.findings()) {
          List<Finding> left =
              check(
                      plan,
                      List.of(new Participant("J. Smith", "partnership-lead")),
                      DAY,
                      line(finding, "J. Smith", LATER))
                  .findings();
          List<Finding> others = new ArrayList<>(before.findings());
          others.remove(finding);
          assertThat(left)
              .as("%s", finding)
              .containsAll(others)
              .hasSizeGreaterThanOrEqualTo(others.size());
        }
      }
    }

    @Test
    @DisplayName("is a blocker's only where a lead sets it aside")
    void blockers() throws IOException {
      PlanFile plan = sample("blank-template.docx");
      Finding blocker =
          check(plan).findings().stream()
              .filter(f -> f.severity() == Severity.BLOCKER)
              .findFirst()
              .orElseThrow();
      Waiver waiver = line(blocker, "Anna Brown", LATER);

      CheckReport refused =
          check(plan, List.of(new Participant("A. Brown", "care-home-manager")), DAY, waiver);
      CheckReport taken =
          check(plan, List.of(new Participant("A. Brown", "partnership-lead")), DAY, waiver);

      assertThat(refused.assurance().waived()).isEmpty();
      assertThat(refused.assurance().lapsed())
          .singleElement()
          .extracting(Lapsed::because)
          .asString()
          .contains("can only be set aside by a Partnership Lead");
      assertThat(taken.assurance().waived()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "DG-TIM-02, 2026-11-21, ran out on 21 November 2026",
      "DG-GOV-02, 2026-12-31, can never be set aside",
      "DG-GOV-03, 2026-12-31, can never be set aside",
      "SC-SCO-01, 2026-12-31, no rule SC-SCO-01 looked at this plan",
    })
    @DisplayName("no longer counts, and that is said")
    void lapsed(String rule, LocalDate until, String because) throws IOException {
      PlanFile plan = sample("ongoing-everywhere.docx");
      Finding finding = first(check(plan), "DG-TIM-02");
      Waiver waiver =
          new Waiver(rule, finding.place().label(), "Ongoing", "set", "J. Smith", until, "");

      CheckReport report = check(plan, waiver);

      assertThat(report.assurance().waived()).isEmpty();
      assertThat(report.assurance().lapsed())
          .singleElement()
          .extracting(Lapsed::because)
          .asString()
          .contains(because);
      assertThat(new TextReport().write(report, Severity.ADVICE, false))
          .contains("No longer set aside");
    }
  }

  /** A reply as Word and LibreOffice keep it: another comment that names ours as its parent. */
  private static byte[] replied(byte[] copy, String rule, String says) throws IOException {
    ZipParts zip = new ZipParts(copy);
    String comments = zip.text("word/comments.xml");
    Matcher ours =
        Pattern.compile("<w:comment (?:(?!</w:comment>).)*\\[" + rule + "\\].*?</w:comment>")
            .matcher(comments);
    assertThat(ours.find()).isTrue();
    int last = ours.group().lastIndexOf("<w:p>");
    String named =
        ours.group().substring(0, last)
            + "<w:p w14:paraId=\"0A0A0A01\">"
            + ours.group().substring(last + 5);
    String reply =
        "<w:comment w:id=\"990\" w:author=\"Jean Smith\" w:date=\"2026-11-20T10:00:00Z\""
            + " w:initials=\"JS\"><w:p w14:paraId=\"0A0A0A02\"><w:r><w:t>"
            + says
            + "</w:t></w:r></w:p></w:comment>";
    zip.put(
        "word/comments.xml",
        comments
            .replace(ours.group(), named + reply)
            .replace(
                "<w:comments ",
                "<w:comments xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "));
    zip.put(
        "word/commentsExtended.xml",
        "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
            + "<w15:commentEx w15:paraId=\"0A0A0A01\" w15:done=\"0\"/><w15:commentEx"
            + " w15:paraId=\"0A0A0A02\" w15:paraIdParent=\"0A0A0A01\" w15:done=\"0\"/>"
            + "</w15:commentsEx>");
    zip.replace(
        "word/_rels/document.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"rIdX\""
            + " Type=\"http://schemas.microsoft.com/office/2011/relationships/commentsExtended\""
            + " Target=\"commentsExtended.xml\"/></Relationships>");
    zip.replace(
        "[Content_Types].xml",
        "</Types>",
        "<Override PartName=\"/word/commentsExtended.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
            + ".commentsExtended+xml\"/></Types>");
    return zip.bytes();
  }

  @Nested
  @DisplayName("by a reply in the annotated copy")
  class Answer {

    @Test
    @DisplayName("stays aside there, with author and date, for the weeks that are set")
    void word() throws Exception {
      PlanFile plan = sample("ongoing-everywhere.docx");
      CheckReport before = check(plan);
      byte[] copy =
          replied(annotated(plan, before).bytes(), "DG-HDR-07", "ok: agreed with the group");

      CheckReport report = check(new PlanFile("plan.feedback.docx", copy));

      assertThat(report.assurance().waived())
          .singleElement()
          .satisfies(
              waived -> {
                assertThat(waived.finding().rule()).isEqualTo("DG-HDR-07");
                assertThat(waived.by()).isEqualTo("Jean Smith");
                assertThat(waived.why()).isEqualTo("agreed with the group");
                assertThat(waived.until()).isEqualTo(LocalDate.of(2027, 2, 19));
              });
      assertThat(report.findings()).hasSize(before.findings().size() - 1);
      assertThat(report.findings()).noneMatch(f -> f.rule().equals("CORE-DOC-02"));
      PlanFile again = annotated(new PlanFile("plan.feedback.docx", copy), report);
      assertThat(check(again).assurance().waived()).hasSize(1);
      assertThat(new ZipParts(again.bytes()).text("word/comments.xml"))
          .containsOnlyOnce("[DG-HDR-07]");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ok                      | 0 | 0
            OK, will change it      | 0 | 0
            not ok: see 3.2         | 0 | 0
            ok:                     | 0 | 1
            Okay: fine by us        | 1 | 0
            ok DG-HDR-07: agreed    | 1 | 0
            ok DG-TIM-99: agreed    | 0 | 1
            ok: set, until 1/12/26  | 1 | 0
            ok: set, until 1/11/26  | 0 | 1
            """)
    @DisplayName("needs 'ok:' and a reason")
    void words(String says, int waived, int lapsed) throws Exception {
      PlanFile plan = sample("ongoing-everywhere.docx");
      byte[] copy = replied(annotated(plan, check(plan)).bytes(), "DG-HDR-07", says);

      CheckReport report = check(new PlanFile("plan.feedback.docx", copy));

      assertThat(report.assurance().waived()).hasSize(waived);
      assertThat(report.assurance().lapsed()).hasSize(lapsed);
    }

    @Test
    @DisplayName("comes back when the words there are edited, and can be answered anew")
    void edited() throws Exception {
      PlanFile plan = sample("ongoing-everywhere.docx");
      CheckReport before = check(plan);
      byte[] copy = replied(annotated(plan, before).bytes(), "DG-TIM-02", "ok: agreed");
      CheckReport aside = check(new PlanFile("plan.feedback.docx", copy));
      assertThat(aside.assurance().waived()).hasSize(1);
      String words = aside.assurance().waived().get(0).finding().place().quote();
      ZipParts zip = new ZipParts(copy);
      zip.put(
          "word/document.xml",
          zip.text("word/document.xml")
              .replaceFirst(">" + words + "<", ">" + words + " for all staff<"));

      CheckReport report = check(new PlanFile("plan.feedback.docx", zip.bytes()));

      assertThat(report.assurance().waived()).isEmpty();
      assertThat(report.assurance().lapsed())
          .singleElement()
          .extracting(Lapsed::because)
          .asString()
          .contains("words have changed");
      assertThat(report.findings()).hasSameSizeAs(before.findings());
      PlanFile again = annotated(new PlanFile("plan.feedback.docx", zip.bytes()), report);
      String comments = new ZipParts(again.bytes()).text("word/comments.xml");
      assertThat(comments).contains("ok: agreed");
      List<String> keys = report.assurance().keys();
      assertThat(keys).allMatch(comments::contains);
    }

    @Test
    @DisplayName("may stand in the note of a workbook, whose file tells who saved it")
    void excel() throws Exception {
      PlanFile plan = sample("awkward-workbook.xlsx");
      CheckReport before = check(plan);
      ZipParts zip = new ZipParts(annotated(plan, before).bytes());
      String rule = before.findings().get(0).rule();
      int done = 0;
      for (int i = 1; i < 9 && done == 0; i++) {
        String name = "xl/comments" + i + ".xml";
        if (zip.has(name) && zip.text(name).contains("[" + rule + "]")) {
          String text = zip.text(name);
          zip.put(
              name,
              text.replaceFirst("\\[" + rule + "\\]", "[" + rule + "]\nok: known, by Ann Gray"));
          done++;
        }
      }
      assertThat(done).isEqualTo(1);

      CheckReport report = check(new PlanFile("plan.feedback.xlsx", zip.bytes()));

      assertThat(report.assurance().waived())
          .singleElement()
          .satisfies(
              waived -> {
                assertThat(waived.by()).isEqualTo("Ann Gray");
                assertThat(waived.why()).isEqualTo("known");
              });
      PlanFile again = annotated(new PlanFile("plan.feedback.xlsx", zip.bytes()), report);
      assertThat(check(again).assurance().waived()).hasSize(1);
    }

    @Test
    @DisplayName("may stand in the comment of an OpenDocument text, or in an answer to it")
    void openDocument() throws Exception {
      PlanFile plan = sample("ongoing-everywhere.odt");
      CheckReport before = check(plan);
      ZipParts zip = new ZipParts(annotated(plan, before).bytes());
      String content = zip.text("content.xml");
      int mark = content.indexOf("[DG-HDR-07]");
      int end = content.indexOf("</office:annotation>", mark);
      zip.put(
          "content.xml",
          content.substring(0, end)
              + "<text:p>ok: agreed with the group</text:p>"
              + content.substring(end));

      CheckReport report = check(new PlanFile("plan.feedback.odt", zip.bytes()));

      assertThat(report.assurance().waived()).hasSize(1);
      PlanFile again = annotated(new PlanFile("plan.feedback.odt", zip.bytes()), report);
      assertThat(check(again).assurance().waived()).hasSize(1);
    }
  }

  @Test
  @DisplayName("tells nothing of who a resident is, in its reason either")
  void masked() throws IOException {
    PlanFile plan = sample("ongoing-everywhere.docx");
    Finding finding = first(check(plan), "DG-TIM-02");
    Waiver waiver =
        new Waiver(
            finding.rule(),
            finding.place().label(),
            finding.place().quote(),
            "as agreed for CHI 0101401234",
            "J. Smith",
            LATER,
            "");

    CheckReport report = check(plan, waiver);

    assertThat(report.assurance().waived()).hasSize(1);
    assertThat(text(new JsonReport().write(report))).doesNotContain("0101401234");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
