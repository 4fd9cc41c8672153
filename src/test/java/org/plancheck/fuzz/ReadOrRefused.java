package org.plancheck.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.cli.Formats;
import org.plancheck.format.Comment;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Plan;

/**
 * What is held of every file: it is read, holds no plan, or is refused in words; and a plan that
 * was read can be annotated, and the copy read again. Anything else comes out as it is thrown.
 */
final class ReadOrRefused {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int MOST_COMMENTS = 40;

  private final PlanReader reader = new PlanReader(Formats.all(), Limits.standard());

  /** What came of a file. */
  enum Outcome {
    PLAN,
    NO_PLAN,
    REFUSED
  }

  /** Reads a file and nothing more. */
  Outcome read(String name, byte[] bytes) {
    try {
      return reader.read(new PlanFile(name, bytes)).isPresent() ? Outcome.PLAN : Outcome.NO_PLAN;
    } catch (UnreadableFile e) {
      return refused(e);
    }
  }

  /** Reads a file, writes comments into a copy of a plan and reads that. */
  Outcome readAndAnnotate(String name, byte[] bytes) {
    PlanFile file = new PlanFile(name, bytes);
    Optional<Plan> plan;
    try {
      plan = reader.read(file);
    } catch (UnreadableFile e) {
      return refused(e);
    }
    if (plan.isEmpty()) {
      return Outcome.NO_PLAN;
    }
    annotate(file, plan.get());
    return Outcome.PLAN;
  }

  private static Outcome refused(UnreadableFile e) {
    if (e.what().isBlank() || e.repair().isBlank()) {
      throw new AssertionError("A refusal says what is wrong and what to do.", e);
    }
    return Outcome.REFUSED;
  }

  private void annotate(PlanFile file, Plan plan) {
    List<Comment> comments = new ArrayList<>();
    for (Action action : plan.actions()) {
      for (Cell cell : action.cells().values()) {
        if (comments.size() < MOST_COMMENTS) {
          String[] words = cell.text().strip().split("\\s+", 0);
          String word = words.length == 0 ? "" : words[words.length / 2];
          comments.add(
              new Comment(
                  word.isEmpty() ? cell.place() : cell.place().quoting(word),
                  "When? [A-B-01]",
                  ""));
        }
      }
    }
    byte[] copy;
    try {
      copy = reader.annotate(file, plan, comments, DAY);
    } catch (UnreadableFile e) {
      // A part may be broken that only a copy needs; the report on the plan stands without one.
      return;
    }
    try {
      Optional<Plan> again = reader.read(new PlanFile("copy", copy));
      if (again.map(Plan::actions).map(List::size).orElse(0) != plan.actions().size()) {
        throw new AssertionError("The annotated copy holds other actions than the plan.");
      }
    } catch (UnreadableFile e) {
      throw new AssertionError("An annotated copy can be read again: " + e.what(), e);
    }
  }
}
