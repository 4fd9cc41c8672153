package org.plancheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;
import org.plancheck.versions.ActionChange;
import org.plancheck.versions.ActionChange.Difference;
import org.plancheck.versions.ActionChange.Link;
import org.plancheck.versions.Comparison;
import org.plancheck.versions.VersionHistory;

/**
 * What moved between versions of a plan, as the page and the terminal show it.
 *
 * @param version of this program
 * @param history the versions
 * @param files names of their files, the oldest first
 */
record ComparisonPage(String version, VersionHistory history, List<String> files) {

  /**
   * A field that says something else than before.
   *
   * @param label the place for people, with the version where there are several steps
   * @param before "nothing" where it was blank
   */
  record ChangedField(String label, String before, String after) {}

  /** The name of the service, else that of the newest file. */
  String name() {
    String service = newest().plan().header().cell(Field.SERVICE_NAME).map(Cell::text).orElse("");
    return service.isEmpty() ? files.get(files.size() - 1) : Wording.firstWords(service, 80);
  }

  private PlanReading newest() {
    return history.last().after();
  }

  /** The versions for people: the day of each, else its file. */
  List<String> versions() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      LocalDate day = history.versions().get(i).dates().get(Field.DATE_OF_PLAN);
      names.add(day == null ? Wording.firstWords(files.get(i), 40) : Wording.date(day));
    }
    return names;
  }

  /** "From 12 October 2026 to 9 November 2026". */
  String which() {
    List<String> names = versions();
    String through =
        names.size() > 2
            ? " by way of " + String.join(", ", names.subList(1, names.size() - 1))
            : "";
    return "From " + names.get(0) + " to " + names.get(names.size() - 1) + through;
  }

  /** What readers should know before anything else. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    for (Comparison step : history.steps()) {
      LocalDate before = step.dateBefore().orElse(null);
      LocalDate after = step.dateAfter().orElse(null);
      if (before == null || after == null) {
        warnings.add("A version gives no date of plan, so please see that the order is right.");
      } else if (after.isBefore(before)) {
        warnings.add(
            "The version of "
                + Wording.date(after)
                + " was named after that of "
                + Wording.date(before)
                + ": please see that the oldest comes first.");
      } else if (after.equals(before) && !step.sameContent()) {
        warnings.add(
            "Two versions that differ in "
                + Wording.count(step.places(), "place")
                + " have the same date of plan, "
                + Wording.date(after)
                + ".");
      }
    }
    return warnings.stream().distinct().toList();
  }

  /** The actions of the newest version in its order, then those that are gone. */
  List<MovedAction> actions() {
    List<MovedAction> actions = new ArrayList<>();
    List<MovedAction> gone = new ArrayList<>();
    for (ActionChange change : history.last().actions()) {
      List<ActionChange> trail = history.trail(change);
      if (change.after().isEmpty()) {
        gone.add(moved(change.old(), trail, change, history.steps().size()));
      }
      change.after().forEach(now -> actions.add(moved(now, trail, change, history.steps().size())));
    }
    actions.sort(
        java.util.Comparator.comparingInt(action -> newest().actions().indexOf(action.now())));
    actions.addAll(goneEarlier());
    actions.addAll(gone);
    return actions;
  }

  private List<MovedAction> goneEarlier() {
    List<MovedAction> gone = new ArrayList<>();
    for (int step = 0; step < history.steps().size() - 1; step++) {
      VersionHistory soFar =
          new VersionHistory(
              history.versions().subList(0, step + 2), history.steps().subList(0, step + 1));
      for (ActionChange change : soFar.last().actions()) {
        if (change.after().isEmpty()) {
          gone.add(moved(change.old(), soFar.trail(change), change, step + 1));
        }
      }
    }
    return gone;
  }

  private MovedAction moved(
      ActionReading now, List<ActionChange> trail, ActionChange last, int steps) {
    List<ActionReading> states =
        new ArrayList<>(Collections.nCopies(history.versions().size(), (ActionReading) null));
    for (int step = 0; step < trail.size(); step++) {
      ActionChange change = trail.get(step);
      if (change != null) {
        states.set(step, change.old());
        states.set(step + 1, step == steps - 1 && change.now() != null ? now : change.now());
      }
    }
    return new MovedAction(now, states, trail, last);
  }

  /** The heading that an action stands under: its theme, or that it has no row any more. */
  String heading(MovedAction action) {
    if (action.last().after().isEmpty()) {
      return "No longer in the plan";
    }
    return newest().plan().themes().stream()
        .filter(theme -> theme.actions().contains(action.now().action()))
        .findFirst()
        .map(ReportPage::heading)
        .orElse(action.theme());
  }

  /** What a meeting would want to talk about. */
  List<MovedAction> toTalkAbout() {
    return actions().stream().filter(MovedAction::toTalkAbout).toList();
  }

  /** "1 gone without a word", "2 put off", and so on, the weightiest first. */
  List<String> counts() {
    List<MovedAction> all = actions();
    List<String> counts = new ArrayList<>();
    add(counts, all, MovedAction::gone, "gone without a word");
    add(counts, all, a -> a.timesPutOff() == 1, "put off");
    add(counts, all, a -> a.timesPutOff() > 1, "put off more than once");
    add(counts, all, MovedAction::back, "with a status that went back");
    add(counts, all, a -> a.last().is(Difference.STATUS_FORWARD), "a step forward");
    add(counts, all, a -> a.last().link() == Link.ADDED, "new");
    add(counts, all, a -> a.last().link() == Link.CLOSED, "closed with a note");
    add(counts, all, a -> a.last().is(Difference.RENUMBERED), "renumbered");
    add(counts, all, a -> a.moves().isEmpty(), "as before");
    return counts;
  }

  private static void add(
      List<String> counts, List<MovedAction> all, Predicate<MovedAction> which, String what) {
    long count = all.stream().filter(which).count();
    if (count > 0) {
      counts.add(count + " " + what);
    }
  }

  /** Fields and contexts that differ, step by step. */
  List<ChangedField> fields() {
    List<ChangedField> fields = new ArrayList<>();
    List<String> names = versions();
    for (int step = 0; step < history.steps().size(); step++) {
      String when = history.steps().size() > 1 ? " (" + names.get(step + 1) + ")" : "";
      history.steps().get(step).fields().stream()
          .filter(f -> f.place().field() != Field.DATE_OF_PLAN)
          .forEach(
              f ->
                  fields.add(
                      new ChangedField(
                          f.place().label() + when, shown(f.before()), shown(f.after()))));
    }
    return fields;
  }

  private static String shown(String text) {
    return text.isBlank() ? "nothing" : Wording.firstWords(text, 300);
  }
}
