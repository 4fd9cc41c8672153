package org.plancheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plancheck.result.Verdict;

/**
 * What an overview says of many plans: everything that has to be counted, picked or put in order
 * before it is shown. The order depends on the plans alone, not on the order in which they came.
 *
 * @param plans those that could be checked, what needs most first
 * @param unchecked those that could not
 */
record OverviewPage(
    List<OverviewPlan> plans, List<OverviewPlan> unchecked, LocalDate asOf, String version) {

  /** Themes of the template (000:172-179), by number. */
  private static final List<String> THEMES =
      List.of(
          "Supporting People’s Well-being",
          "Leadership and Management",
          "Staff Team (Education, Training, etc)",
          "Environment",
          "Care Planning & Support",
          "Infection Control and Safety");

  private static final List<String> OWNERS = List.of("named", "role", "group", "outside", "none");

  private static final Comparator<OverviewPlan> BY_NAME =
      Comparator.comparing(
              (OverviewPlan plan) -> plan.row().service(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(OverviewPlan::file);

  private static final Comparator<OverviewPlan> NEEDS_MOST =
      Comparator.comparing((OverviewPlan plan) -> plan.row().status())
          .reversed()
          .thenComparing(
              plan -> plan.row().score(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(BY_NAME);

  private static final Comparator<Due> SOONEST =
      Comparator.comparing((Due due) -> due.action().due()).thenComparing(Due::plan, BY_NAME);

  /** An action with the plan that it stands in. */
  record Due(OverviewPlan plan, OpenAction action) {}

  /**
   * A line of a chart.
   *
   * @param all how many there are
   * @param late how many of them are overdue; 0 where the chart counts something else
   * @param most the largest number of the chart, which fills its width
   */
  record Bar(String label, int all, int late, int most) {
    /** Length of the whole bar, 0 to 100. */
    int length() {
      return most == 0 ? 0 : Math.round(100f * all / most);
    }

    /** Length of its overdue part, 0 to 100. */
    int lateLength() {
      return most == 0 ? 0 : Math.round(100f * late / most);
    }
  }

  static OverviewPage of(List<OverviewPlan> all, LocalDate asOf, String version) {
    return new OverviewPage(
        all.stream().filter(plan -> plan.row().checked()).sorted(NEEDS_MOST).toList(),
        all.stream().filter(plan -> !plan.row().checked()).sorted(BY_NAME).toList(),
        asOf,
        version);
  }

  /** Every plan, those that could not be checked first. */
  List<OverviewPlan> all() {
    return Stream.concat(unchecked.stream(), plans.stream()).toList();
  }

  /** "Overview of 12 Improvement Plans". */
  String title() {
    return "Overview of " + Wording.count(all().size(), "Improvement Plan");
  }

  /** Each verdict with the number of its plans, the worst first. */
  List<Bar> byVerdict() {
    List<Bar> bars = new ArrayList<>();
    Verdict.Status[] answers = Verdict.Status.values();
    for (int i = answers.length - 1; i >= 0; i--) {
      Verdict.Status answer = answers[i];
      int count = (int) all().stream().filter(plan -> plan.row().status() == answer).count();
      bars.add(new Bar(answer.title(), count, 0, 0));
    }
    return scaled(bars);
  }

  /** Open actions whose last day has passed, the longest overdue first. */
  List<Due> overdue() {
    return open(due -> late(due.action())).sorted(SOONEST).toList();
  }

  /** Open actions whose last day comes before the next review of their plan, the soonest first. */
  List<Due> beforeReview() {
    return open(due -> {
          LocalDate day = due.action().due();
          LocalDate review = due.plan().row().review();
          return day != null && review != null && !day.isBefore(asOf) && !day.isAfter(review);
        })
        .sorted(SOONEST)
        .toList();
  }

  /** How many open actions there are. */
  int open() {
    return (int) open(due -> true).count();
  }

  /** How many open actions have no last day, so that nobody can tell whether they are late. */
  int undated() {
    return (int) open(due -> due.action().due() == null).count();
  }

  /** How many plans name no day for their next review. */
  int withoutReview() {
    return (int) plans.stream().filter(plan -> plan.row().review() == null).count();
  }

  /** How many plans name a day for their next review that has passed. */
  int reviewPassed() {
    return (int)
        plans.stream()
            .filter(plan -> plan.row().review() != null && plan.row().review().isBefore(asOf))
            .count();
  }

  /** Open actions by theme of the template; sections of other plans stand together at the end. */
  List<Bar> byTheme() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 1; i <= THEMES.size(); i++) {
      Integer number = i;
      bars.add(bar(i + ". " + THEMES.get(i - 1), due -> number.equals(due.action().theme())));
    }
    Bar others = bar("Other headings", due -> due.action().theme() == null);
    if (others.all() > 0) {
      bars.add(others);
    }
    return scaled(bars);
  }

  /** Open actions by what their Responsible cell names. */
  List<Bar> byOwner() {
    List<Bar> bars = new ArrayList<>();
    for (String owner : OWNERS) {
      String words = Wording.owner(owner);
      String label = Character.toUpperCase(words.charAt(0)) + words.substring(1);
      bars.add(bar(label, due -> due.action().owner().equals(owner)));
    }
    return scaled(bars);
  }

  private Bar bar(String label, Predicate<Due> which) {
    return new Bar(
        label,
        (int) open(which).count(),
        (int) open(which.and(due -> late(due.action()))).count(),
        0);
  }

  private static List<Bar> scaled(List<Bar> bars) {
    int most = bars.stream().mapToInt(Bar::all).max().orElse(0);
    return bars.stream().map(bar -> new Bar(bar.label(), bar.all(), bar.late(), most)).toList();
  }

  private boolean late(OpenAction action) {
    return action.due() != null && action.due().isBefore(asOf);
  }

  private Stream<Due> open(Predicate<Due> which) {
    return all().stream()
        .flatMap(plan -> plan.open().stream().map(action -> new Due(plan, action)))
        .filter(which);
  }
}
