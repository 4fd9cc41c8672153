package org.plancheck.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.assurance.ReturnTimetable;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SideFile.InspectionFinding;
import org.plancheck.language.English;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;

/** The facts of a partnership's plan after a joint inspection; none without a publication date. */
final class InspectionFacts {

  private static final String PACK = "joint-inspection/";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** "Supports 1.1", "enables action 2.3": the outcome stands in that row. */
  private static final Pattern SUPPORTS =
      Pattern.compile(
          "(?i)\\b(?:supports?|enables?|towards|for|see|underpins?|contributes? to)"
              + " (?:actions? )?\\d{1,2}\\.\\d{1,2}\\b");

  private static final Pattern NUMBER = Pattern.compile("(?:.*\\D)?(\\d{1,2})\\W{0,2}");

  private static final int START = 45;
  private static final int ALIKE = 2;

  private final Plan plan;
  private final English english;
  private final SideFile side;
  private final List<Subject> listed;

  /**
   * Prepares to find them.
   *
   * @param listed the findings that the plan's contexts list
   */
  InspectionFacts(Plan plan, English english, SideFile side, List<Subject> listed) {
    this.plan = plan;
    this.english = english;
    this.side = side;
    this.listed = listed;
  }

  /**
   * The return, then each finding, then each action.
   *
   * @param date of the plan, or null
   * @param asOf the day to judge by where the plan has no date
   */
  List<Subject> all(LocalDate date, LocalDate asOf) {
    List<Subject> facts = new ArrayList<>();
    if (side.published() == null) {
      return facts;
    }
    facts.add(returned(date, asOf));
    side.findings().forEach(finding -> facts.add(answer(finding)));
    List<Action> actions = plan.actions();
    for (int i = 0; i < actions.size(); i++) {
      String text = actions.get(i).text(Field.ACTION);
      if (!english.blanks().isBlank(text)) {
        facts.add(
            new PartnershipAction(
                ActionFacts.capitalRef(actions.get(i)),
                english.cues().in(PACK + "people", text) || SUPPORTS.matcher(text).find(),
                "action " + (i + 1),
                actions.get(i).cell(Field.ACTION).map(ActionFacts::quoted).orElseThrow()));
      }
    }
    return facts;
  }

  private PlanReturn returned(LocalDate date, LocalDate asOf) {
    ReturnTimetable weeks = new ReturnTimetable(side.published());
    LocalDate day = date == null ? asOf : date;
    long over = ChronoUnit.DAYS.between(weeks.due(), day);
    return new PlanReturn(
        side.published(),
        weeks.due(),
        weeks.latest(),
        weeks.onTuesday() ? "the Tuesday of week 35" : "42 days on, as it was no Tuesday",
        (date == null ? "It is judged on " : "This plan is dated ") + DAY.format(day),
        over <= 0 ? "" : over + (over == 1 ? " day over" : " days over"),
        day.isAfter(weeks.latest()),
        weeks.onTuesday() && day.equals(weeks.latest()),
        plan.title());
  }

  private InspectionAnswer answer(InspectionFinding finding) {
    List<Action> naming =
        plan.actions().stream().filter(action -> names(action, finding.id())).toList();
    String likely =
        plan.actions().stream()
            .filter(a -> english.likeness().of(finding.text(), a.text(Field.ACTION)) >= ALIKE)
            .findFirst()
            .map(ActionFacts::ref)
            .orElse("");
    return new InspectionAnswer(
        finding.id(),
        start(finding.text()),
        naming.stream().findFirst().map(ActionFacts::ref).orElse(""),
        likely,
        naming.stream().anyMatch(this::led),
        about(finding),
        plan.title());
  }

  /** Where a context lists the same finding, both rules about it speak of one thing. */
  private String about(InspectionFinding finding) {
    return listed.stream()
        .map(ListedFinding.class::cast)
        .filter(one -> Objects.equals(number(one.id()), number(finding.id())))
        .map(ListedFinding::about)
        .findFirst()
        .orElse("finding " + finding.id());
  }

  private static Integer number(String id) {
    Matcher number = NUMBER.matcher(id);
    return number.matches() ? Integer.valueOf(number.group(1)) : null;
  }

  private static boolean names(Action action, String id) {
    Integer number = number(id);
    if (number != null && FindingFacts.cites(action, "finding", number)) {
      return true;
    }
    Pattern literal =
        Pattern.compile(
            "(?i)\\b(?:findings?|AFIs?|recommendations?|improvements?|priorit(?:y|ies)|areas?(?: for"
                + " improvement)?)\\s(?:no\\.?\\s)?"
                + Pattern.quote(id)
                + "(?![\\w])");
    return action.cells().values().stream()
        .map(Cell::text)
        .anyMatch(text -> literal.matcher(text).find());
  }

  private boolean led(Action action) {
    String who = action.text(Field.RESPONSIBLE);
    return !english.blanks().isBlank(who)
        && (english.cues().in(PACK + "partnership-leads", who)
            || !english.cues().in(PACK + "outside-the-partnership", who));
  }

  private static String start(String text) {
    int end = text.length() <= START ? -1 : text.lastIndexOf(' ', START);
    return end < 0 ? text : text.substring(0, end) + "…";
  }
}
