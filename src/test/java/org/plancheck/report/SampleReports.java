package org.plancheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.language.Abbreviation;
import org.plancheck.language.TimeKind;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.result.Assurance;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.LedgerLine;
import org.plancheck.result.Letter;
import org.plancheck.result.Outcome;
import org.plancheck.result.PackInfo;
import org.plancheck.result.Phase;
import org.plancheck.result.Problem;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.RuleResult;
import org.plancheck.result.Scores;
import org.plancheck.result.Section;
import org.plancheck.result.Severity;
import org.plancheck.result.Smart;
import org.plancheck.result.Verdict;

/** Invented reports for the tests of the writers: people and homes are made up. */
final class SampleReports {

  static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 12);
  private static final Set<Letter> NOT_JUDGED = EnumSet.of(Letter.S, Letter.M, Letter.R);

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<LedgerLine> ledger = new ArrayList<>();

  private static final class Rule {
    private final RuleInfo info;
    private final int looked;
    private Outcome outcome;
    private int silenced;
    private final List<Finding> findings = new ArrayList<>();

    Rule(RuleInfo info, int looked) {
      this.info = info;
      this.looked = looked;
      this.outcome = looked == 0 ? Outcome.NOT_APPLICABLE : Outcome.PASSED;
    }
  }

  private SampleReports() {
    rule("CORE-DOC-01", "The plan can be read", Severity.BLOCKER, 0, Section.INTEGRITY, "tool", 1);
    rule(
        "DG-ABB-01",
        "Abbreviation explained",
        Severity.MINOR,
        2,
        Section.LANGUAGE,
        "000:230 'first time the word that is used should be written in full'",
        7);
    rule(
        "DG-ACT-02",
        "Every action has a number",
        Severity.MAJOR,
        4,
        Section.STRUCTURE,
        "000:195 'action number for ease of reference in discussions and minutes'",
        12);
    rule(
        "DG-HDR-01",
        "The plan is dated",
        Severity.BLOCKER,
        8,
        Section.HEADER,
        "000:155 'dating the plan ensures the current version is being referred to'",
        1);
    rule(
        "DG-HDR-02",
        "Completed by",
        Severity.MAJOR,
        4,
        Section.HEADER,
        "000:153 'It is important both are completed'",
        1);
    rule(
        "DG-HDR-07",
        "Date for review",
        Severity.MAJOR,
        4,
        Section.HEADER,
        "000:107 'At the initial meeting, a review date will be agreed by the group'",
        1);
    rule(
        "DG-RAG-01",
        "RAG status given",
        Severity.MAJOR,
        4,
        Section.PROGRESS,
        "000:222 'RAG stands for Red – Amber – Green'",
        12);
    rule(
        "DG-RAG-03",
        "Amber is still on target",
        Severity.MAJOR,
        4,
        Section.PROGRESS,
        "000:225 'In progress and on target for completion date'",
        5);
    rule(
        "DG-RSP-01",
        "Someone is responsible",
        Severity.MAJOR,
        4,
        Section.ACTIONS,
        "000:207 'responsible for undertaking the identified action or ensuring this is completed'",
        12);
    rule(
        "DG-THM-03",
        "At least one action",
        Severity.BLOCKER,
        8,
        Section.STRUCTURE,
        "000:180 'only complete those which are relevant'",
        1);
    rule(
        "DG-TIM-01",
        "Timescale given",
        Severity.MAJOR,
        4,
        Section.ACTIONS,
        "000:210 'The anticipated / aim for when the action should be completed'",
        12);
    rule(
        "DG-TIM-02",
        "Timescale can be met",
        Severity.MAJOR,
        4,
        Section.ACTIONS,
        "000:213 'should be avoided as this is not measurable'",
        12);
    rule(
        "DG-TPL-01",
        "Template sample values replaced",
        Severity.BLOCKER,
        8,
        Section.HEADER,
        "000:248 'Completed by: Home Manager’s Name'",
        2);
  }

  private void rule(
      String id,
      String title,
      Severity severity,
      int weight,
      Section section,
      String source,
      int looked) {
    String pack = id.startsWith("CORE") ? "core" : "dumfries-galloway";
    RuleInfo info =
        new RuleInfo(
            id, pack, title, "", severity, weight, section, Set.of(), false, source, "", "",
            List.of(), false, false, "0.1");
    rules.put(id, new Rule(info, looked));
  }

  private SampleReports say(String id, Place place, double points, String message, String advice) {
    Rule rule = rules.get(id);
    rule.outcome = Outcome.FAILED;
    rule.findings.add(
        new Finding(
            id,
            rule.info.severity(),
            Outcome.FAILED,
            rule.info.title(),
            message,
            advice,
            rule.info.source(),
            place));
    if (points > 0) {
      ledger.add(new LedgerLine(rule.info.section(), id, place, points, rule.info.title()));
    }
    return this;
  }

  private List<RuleResult> results() {
    return rules.values().stream()
        .sorted(Comparator.comparing(rule -> rule.info.id()))
        .map(
            rule ->
                new RuleResult(rule.info, rule.outcome, rule.looked, rule.findings, rule.silenced))
        .toList();
  }

  private double lost() {
    return ledger.stream().mapToDouble(LedgerLine::points).sum();
  }

  private CheckReport report(
      SamplePlan plan,
      String name,
      Scores scores,
      List<String> strengths,
      Verdict verdict,
      List<Problem> problems) {
    return new CheckReport(
        new CheckReport.Tool("0.1.0", "3f9c2b71a0de"),
        new CheckReport.CheckedFile(name, plan == null ? "unknown" : "docx", "0a".repeat(32)),
        AS_OF,
        List.of(
            new PackInfo("core", "Integrity and privacy", "", ""),
            new PackInfo(
                "dumfries-galloway",
                "Dumfries & Galloway Improvement Plan",
                "Dumfries & Galloway, Partnership/Provider Improvement Plan – Process & Guidance"
                    + " Note (000)",
                "Scotland")),
        List.of(
            "Everyday short forms not reported: NHS, UK, GP, TV, COVID-19, RAG, PDF",
            "Ready from 80 points on, not ready under 60"),
        plan == null ? null : plan.reading(),
        results(),
        scores,
        strengths,
        verdict,
        problems,
        Assurance.NONE,
        null);
  }

  private static SamplePlan rowanHouse() {
    return new SamplePlan()
        .header(Field.DATE_OF_PLAN, "12/11/2026", WRITTEN)
        .header(Field.COMPLETED_BY, "Home Manager’s Name", null)
        .header(Field.PARTNERSHIP_LEAD, "A. Brown", null)
        .header(Field.REGISTERED_MANAGER, "J. Smith", null)
        .header(Field.SERVICE_NAME, "Rowan House Care Home", null)
        .header(Field.SERVICE_TYPE, "Residential Care Home for Older Adults", null)
        .header(Field.DATE_OF_COMMENCEMENT, "1 October 2026", LocalDate.of(2026, 10, 1))
        .header(Field.DATE_FOR_REVIEW, "", null)
        .theme(1, "Supporting People’s Well-being", "Self-evaluation in September 2026.")
        .action(
            "1.1",
            "Ask every resident which activities they would like, so that each person has a weekly"
                + " plan of their own choosing.",
            "Activities Coordinator",
            "role",
            SamplePlan.day(2026, 12, 18),
            "amber")
        .action(
            "1.2",
            "Improve mealtimes in the dining room.",
            "",
            "none",
            SamplePlan.kind(TimeKind.ONGOING),
            "amber")
        .action(
            "1.3",
            "Residents’ meeting every month, minutes on the notice board.",
            "Deputy Manager",
            "role",
            SamplePlan.day(2026, 11, 30),
            "green")
        .theme(
            2, "Leadership and Management", "Assurance visit by the Care Home Tactical Team, 2/10.")
        .action(
            "2.1",
            "Set up a monthly programme of audits: medicines, care plans, falls.",
            "Registered Manager",
            "role",
            SamplePlan.day(2026, 10, 31),
            "amber")
        .action(
            "2.2",
            "Follow up all complaints within 20 working days.",
            "Registered Manager",
            "role",
            SamplePlan.kind(TimeKind.ONGOING),
            null)
        .action(
            null,
            "QA walk-round each Friday with a written note of what was seen and put right.",
            "Deputy Manager",
            "role",
            SamplePlan.weeks(4, WRITTEN),
            "amber")
        .action(
            "2.4",
            "Agree deputy cover for annual leave.",
            "Director",
            "role",
            SamplePlan.kind(TimeKind.NONE),
            "red")
        .theme(3, "Staff Team (Education, Training, etc)", "Self-evaluation; training matrix.")
        .action(
            "3.1",
            "45% of staff have completed IPC E-Learning; the remaining 55% complete it to reach"
                + " 100%.",
            "J. Smith",
            "named",
            SamplePlan.weeks(2, WRITTEN),
            "amber")
        .action(
            "3.2",
            "Supervision for all care staff every eight weeks.",
            "",
            "none",
            SamplePlan.kind(TimeKind.ONGOING),
            null)
        .action(
            "3.3",
            "Two seniors complete the SVQ at level 3.",
            "J. Smith",
            "named",
            SamplePlan.day(2027, 6, 30),
            "amber")
        .theme(4, "Environment", "")
        .theme(5, "Care Planning & Support", "")
        .theme(6, "Infection Control and Safety", "Environmental walk-round, October 2026.")
        .action(
            "6.1",
            "Replace the flooring in rooms 3 to 8.",
            "Maintenance",
            "role",
            SamplePlan.day(2027, 1, 29),
            "green")
        .action(
            "6.2",
            "Check every hoist and sling; label each with the date of its LOLER examination.",
            "Maintenance",
            "role",
            SamplePlan.kind(TimeKind.NONE),
            "amber");
  }

  /** Twelve actions in four used themes, sixteen findings, a blocker among them. */
  static CheckReport rowanHouseReport() {
    SamplePlan plan = rowanHouse();
    plan.abbreviation(
            "QA",
            null,
            Abbreviation.Status.UNDEFINED,
            1,
            "Quality Assurance",
            plan.at(5, Field.ACTION))
        .abbreviation(
            "IPC",
            null,
            Abbreviation.Status.UNDEFINED,
            3,
            "Infection Prevention & Control",
            plan.at(7, Field.ACTION))
        .abbreviation("SVQ", null, Abbreviation.Status.UNDEFINED, 1, null, plan.at(9, Field.ACTION))
        .abbreviation(
            "LOLER",
            "Lifting Operations and Lifting Equipment Regulations",
            Abbreviation.Status.DEFINED,
            2,
            null,
            plan.at(11, Field.ACTION));
    SampleReports sample = new SampleReports();
    header(sample);
    actions(sample, plan);
    abbreviations(sample, plan);
    Map<Section, Double> sections = new EnumMap<>(Section.class);
    sections.put(Section.HEADER, 66.6667);
    sections.put(Section.STRUCTURE, 97.2222);
    sections.put(Section.ACTIONS, 70.8333);
    sections.put(Section.PROGRESS, 81.6667);
    sections.put(Section.LANGUAGE, 57.1429);
    Scores scores =
        new Scores(
            (int) Math.floor(100 - sample.lost() + 0.5),
            sections,
            Set.of(),
            sample.ledger,
            letters(plan),
            NOT_JUDGED);
    return sample.report(
        plan,
        "Rowan House plan.docx",
        scores,
        List.of(
            "Every theme in use says why: self-evaluation, an assurance visit, a walk-round.",
            "Action 3.1 says how much is done, how much is left and where it should end.",
            "Nine of twelve actions name one role or person who sees them through.",
            "Two actions are completed."),
        new Verdict(
            Verdict.Status.NOT_READY,
            Phase.REVIEW,
            List.of(
                "‘Home Manager’s Name’ from the blank template is still in Completed by.",
                "13 points are to be put right, most of them timescales.")),
        List.of());
  }

  private static void header(SampleReports sample) {
    sample.say(
        "DG-TPL-01",
        Place.of(Field.COMPLETED_BY, null).quoting("Home Manager’s Name"),
        2.7777777778,
        "The sample ‘Home Manager’s Name’ from the blank template is still here. Please replace"
            + " it: who completed this version?",
        "Completed by: Jane Smith, Home Manager");
    sample.rules.get("DG-HDR-02").silenced = 1;
    sample.say(
        "DG-HDR-07",
        Place.of(Field.DATE_FOR_REVIEW, null),
        2.7777777778,
        "Please add the agreed date for the next review.",
        "Date for Review: 3 December 2026");
  }

  private static void actions(SampleReports sample, SamplePlan plan) {
    double letter = 1.8518518519;
    sample.say(
        "DG-ACT-02",
        plan.at(5, Field.NUMBER),
        0.462962963,
        "The action ‘QA walk-round each Friday…’ has no number. Please give it one.",
        "2.3");
    for (int action : List.of(1, 8)) {
      sample.say(
          "DG-RSP-01",
          plan.at(action, Field.RESPONSIBLE),
          letter,
          "Who will see action " + number(plan, action) + " through? Please add a name or role.",
          "Jane Smith, Home Manager");
    }
    for (int action : List.of(6, 11)) {
      sample.say(
          "DG-TIM-01",
          plan.at(action, Field.TIMESCALE),
          letter,
          "Please add when action " + number(plan, action) + " should be finished.",
          "30 November 2026");
    }
    for (int action : List.of(1, 4, 8)) {
      sample.say(
          "DG-TIM-02",
          plan.at(action, Field.TIMESCALE).quoting("Ongoing"),
          letter,
          "‘Ongoing’ for "
              + number(plan, action)
              + " cannot be checked at the next meeting. What is the first date you expect to show"
              + " progress?",
          "First audit 30/11/26, then monthly until 28/02/27");
    }
    for (int action : List.of(4, 8)) {
      sample.say(
          "DG-RAG-01",
          plan.at(action, Field.RAG),
          0.6944444444,
          "Please add Red, Amber or Green for action " + number(plan, action) + ".",
          "Amber");
    }
    sample.say(
        "DG-RAG-03",
        plan.at(3, Field.RAG).quoting("AMBER"),
        1.6666666667,
        "2.1 is Amber (on target) but was due 31 October 2026. Is it done (Green), late (Red), or"
            + " is there a new date?",
        "Red, new date 10/12/26, reason in comments");
  }

  private static void abbreviations(SampleReports sample, SamplePlan plan) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    forms.put("QA", 5);
    forms.put("IPC", 7);
    forms.put("SVQ", 9);
    forms.forEach(
        (form, action) ->
            sample.say(
                "DG-ABB-01",
                plan.at(action, Field.ACTION).quoting(form),
                0.7936507937,
                "‘"
                    + form
                    + "’ is used but not explained. Could it be written in full the first"
                    + " time?",
                "Infection Prevention & Control (IPC)"));
  }

  private static String number(SamplePlan plan, int action) {
    return plan.at(action, Field.NUMBER).action();
  }

  private static List<Smart> letters(SamplePlan plan) {
    List<Integer> noOwner = List.of(1, 8);
    List<Integer> noDay = List.of(1, 4, 6, 8, 11);
    List<Smart> smart = new ArrayList<>();
    for (int action = 0; action < plan.reading().actions().size(); action++) {
      smart.add(
          new Smart(
              Map.of(
                  Letter.A,
                  noOwner.contains(action) ? 0 : 2,
                  Letter.T,
                  noDay.contains(action) ? 0 : 2)));
    }
    return smart;
  }

  /** A plan about which no rule has anything to say. */
  static CheckReport readyReport() {
    SamplePlan plan =
        new SamplePlan()
            .header(Field.DATE_OF_PLAN, "12/11/2026", WRITTEN)
            .header(Field.SERVICE_NAME, "Larch Court", null)
            .header(Field.DATE_FOR_REVIEW, "03/12/2026", LocalDate.of(2026, 12, 3))
            .theme(2, "Leadership and Management", "Self-evaluation.")
            .action(
                "2.1",
                "Audit 12 care plans a month so that each is current.",
                "Deputy Manager",
                "role",
                SamplePlan.day(2026, 12, 18),
                "amber");
    Map<Section, Double> sections = new EnumMap<>(Section.class);
    for (Section section :
        List.of(Section.HEADER, Section.STRUCTURE, Section.ACTIONS, Section.PROGRESS)) {
      sections.put(section, 100.0);
    }
    Smart smart = new Smart(Map.of(Letter.A, 2, Letter.T, 2));
    Scores scores = new Scores(100, sections, Set.of(), List.of(), List.of(smart), NOT_JUDGED);
    SampleReports sample = new SampleReports();
    Rule amber = sample.rules.get("DG-ABB-01");
    sample.rules.put("DG-ABB-01", new Rule(amber.info, 0));
    return sample.report(
        plan,
        "larch-court.docx",
        scores,
        List.of("Every action has a day by which it can be checked."),
        new Verdict(Verdict.Status.READY, Phase.REVIEW, List.of()),
        List.of());
  }

  /** A file in which no plan was found. */
  static CheckReport unreadableReport() {
    SampleReports sample = new SampleReports();
    sample.rules.replaceAll((id, rule) -> new Rule(rule.info, 0));
    sample.say(
        "CORE-DOC-01",
        Place.of("The file", null),
        0,
        "We could not find an action table in this file, so nothing has been checked.",
        "Save the plan as .docx or .xlsx on the Partnership template and send it again.");
    return sample.report(
        null,
        "scan 0042.docx",
        null,
        List.of(),
        new Verdict(
            Verdict.Status.COULD_NOT_BE_CHECKED,
            Phase.REVIEW,
            List.of("No plan could be read from this file.")),
        List.of(
            new Problem(
                "no-plan", "The file holds pictures of pages and no text that could be read.")));
  }

  /** A plan on another form of which a part is not known: a rule broke, a text box was left out. */
  static CheckReport partlyKnownReport() {
    SamplePlan plan =
        new SamplePlan()
            .onOtherForm()
            .leftOut("a text box beside table 2")
            .theme(null, "Falls", "")
            .action(
                "1", "Falls huddle at 3 pm.", "Nurse", "role", SamplePlan.day(2027, 1, 8), "amber")
            .theme(null, "Medicines", "")
            .action("1", "Count the stock.", "", "none", SamplePlan.kind(TimeKind.ONGOING), "green")
            .action("2", "Ask the pharmacy.", "Nurse", "role", SamplePlan.day(2027, 1, 8), "red");
    SampleReports sample = new SampleReports();
    sample.say(
        "DG-TIM-02",
        plan.at(1, Field.TIMESCALE),
        13.3333333333,
        "‘Ongoing’ for 1 cannot be checked at the next meeting. What is the first date?",
        "First audit 30/11/26");
    Rule look = sample.rules.get("DG-RSP-01");
    look.outcome = Outcome.NEEDS_REVIEW;
    look.findings.add(
        new Finding(
            "DG-RSP-01",
            Severity.MAJOR,
            Outcome.NEEDS_REVIEW,
            look.info.title(),
            "We could not tell who ‘Nurse’ is. Is there only one?",
            "",
            look.info.source(),
            plan.at(2, Field.RESPONSIBLE)));
    sample.rules.get("DG-RAG-03").outcome = Outcome.ERROR;
    Scores scores =
        new Scores(
            null,
            Map.of(Section.ACTIONS, 70.0),
            EnumSet.of(Section.PROGRESS),
            sample.ledger,
            List.of(),
            NOT_JUDGED);
    return sample.report(
        plan,
        "board tracker.docx",
        scores,
        List.of(),
        new Verdict(
            Verdict.Status.COULD_NOT_BE_CHECKED,
            Phase.DISTRIBUTION,
            List.of("A rule could not finish.", "A part of the file could not be read.")),
        List.of(new Problem("rule-broke", "The rule DG-RAG-03 could not finish.")));
  }

  /** A plan whose every text tries to be more than text. */
  static CheckReport hostileReport(String text) {
    SamplePlan plan =
        new SamplePlan()
            .header(Field.SERVICE_NAME, text, null)
            .leftOut(text)
            .theme(1, text, text)
            .action(text, text, text, "named", SamplePlan.kind(TimeKind.VAGUE), text, "red");
    plan.abbreviation(text, text, Abbreviation.Status.UNDEFINED, 1, null, plan.at(0, Field.ACTION));
    SampleReports sample = new SampleReports();
    sample.say("DG-TIM-02", plan.at(0, Field.TIMESCALE).quoting(text), 40.5, text, text);
    Scores scores =
        new Scores(
            60,
            Map.of(Section.ACTIONS, 10.0),
            Set.of(),
            sample.ledger,
            List.of(new Smart(Map.of(Letter.T, 0))),
            NOT_JUDGED);
    return sample.report(
        plan,
        text,
        scores,
        List.of(text),
        new Verdict(Verdict.Status.READY_WITH_COMMENTS, Phase.REVIEW, List.of(text)),
        List.of(new Problem("odd", text)));
  }
}
