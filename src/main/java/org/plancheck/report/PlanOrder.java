package org.plancheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plancheck.plan.Action;
import org.plancheck.plan.Place;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Outcome;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Severity;
import org.plancheck.result.Smart;

/**
 * Findings in the order in which a reader goes through the plan.
 *
 * @param whole about the header or the plan as a whole
 * @param themes every theme of the plan, used or not
 * @param elsewhere about a place that is neither, which should not happen and must not be lost
 * @param notListed how many findings are smaller than what was asked for
 */
record PlanOrder(
    List<Finding> whole, List<ThemeFindings> themes, List<Finding> elsewhere, int notListed) {

  /**
   * A theme with what is said about it.
   *
   * @param own about the theme itself, as its context
   */
  record ThemeFindings(Theme theme, List<Finding> own, List<ActionFindings> actions) {

    /** True where the theme has neither an action nor a finding. */
    boolean unused() {
      return actions.isEmpty() && own.isEmpty();
    }

    /** Actions with something to say. */
    List<ActionFindings> spoken() {
      return actions.stream().filter(action -> !action.findings().isEmpty()).toList();
    }

    /** Actions about which no rule spoke. */
    List<ActionFindings> clear() {
      return actions.stream()
          .filter(action -> action.findings().isEmpty() && action.notListed() == 0)
          .toList();
    }

    /** Actions of which only smaller points are known, which were not asked for. */
    List<ActionFindings> smallerOnly() {
      return actions.stream()
          .filter(action -> action.findings().isEmpty() && action.notListed() > 0)
          .toList();
    }
  }

  /**
   * An action with what is said about it.
   *
   * @param smart null where it was not judged
   * @param notListed how many findings are smaller than what was asked for
   */
  record ActionFindings(
      ActionReading reading, Smart smart, List<Finding> findings, int notListed) {}

  /** Every listed finding, from the top of the plan to its end. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>(whole);
    for (ThemeFindings theme : themes) {
      all.addAll(theme.own());
      theme.actions().forEach(action -> all.addAll(action.findings()));
    }
    all.addAll(elsewhere);
    return all;
  }

  /**
   * True where the same rule gave the same help at a place before this one: there a reader has it,
   * and with it the guidance.
   */
  boolean helpedBefore(Finding finding) {
    for (Finding earlier : all()) {
      if (earlier.equals(finding)) {
        return false;
      }
      if (earlier.rule().equals(finding.rule()) && earlier.advice().equals(finding.advice())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Orders the findings of a report.
   *
   * @param least the smallest matter that is listed
   */
  static PlanOrder of(CheckReport report, Severity least) {
    if (report.reading() == null) {
      List<Finding> all = report.findings();
      List<Finding> listed = all.stream().filter(f -> listed(f, least)).toList();
      return new PlanOrder(listed, List.of(), List.of(), all.size() - listed.size());
    }
    return new Sorting(report, least).result();
  }

  private static boolean listed(Finding finding, Severity least) {
    return finding.severity().compareTo(least) <= 0;
  }

  /** The weightiest first, what is only to be looked at last, then as the columns stand. */
  private static final Comparator<Finding> WEIGHTIEST =
      Comparator.comparing((Finding f) -> f.outcome() == Outcome.NEEDS_REVIEW)
          .thenComparing(Finding::severity)
          .thenComparing(f -> f.place().field(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::rule);

  /** The action among these that a place stands in, or null. */
  static ActionReading actionAt(Place place, List<ActionReading> actions) {
    if (place.row() == null && place.action() == null) {
      return null;
    }
    List<ActionReading> alike =
        actions.stream()
            .filter(
                reading -> {
                  Place row = reading.action().place();
                  return Objects.equals(row.theme(), place.theme())
                      && Objects.equals(row.action(), place.action())
                      && Objects.equals(row.row(), place.row());
                })
            .toList();
    // Sections without a number can share row and action number; their labels tell them apart.
    return alike.stream()
        .filter(reading -> within(place, reading.action().place()))
        .findFirst()
        .orElse(alike.isEmpty() ? null : alike.get(0));
  }

  private static boolean within(Place place, Place outer) {
    String label = place.label();
    return label.equals(outer.label()) || label.startsWith(outer.label() + ",");
  }

  private static final class Sorting {
    private final CheckReport report;
    private final PlanReading reading;
    private final Severity least;
    private final List<Finding> whole = new ArrayList<>();
    private final List<Finding> elsewhere = new ArrayList<>();
    private final Map<Object, List<Finding>> spoken = new IdentityHashMap<>();
    private final Map<Object, Integer> smaller = new IdentityHashMap<>();
    private int notListed;

    Sorting(CheckReport report, Severity least) {
      this.report = report;
      this.reading = report.reading();
      this.least = least;
    }

    PlanOrder result() {
      report.findings().forEach(this::put);
      List<ThemeFindings> themes = new ArrayList<>();
      int next = 0;
      for (Theme theme : reading.plan().themes()) {
        List<ActionFindings> actions = new ArrayList<>();
        for (int i = 0; i < theme.actions().size(); i++) {
          actions.add(action(next++));
        }
        themes.add(new ThemeFindings(theme, sorted(spoken.get(theme)), actions));
      }
      return new PlanOrder(sorted(whole), themes, sorted(elsewhere), notListed);
    }

    private ActionFindings action(int index) {
      ActionReading action = reading.actions().get(index);
      List<Smart> smart = report.scores() == null ? List.of() : report.scores().smart();
      return new ActionFindings(
          action,
          index < smart.size() ? smart.get(index) : null,
          sorted(spoken.get(action)),
          smaller.getOrDefault(action, 0));
    }

    private void put(Finding finding) {
      Object home = home(finding.place());
      if (listed(finding, least)) {
        if (home instanceof ActionReading || home instanceof Theme) {
          spoken.computeIfAbsent(home, none -> new ArrayList<>()).add(finding);
        } else {
          (finding.place().field() == null || finding.place().field().inHeader()
                  ? whole
                  : elsewhere)
              .add(finding);
        }
      } else {
        notListed++;
        if (home != null) {
          smaller.merge(home, 1, Integer::sum);
        }
      }
    }

    private Object home(Place place) {
      if (place.field() != null && place.field().inHeader()) {
        return null;
      }
      ActionReading action = actionAt(place, reading.actions());
      return action != null ? action : themeAt(place);
    }

    private Theme themeAt(Place place) {
      List<Theme> themes = reading.plan().themes();
      return themes.stream()
          .filter(theme -> within(place, theme.place()))
          .findFirst()
          .or(
              () ->
                  themes.stream()
                      .filter(t -> t.number() != null && t.number().equals(place.theme()))
                      .findFirst())
          .orElse(null);
    }

    private static List<Finding> sorted(List<Finding> findings) {
      return findings == null ? List.of() : findings.stream().sorted(WEIGHTIEST).toList();
    }
  }

  /** The number of an action as the author gives it, else its place in the theme. */
  static String number(Action action) {
    String number = action.place().action();
    if (number != null && !number.isBlank()) {
      return number;
    }
    Integer row = action.place().row();
    return row == null ? "no number" : "row " + row + " (no number)";
  }
}
