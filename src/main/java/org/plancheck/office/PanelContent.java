package org.plancheck.office;

import java.util.ArrayList;
import java.util.List;
import org.plancheck.report.Pane;

/**
 * What the sidebar says. It is empty only after a check that succeeded and found nothing.
 *
 * @param answer the verdict, or what is the matter, on top
 * @param notes what to know besides, in a few sentences
 * @param lines headings of groups, and the findings below them
 */
record PanelContent(String answer, String notes, List<Line> lines) {

  /**
   * A line of the list.
   *
   * @param entry the finding; null for a heading
   */
  record Line(String text, Pane.Entry entry) {}

  PanelContent {
    lines = List.copyOf(lines);
  }

  /**
   * What there is to say of a document.
   *
   * @param error what went wrong while loading
   * @param checked how the document was when it was checked last; null where it was not
   * @param problem what kept the last check from being made; "" where nothing did
   */
  static PanelContent of(Engine.State state, String error, Checked checked, String problem) {
    if (state == Engine.State.FAILED) {
      return new PanelContent(
          "Plancheck cannot check", error + " Nothing has been checked.", List.of());
    }
    if (!problem.isEmpty()) {
      return new PanelContent(
          "That could not be done",
          problem,
          checked == null ? List.of() : lines(Pane.of(checked.report()), checked));
    }
    if (checked == null) {
      return new PanelContent(waiting(state), advice(state), List.of());
    }
    Pane pane = Pane.of(checked.report());
    return new PanelContent(
        pane.answer(), String.join(" ", pane.notes()) + warning(error), lines(pane, checked));
  }

  private static String waiting(Engine.State state) {
    return switch (state) {
      case LOADING -> "The rules are being loaded …";
      case CHECKING -> "Checking …";
      case READY, FAILED -> "Not checked yet";
    };
  }

  private static String advice(Engine.State state) {
    return state == Engine.State.READY
        ? "Choose 'Check' to see what to put right before this plan is shared."
        : "";
  }

  private static String warning(String error) {
    return error.isEmpty() ? "" : " " + error;
  }

  private static List<Line> lines(Pane pane, Checked checked) {
    List<Line> lines = new ArrayList<>();
    boolean read = checked.report().reading() != null;
    for (Pane.Group group : pane.groups()) {
      // That there is nothing to consider is only known of a plan that could be read.
      if (read || !group.entries().isEmpty()) {
        lines.add(new Line(group.heading(), null));
      }
      for (Pane.Entry entry : group.entries()) {
        lines.add(new Line("    " + entry.where() + ": " + entry.finding().title(), entry));
      }
    }
    return lines;
  }

  /** A finding in full: what, why, how. */
  static String details(Pane.Entry entry) {
    StringBuilder text = new StringBuilder(entry.what());
    if (!entry.how().isBlank()) {
      text.append("\n\nWhat helps: ").append(entry.how());
    }
    if (!entry.why().isBlank()) {
      text.append("\n\nWhy: ").append(entry.why());
    }
    return text.append("\n\n").append(entry.finding().rule()).toString();
  }
}
