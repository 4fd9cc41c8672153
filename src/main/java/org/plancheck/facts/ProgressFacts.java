package org.plancheck.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.TimeKind;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.result.ActionReading;

/** The fact of a progress comment that readers will look for. */
final class ProgressFacts {

  /** In characters; beside a status, that much more is a comment. */
  private static final int COMMENT = 25;

  private final English english;
  private final Anchors anchors;
  private final LocalDate asOf;
  private final boolean firstVersion;

  ProgressFacts(English english, Anchors anchors, LocalDate asOf, boolean firstVersion) {
    this.english = english;
    this.anchors = anchors;
    this.asOf = asOf;
    this.firstVersion = firstVersion;
  }

  /** The comment of an action that is Red, Amber or late without a status; empty for others. */
  Optional<ProgressComment> of(ReadAction read, String about) {
    ActionReading reading = read.reading();
    Action action = reading.action();
    Optional<Cell> cell = action.cell(Field.PROGRESS);
    // "1 = not started" in a plan's own key is no delay: only who says Red is asked what is behind
    // it.
    boolean red = "red".equals(RagWords.read(action.text(Field.RAG), action.shade()));
    boolean amber = "amber".equals(reading.rag());
    LocalDate due = ActionFacts.lastDay(reading);
    boolean dated = anchors.planDateKnown();
    boolean passed =
        due != null
            && due.isBefore(dated ? anchors.planDate() : asOf)
            && reading.timescale().expressions().stream()
                .noneMatch(e -> e.kind() == TimeKind.DONE || e.assumed() != null);
    boolean overdue = reading.rag() == null && passed && !read.finished();
    if (cell.isEmpty() || !(red || amber || overdue)) {
      return Optional.empty();
    }
    String text = cell.get().text();
    boolean beside = action.text(Field.RAG).length() > COMMENT;
    boolean blank = english.blanks().isBlank(text) && !beside;
    return Optional.of(
        new ProgressComment(
            ActionFacts.capitalRef(action),
            text,
            blank,
            !blank && !beside && english.remarks().empty(text, anchors),
            red,
            amber,
            overdue,
            amber && passed && dated,
            dated,
            due,
            firstVersion,
            about,
            ActionFacts.quoted(cell.get())));
  }
}
