package org.plancheck.format.grid;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plancheck.plan.Field;

/**
 * What a heading means that is none of the known phrases but holds a telling word, as "Person
 * responsible for this action" or "Target date (dd/mm/yy)". The most telling word comes first.
 */
final class HeadingWords {

  private static final int LONGEST = 70;

  private static final Pattern ANOTHER_DATE =
      Pattern.compile("\\b(?:raised|added|opened|completed|closed|reviewed?|started?|meeting)\\b");
  private static final Pattern RESPONSIBLE =
      Pattern.compile("\\b(?:responsib\\w+|by whom|owner|lead(?: \\w+)?$|accountable)\\b");
  private static final Pattern TIMESCALE =
      Pattern.compile(
          "\\b(?:time ?scales?|time ?frames?|deadlines?|by when|due|target (?:completion )?date"
              + "|completion date|date (?:for|of) completion)\\b");
  private static final Pattern RAG = Pattern.compile("\\bb?rag\\b|\\bred[ ,/]+amber\\b");
  private static final Pattern PROGRESS =
      Pattern.compile("\\b(?:progress|updates?|comments?|position)\\b");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:action|item|ref|reference)?\\s?(?:no|number|ref|#)$");
  private static final Pattern ACTION =
      Pattern.compile("\\bactions?\\b(?! (?:plan|no|number|ref|owner|lead|status|by))");

  private HeadingWords() {}

  /** The column that a heading most likely stands for; empty where no word tells. */
  static Optional<Field> of(String heading) {
    if (heading.length() > LONGEST || heading.isEmpty()) {
      return Optional.empty();
    }
    if (NUMBER.matcher(heading).find()) {
      return Optional.of(Field.NUMBER);
    }
    if (RAG.matcher(heading).find()) {
      return Optional.of(Field.RAG);
    }
    if (RESPONSIBLE.matcher(heading).find()) {
      return Optional.of(Field.RESPONSIBLE);
    }
    if (TIMESCALE.matcher(heading).find() && !ANOTHER_DATE.matcher(heading).find()) {
      return Optional.of(Field.TIMESCALE);
    }
    if (PROGRESS.matcher(heading).find()) {
      return Optional.of(Field.PROGRESS);
    }
    return ACTION.matcher(heading).find() ? Optional.of(Field.ACTION) : Optional.empty();
  }
}
