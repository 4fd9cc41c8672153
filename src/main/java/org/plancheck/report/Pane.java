package org.plancheck.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.plan.Action;
import org.plancheck.report.PlanOrder.ActionFindings;
import org.plancheck.report.PlanOrder.ThemeFindings;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Letter;
import org.plancheck.result.Outcome;
import org.plancheck.result.Problem;
import org.plancheck.result.Severity;
import org.plancheck.result.Smart;

/**
 * The report for a narrow pane beside the plan, in an office program.
 *
 * @param answer verdict and score in words, as "Not ready yet · 62 of 100, more detail needed"
 * @param notes what to know first: what the answer means, and what could not be read
 * @param groups what was found, by what is asked of the author; a group without findings stands
 *     there too
 */
public record Pane(String answer, List<String> notes, List<Group> groups) {

  public Pane {
    notes = List.copyOf(notes);
    groups = List.copyOf(groups);
  }

  /**
   * Findings of one kind.
   *
   * @param title as "To put right"
   */
  public record Group(String title, List<Entry> entries) {

    public Group {
      entries = List.copyOf(entries);
    }

    /** "To put right (3)". */
    public String heading() {
      return title + " (" + entries.size() + ")";
    }
  }

  /**
   * A finding in words.
   *
   * @param where as "Theme 2, action 2.1, Timescale"
   * @param what what was seen
   * @param why the phrase of the guidance; "" where the rule rests on none
   * @param how what helps; "" where nothing is suggested
   */
  public record Entry(Finding finding, String where, String what, String why, String how) {

    /** A finding in words. */
    public static Entry of(Finding finding) {
      return new Entry(
          finding,
          finding.place().label(),
          finding.message(),
          Wording.guidance(finding.source()),
          finding.advice());
    }
  }

  /** What a report says. */
  public static Pane of(CheckReport report) {
    List<Finding> all = inOrder(report);
    return new Pane(
        answer(report),
        Stream.concat(
                Stream.of(Wording.meaning(report)),
                report.problems().stream().map(Problem::message))
            .toList(),
        List.of(
            group("To put right", all, f -> !looks(f) && isMajor(f)),
            group("To consider", all, f -> !looks(f) && !isMajor(f)),
            group("Please look", all, Pane::looks)));
  }

  /** All findings from the top of the plan to its end. */
  public static List<Finding> inOrder(CheckReport report) {
    return PlanOrder.of(report, Severity.ADVICE).all();
  }

  private static String answer(CheckReport report) {
    String verdict = report.verdict().status().title();
    if (report.reading() == null) {
      return verdict;
    }
    boolean scored = report.scores() != null && report.scores().overall() != null;
    return verdict
        + (scored
            ? " · " + report.scores().overall() + " of 100, " + report.scores().words()
            : " · not scored");
  }

  private static boolean looks(Finding finding) {
    return finding.outcome() == Outcome.NEEDS_REVIEW;
  }

  private static boolean isMajor(Finding finding) {
    return finding.severity().compareTo(Severity.MAJOR) <= 0;
  }

  private static Group group(
      String title, List<Finding> all, java.util.function.Predicate<Finding> wanted) {
    return new Group(title, all.stream().filter(wanted).map(Entry::of).toList());
  }

  /**
   * SMART of an action, as "Action 2.1 · SMART 3 of 5: Specific yes, Measurable not yet …"; empty
   * where it was not judged.
   */
  public static Optional<String> smart(CheckReport report, Action action) {
    for (ThemeFindings theme : PlanOrder.of(report, Severity.ADVICE).themes()) {
      for (ActionFindings one : theme.actions()) {
        if (one.reading().action().equals(action) && judged(one.smart())) {
          return Optional.of(words(one));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean judged(Smart smart) {
    return smart != null && !smart.halves().isEmpty();
  }

  private static String words(ActionFindings action) {
    return "Action "
        + PlanOrder.number(action.reading().action())
        + " · SMART "
        + Wording.smartTotal(action.smart())
        + ": "
        + Stream.of(Letter.values())
            .filter(action.smart()::judged)
            .map(letter -> letter.title() + " " + Wording.letter(action.smart(), letter))
            .collect(Collectors.joining(", "));
  }
}
