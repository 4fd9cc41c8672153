package org.plancheck.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.plan.Field;
import org.plancheck.report.PlanOrder.ActionFindings;
import org.plancheck.report.PlanOrder.ThemeFindings;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Letter;
import org.plancheck.result.Problem;
import org.plancheck.result.Severity;
import org.plancheck.result.Smart;

/** The report for a terminal. */
public final class TextReport {

  /**
   * The whole report; its last line is {@link #lastLine}.
   *
   * @param least the smallest matter that is listed; the answer and the number take all into
   *     account
   * @param colour true where the terminal understands bold
   */
  public String write(CheckReport report, Severity least, boolean colour) {
    ReportPage page = ReportPage.of(report, least);
    TextLayout text = new TextLayout(colour);
    answer(page, text);
    vouched(new Vouched(report), text);
    strengths(page, text);
    repairs(page, text);
    since(page, text);
    findings(page, text);
    end(page, text);
    return text.gap().asIs(lastLine(report)).toString();
  }

  /** Words from a file or its name on one line, with nothing in them that a terminal acts on. */
  public String oneLine(String words) {
    return VisibleText.line(words);
  }

  /** One line for scripts, without a line feed: "not-ready 62 plan.docx"; "-" where no score is. */
  public String lastLine(CheckReport report) {
    boolean scored = report.scores() != null && report.scores().overall() != null;
    return report.verdict().status().key()
        + " "
        + (scored ? report.scores().overall().toString() : "-")
        + " "
        + VisibleText.line(report.file().name());
  }

  private static void answer(ReportPage page, TextLayout text) {
    CheckReport report = page.report();
    String score =
        page.scored()
            ? " · " + report.scores().overall() + " of 100, " + report.scores().words()
            : page.read() ? " · not scored" : "";
    text.strong(0, report.verdict().status().title() + score);
    if (page.read()) {
      text.lines(0, page.name() + " · " + page.which());
    }
    text.lines(0, page.checked());
    text.lines(0, Wording.meaning(report));
    report.verdict().reasons().forEach(reason -> text.item(2, "-", reason));
    List<String> problems =
        Stream.concat(
                report.problems().stream().map(Problem::message),
                page.leftOut().stream().map(part -> "Not read: " + part))
            .toList();
    if (!problems.isEmpty()) {
      text.heading("Please know first");
      problems.forEach(problem -> text.item(2, "!", problem));
    }
    if (page.offTemplate()) {
      text.gap();
      text.lines(
          0,
          "This plan is not on the Partnership's template: the rules about its header and layout"
              + " were left aside, and the best answer it can have is 'Ready with comments'.");
    }
  }

  /** What people set aside, signed and share stands on page one, whatever else there is. */
  private static void vouched(Vouched vouched, TextLayout text) {
    if (!vouched.waived().isEmpty()) {
      text.heading("Set aside by people");
      text.lines(2, vouched.setAside());
      vouched.waived().forEach(line -> text.item(2, "-", line));
    }
    if (!vouched.lapsed().isEmpty()) {
      text.heading("No longer set aside");
      vouched.lapsed().forEach(line -> text.item(2, "-", line));
    }
    if (!vouched.signOffs().isEmpty()) {
      text.heading("Signed off");
      vouched.signOffs().forEach(line -> text.item(2, "-", line));
    }
    if (vouched.forSharing()) {
      text.heading("Whom to share it with");
      vouched.sharing().forEach(line -> text.item(2, "-", line));
    }
  }

  private static void strengths(ReportPage page, TextLayout text) {
    if (!page.strengths().isEmpty()) {
      text.heading("What works well");
      page.strengths().forEach(strength -> text.item(2, "-", strength));
    }
  }

  private static void repairs(ReportPage page, TextLayout text) {
    if (!page.read()) {
      return;
    }
    if (page.repairs().isEmpty()) {
      text.heading(page.clear());
      text.lines(2, page.nothingFirst());
    } else {
      text.heading("Start here");
    }
    int number = 1;
    for (Repair repair : page.repairs()) {
      String returns = page.returns(repair);
      text.item(2, number++ + ".", repair.place() + (returns.isEmpty() ? "" : " · " + returns));
      text.lines(5, repair.what());
      if (!repair.how().isBlank()) {
        text.lines(5, "What helps: " + repair.how());
      }
      if (!page.alike(repair).isEmpty()) {
        text.lines(5, page.alike(repair));
      }
    }
    text.gap();
    text.lines(
        0,
        page.toPutRight()
            + " to put right"
            + (page.first() == 0 ? "" : " (" + page.first() + " of them first)")
            + " · "
            + page.toConsider()
            + " to consider · "
            + page.toLookAt()
            + " please look");
  }

  private static void since(ReportPage page, TextLayout text) {
    if (page.report().since() == null) {
      return;
    }
    text.heading(page.sinceWhen());
    text.lines(2, page.sinceFile());
    text.lines(2, page.sinceCounts());
    for (Finding finding : page.report().since().putRight()) {
      text.item(2, "-", "Put right: " + finding.place().label() + " · " + finding.title());
    }
  }

  private static void findings(ReportPage page, TextLayout text) {
    PlanOrder order = page.order();
    if (!order.whole().isEmpty()) {
      text.heading(page.read() ? "The header and the plan as a whole" : "What to do");
      order.whole().forEach(finding -> finding(page, finding, finding.place().label(), text));
    }
    order.themes().forEach(theme -> theme(page, theme, text));
    if (!order.elsewhere().isEmpty()) {
      text.heading("Elsewhere in the plan");
      order.elsewhere().forEach(finding -> finding(page, finding, finding.place().label(), text));
    }
    if (order.notListed() > 0) {
      text.gap();
      text.lines(0, Wording.count(order.notListed(), "smaller point") + " not listed, as asked.");
    }
  }

  private static void theme(ReportPage page, ThemeFindings theme, TextLayout text) {
    text.heading(ReportPage.heading(theme.theme()));
    if (theme.unused()) {
      text.lines(2, "Not used, that is fine.");
    }
    theme.own().forEach(finding -> finding(page, finding, finding.place().label(), text));
    theme.spoken().forEach(action -> action(page, action, text));
    if (!theme.clear().isEmpty()) {
      text.lines(2, page.clear() + ": " + ReportPage.numbers(theme.clear()));
    }
    if (!theme.smallerOnly().isEmpty()) {
      text.lines(2, "Only smaller points, not listed: " + ReportPage.numbers(theme.smallerOnly()));
    }
  }

  private static void action(ReportPage page, ActionFindings action, TextLayout text) {
    String words = Wording.firstWords(action.reading().action().text(Field.ACTION), 60);
    text.strong(2, PlanOrder.number(action.reading().action()) + " " + words);
    if (action.smart() != null && !action.smart().halves().isEmpty()) {
      text.lines(4, smart(action.smart()));
    }
    for (Finding finding : action.findings()) {
      Field field = finding.place().field();
      finding(page, finding, field == null ? finding.place().label() : field.label(), text);
    }
  }

  private static String smart(Smart smart) {
    return "SMART "
        + Wording.smartTotal(smart)
        + ": "
        + Stream.of(Letter.values())
            .filter(smart::judged)
            .map(letter -> letter.title() + " " + Wording.letter(smart, letter))
            .collect(Collectors.joining(", "))
        + (Wording.notJudged(smart).isEmpty() ? "" : "; not judged: " + Wording.notJudged(smart));
  }

  private static void finding(ReportPage page, Finding finding, String where, TextLayout text) {
    String change = page.change(finding);
    text.lines(
        4,
        Wording.ask(finding)
            + (change.isEmpty() ? "" : " · " + change)
            + " · "
            + where
            + " · "
            + finding.rule());
    text.lines(6, finding.message());
    if (page.order().helpedBefore(finding)) {
      return;
    }
    if (!finding.advice().isBlank()) {
      text.lines(6, "What helps: " + finding.advice());
    }
    String guidance = Wording.guidance(finding.source());
    if (!guidance.isEmpty()) {
      text.lines(6, "From the " + guidance);
    }
  }

  private static void end(ReportPage page, TextLayout text) {
    text.heading("What this check cannot see");
    text.lines(
        2,
        "Is it true? Is it enough? Is it kind? It reads what is written; a plan about which nothing"
            + " is said here still needs a reader.");
    if (!page.notJudged().isEmpty()) {
      text.lines(2, "Letters of SMART not judged in this check: " + page.notJudged() + ".");
    }
    text.gap();
    text.lines(
        0,
        "Judged as of "
            + Wording.date(page.report().asOf())
            + ". Plancheck "
            + page.report().tool().version()
            + ", rule set "
            + page.report().tool().ruleSet()
            + ".");
    text.lines(0, "To repeat it:").asIs("  " + page.command());
  }
}
