package org.plancheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Outcome;
import org.plancheck.result.Phase;
import org.plancheck.result.PlanReading;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Severity;
import org.plancheck.result.Since;
import org.plancheck.result.Verdict;

/**
 * What the page and the terminal say about a report, in words: everything that has to be counted,
 * picked or joined before it is shown.
 *
 * @param order findings as they are listed
 * @param repairs what to put right first
 * @param least the smallest matter that is listed
 */
record ReportPage(CheckReport report, PlanOrder order, List<Repair> repairs, Severity least) {

  /** How many strengths, and how many repairs, page one has. */
  static final int FIRST = 3;

  /** How many reasons of the verdict page one has. */
  private static final int REASONS = 3;

  static ReportPage of(CheckReport report, Severity least) {
    return new ReportPage(report, PlanOrder.of(report, least), Repairs.first(report, FIRST), least);
  }

  /** The name of the service, else the name of the file. */
  String name() {
    String service = headerText(Field.SERVICE_NAME);
    return service.isEmpty() ? report.file().name() : service;
  }

  /** Which plan it is: the day it is dated, its next review. */
  String which() {
    StringBuilder which = new StringBuilder("Improvement Plan");
    String dated = headerDay(Field.DATE_OF_PLAN);
    if (!dated.isEmpty()) {
      which.append(" of ").append(dated);
    }
    String review = headerDay(Field.DATE_FOR_REVIEW);
    if (!review.isEmpty()) {
      which.append(", for review on ").append(review);
    }
    return which.toString();
  }

  private String headerText(Field field) {
    return report
        .understood()
        .flatMap(reading -> reading.plan().header().cell(field))
        .map(Cell::text)
        .map(text -> Wording.firstWords(text, 80))
        .orElse("");
  }

  private String headerDay(Field field) {
    LocalDate day = report.understood().map(reading -> reading.dates().get(field)).orElse(null);
    return day == null ? "" : Wording.date(day);
  }

  /** True where a plan could be read. */
  boolean read() {
    return report.reading() != null;
  }

  /** What people set aside, signed and share. */
  Vouched vouched() {
    return new Vouched(report);
  }

  /** True where there is a number. */
  boolean scored() {
    return report.scores() != null && report.scores().overall() != null;
  }

  /** "Checked 12 actions in 4 themes with 13 rules." */
  String checked() {
    int rules = report.rules().size();
    if (!read()) {
      return "No plan could be read, so none of the rules could look at anything.";
    }
    Plan plan = report.reading().plan();
    long themes = plan.themes().stream().filter(theme -> !theme.actions().isEmpty()).count();
    return "Checked "
        + Wording.count(plan.actions().size(), "action")
        + " in "
        + Wording.count((int) themes, "theme")
        + " with "
        + Wording.count(rules, "rule")
        + ".";
  }

  /** "New" or "Still open" beside a finding; "" where there is no version before. */
  String change(Finding finding) {
    Since since = report.since();
    return since == null ? "" : since.isNew(finding) ? "New" : "Still open";
  }

  /** "Since the version of 12 October 2026". */
  String sinceWhen() {
    LocalDate dated = report.since().dated();
    return "Since the version " + (dated == null ? "before" : "of " + Wording.date(dated));
  }

  /** "3 put right · 6 still open · 2 new". */
  String sinceCounts() {
    return SinceBefore.of(report).counts();
  }

  /** "Held against plan-oct.docx." */
  String sinceFile() {
    return "Held against " + report.since().file() + ".";
  }

  /** The best of what the plan does well. */
  List<String> strengths() {
    return report.strengths().stream().limit(FIRST).toList();
  }

  /** Reasons of the verdict that page one has room for. */
  List<String> reasons() {
    List<String> all = report.verdict().reasons();
    // One reason more takes no more room than the line that says there is one more.
    return all.size() <= REASONS + 1 ? all : all.subList(0, REASONS);
  }

  /** How many reasons page one has no room for. */
  int moreReasons() {
    return report.verdict().reasons().size() - reasons().size();
  }

  /** Findings that ask for something to be put right. */
  int toPutRight() {
    return counted(f -> f.severity().compareTo(Severity.MAJOR) <= 0);
  }

  /** Those of them that come before all others. */
  int first() {
    return counted(f -> f.severity() == Severity.BLOCKER);
  }

  /** Findings that suggest something. */
  int toConsider() {
    return counted(f -> f.severity().compareTo(Severity.MAJOR) > 0);
  }

  private int counted(Predicate<Finding> kind) {
    return (int)
        report.findings().stream()
            .filter(f -> f.outcome() != Outcome.NEEDS_REVIEW)
            .filter(kind)
            .count();
  }

  /** Findings that ask a person to look. */
  int toLookAt() {
    return (int)
        report.findings().stream().filter(f -> f.outcome() == Outcome.NEEDS_REVIEW).count();
  }

  /** What was in the file and was not read. */
  List<String> leftOut() {
    return report.understood().map(reading -> reading.plan().leftOut()).orElse(List.of());
  }

  /** What was read in a way that people should know of. */
  List<String> notes() {
    return report.understood().map(reading -> reading.plan().notes()).orElse(List.of());
  }

  /** True where the plan is on another form than the Partnership's. */
  boolean offTemplate() {
    return read() && !report.reading().plan().onTemplate();
  }

  /** True where every rule could finish and all of the file was read: only then silence is good. */
  boolean whole() {
    return report.verdict().status() != Verdict.Status.COULD_NOT_BE_CHECKED
        && report.rules().stream().noneMatch(rule -> rule.outcome() == Outcome.ERROR);
  }

  /** What it means that nothing is said about a place. */
  String clear() {
    return whole() ? "Nothing to put right" : "Nothing found by the rules that could finish";
  }

  /** The same for the header, whose rules are left aside where a plan has another form. */
  String clearHeader() {
    return offTemplate() ? "Left aside, as this plan is not on the template." : clear() + ".";
  }

  /** What page one says where there is no repair to begin with. */
  String nothingFirst() {
    if (!whole()) {
      return "Nothing was found in what could be checked.";
    }
    return report.findings().isEmpty()
        ? "No rule asks for a change."
        : "No rule asks for a change. There are points to consider or to look at below.";
  }

  /** How a repair's points are told: what it returns, or that it moves only the verdict. */
  String returns(Repair repair) {
    if (!scored()) {
      return "";
    }
    if (repair.points() == 0) {
      return "Changes the answer, not the number";
    }
    return "Returns " + Wording.points(repair.points());
  }

  /** Where else a repair's rule speaks, or "". */
  String alike(Repair repair) {
    if (repair.alike() == 0) {
      return "";
    }
    String places = "The same in " + Wording.count(repair.alike(), "more place");
    return repair.alikePoints() == 0
        ? places + "."
        : places + ": " + Wording.points(repair.alikePoints()) + " together.";
  }

  /** Heading of a theme: "Theme 2: Leadership and Management". */
  static String heading(Theme theme) {
    String title = Wording.firstWords(theme.title(), 100);
    if (theme.number() == null) {
      return title.isEmpty() ? theme.place().label() : title;
    }
    return "Theme " + theme.number() + (title.isEmpty() ? "" : ": " + title);
  }

  /** Numbers of actions: "1.1, 1.3". */
  static String numbers(List<PlanOrder.ActionFindings> actions) {
    return actions.stream()
        .map(action -> PlanOrder.number(action.reading().action()))
        .collect(Collectors.joining(", "));
  }

  /** Rules about something that this plan does not have. */
  List<RuleResult> notApplicable() {
    return report.rules().stream().filter(r -> r.outcome() == Outcome.NOT_APPLICABLE).toList();
  }

  /** Rules that looked at something. */
  List<RuleResult> ran() {
    return report.rules().stream().filter(r -> r.outcome() != Outcome.NOT_APPLICABLE).toList();
  }

  /** Findings that gave way to a rule that says the same thing better. */
  int silenced() {
    return report.rules().stream().mapToInt(RuleResult::silenced).sum();
  }

  /** Letters of SMART that no rule of this check judged: "Specific, Measurable". */
  String notJudged() {
    return report.scores() == null
        ? ""
        : report.scores().notJudged().stream()
            .sorted()
            .map(letter -> letter.title())
            .collect(Collectors.joining(", "));
  }

  /** Short forms of the plan, in the order of their first use. */
  List<PlanReading.FoundAbbreviation> abbreviations() {
    return report.understood().map(PlanReading::abbreviations).orElse(List.of());
  }

  /** The command that makes this report again. */
  String command() {
    String name = Wording.argument(report.file().name());
    Phase phase = report.verdict().phase();
    return "plancheck check --as-of "
        + report.asOf()
        + (phase == Phase.REVIEW ? "" : " --phase " + phase.key())
        + (report.since() == null ? "" : " --previous " + Wording.argument(report.since().file()))
        + (name.startsWith("-") || name.startsWith("'-") ? " -- " : " ")
        + name;
  }
}
