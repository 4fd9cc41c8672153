package org.plancheck.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plancheck.result.Verdict;

/**
 * What a queue page says: everything that has to be counted, picked or put in order before it is
 * shown.
 *
 * @param plans the newest first
 * @param inbox what is not among them yet, or never will be
 */
record QueuePage(
    List<QueuePlan> plans, QueueInbox inbox, QueueOrder order, LocalDateTime now, String version) {

  /** So many of a kind stand at the top; all of them stand in the table. */
  private static final int MOST_ON_TOP = 15;

  /** In letters. */
  private static final int LONGEST_NAME = 120;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  /** Plans under one heading; the heading is null where there is but one group. */
  record Group(String title, List<QueuePlan> plans) {}

  /** "12 Improvement Plans". */
  String title() {
    return plans.isEmpty() ? "Improvement Plans" : Wording.count(plans.size(), "Improvement Plan");
  }

  /** The plans in the order of the page. */
  List<Group> groups() {
    if (order == QueueOrder.NEWEST) {
      return List.of(new Group(null, plans));
    }
    List<Group> groups = new ArrayList<>();
    Verdict.Status[] answers = Verdict.Status.values();
    for (int i = answers.length - 1; i >= 0; i--) {
      List<QueuePlan> of = of(answers[i]);
      if (!of.isEmpty()) {
        groups.add(new Group(answers[i].title() + ": " + of.size(), of));
      }
    }
    return groups;
  }

  private List<QueuePlan> of(Verdict.Status answer) {
    return plans.stream().filter(plan -> plan.row().status() == answer).toList();
  }

  /** How many plans have an answer. */
  int count(Verdict.Status answer) {
    return of(answer).size();
  }

  /** The newest of those that could not be checked. */
  List<QueuePlan> unchecked() {
    return of(Verdict.Status.COULD_NOT_BE_CHECKED).stream().limit(MOST_ON_TOP).toList();
  }

  /** How many more could not be checked. */
  int moreUnchecked() {
    return count(Verdict.Status.COULD_NOT_BE_CHECKED) - unchecked().size();
  }

  /** True where something waits. */
  boolean waits() {
    return !inbox.held().isEmpty() || !inbox.toCome().isEmpty();
  }

  /** "12 plans wait to be checked". */
  String toCome() {
    int number = inbox.toCome().size();
    return Wording.count(number, "plan") + (number == 1 ? " waits" : " wait") + " to be checked";
  }

  /** Names of the plans that are checked next, and how many more there are. */
  String firstToCome() {
    List<String> names =
        inbox.toCome().stream()
            .limit(MOST_ON_TOP)
            .map(name -> Wording.firstWords(name, LONGEST_NAME))
            .toList();
    int more = inbox.toCome().size() - names.size();
    return String.join(", ", names) + (more == 0 ? "" : ", and " + more + " more");
  }

  /** Files of a list that says why, as far as there is room. */
  static List<Map.Entry<String, String>> first(Map<String, String> files) {
    return files.entrySet().stream()
        .limit(MOST_ON_TOP)
        .map(file -> Map.entry(Wording.firstWords(file.getKey(), LONGEST_NAME), file.getValue()))
        .toList();
  }

  /** How many more files a list has. */
  static int more(Map<String, String> files) {
    return Math.max(0, files.size() - MOST_ON_TOP);
  }

  /** True where one of the plans was held against a version before. */
  boolean compared() {
    return plans.stream().anyMatch(plan -> plan.row().since() != null);
  }

  /** "22 Nov 2026, 14:05". */
  static String moment(LocalDateTime at) {
    return MOMENT.format(at);
  }

  /** "22 Nov 2026", or a dash where there is no day. */
  static String day(LocalDate day) {
    return day == null ? "–" : DAY.format(day);
  }

  /** True for a review that should have been. */
  boolean passed(PlanRow row) {
    return row.review() != null && row.review().isBefore(now.toLocalDate());
  }

  /** How many open actions of a plan are overdue on the day of the page. */
  int overdue(PlanRow row) {
    return row.overdue(now.toLocalDate());
  }
}
