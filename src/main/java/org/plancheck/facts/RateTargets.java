package org.plancheck.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.language.English;
import org.plancheck.language.Measure;
import org.plancheck.language.Span;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;

/** The facts of percentages to get to, and whether the plan says where it starts from. */
final class RateTargets {

  /** "None so far", "not measured yet": that is a start too. */
  private static final Pattern STARTS =
      Pattern.compile(
          "(?i)\\b(?:none|nobody|nil|zero|no one|baseline|currently|at present|at the moment|so"
              + " far|(?<!up[ -])to date|last (?:audit|month|year|quarter)|not (?:yet )?measured|first"
              + " measure)\\b");

  private final English english;

  RateTargets(English english) {
    this.english = english;
  }

  /**
   * The first percentage that an action wants to get to.
   *
   * @param context why the theme's actions are needed; a starting point may stand there
   */
  Optional<RateTarget> of(ReadAction read, String context, String about) {
    Action action = read.action();
    Optional<Cell> cell = action.cell(Field.ACTION);
    List<Measure> targets =
        read.measures().stream()
            .filter(m -> m.kind() == Measure.Kind.PERCENT || m.kind() == Measure.Kind.SCORE)
            .filter(m -> m.target() != null && m.done() == null)
            .toList();
    if (cell.isEmpty() || targets.isEmpty()) {
      return Optional.empty();
    }
    Measure target = targets.get(0);
    boolean start =
        Stream.concat(read.measures().stream(), read.reported().stream())
                .anyMatch(m -> isShare(m) && !targets.contains(m))
            || english.measures().find(context).stream()
                .anyMatch(m -> m.kind() == Measure.Kind.PERCENT)
            || STARTS.matcher(besideOutcome(read)).find()
            || STARTS.matcher(action.text(Field.PROGRESS)).find();
    return Optional.of(
        new RateTarget(
            ActionFacts.capitalRef(action),
            target.text(),
            start,
            about,
            cell.get().place().quoting(target.text())));
  }

  /** "Nobody waits" as what is to be reached is no start. */
  private static String besideOutcome(ReadAction read) {
    String text = read.action().text(Field.ACTION);
    Span outcome = read.said().outcome();
    return outcome == null
        ? text
        : text.substring(0, outcome.start()) + "\n" + text.substring(outcome.end());
  }

  private static boolean isShare(Measure m) {
    return switch (m.kind()) {
      case PERCENT, FRACTION, SCORE -> true;
      case COUNT -> m.done() != null;
      default -> false;
    };
  }
}
