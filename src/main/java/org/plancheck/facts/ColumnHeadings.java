package org.plancheck.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.plancheck.plan.Field;
import org.plancheck.plan.TableReading;

/** What the author's own headings say of the columns in which the fields of an action stand. */
final class ColumnHeadings {

  /** "Progress / date done", "Completed on", "Sign-off date". */
  private static final Pattern DAY_WHEN_DONE =
      Pattern.compile(
          "(?i).*\\b(?:date (?:of )?(?:done|complet\\p{L}*|closed|closure|achieved|finished|actioned|met|signed"
              + "|sign[- ]?off)|(?:done|completed|closed|achieved|finished|actioned|signed off)"
              + " (?:on|date|when)|(?:completion|closure|sign[- ]?off) date|when (?:done|completed|finished))\\b.*");

  /** "Proposed to Open/ Close", "Closed?", "Complete (Y/N)": a question of yes or no. */
  private static final Pattern OPEN_OR_CLOSED =
      Pattern.compile(
          "(?i)(?!.*\\b(?:b?rag|red|amber|green|colou?r)\\b).*(?:\\b(?:open|clos(?:e|ed|ure))\\b|\\by(?:es)? ?/ ?n(?:o)?\\b"
              + "|\\b(?:done|completed?|achieved|met|signed off) ?\\?).*");

  private final List<TableReading> readings;

  /**
   * @param readings how each table of the plan was understood
   */
  ColumnHeadings(List<TableReading> readings) {
    this.readings = readings;
  }

  /** True where a day in the column for progress is the day on which the action was done. */
  boolean isDayWhenDone() {
    return any(Field.PROGRESS, DAY_WHEN_DONE);
  }

  /** True where what was taken for the status only asks whether the action is still open. */
  boolean isOpenOrClosed() {
    return any(Field.RAG, OPEN_OR_CLOSED);
  }

  /** The readings say "'Date done' read as Progress Comments". */
  private boolean any(Field field, Pattern words) {
    String readAs = "' read as " + field.label();
    return readings.stream()
        .flatMap(reading -> reading.columns().stream())
        .filter(column -> column.endsWith(readAs))
        .map(column -> column.substring(1, column.length() - readAs.length()))
        .anyMatch(heading -> words.matcher(heading).matches());
  }
}
