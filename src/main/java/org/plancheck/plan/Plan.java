package org.plancheck.plan;

import java.util.List;

/**
 * An Improvement Plan as it was read from a document.
 *
 * @param onTemplate true where the document is built on the Partnership's template (Appendix 1 of
 *     guidance note 000)
 * @param title the plan as a whole: where a finding stands that is about nothing smaller
 * @param passages everything the author wrote, in reading order
 * @param readings how each table was understood
 * @param leftOut what stands in the file and was not read, in words for people
 * @param notes what was read in a way that people should know of, in sentences
 * @param revisions what makes this copy show different things to different readers
 */
public record Plan(
    boolean onTemplate,
    Place title,
    Header header,
    List<Theme> themes,
    List<Passage> passages,
    List<TableReading> readings,
    List<String> leftOut,
    List<String> notes,
    Revisions revisions) {

  public Plan {
    themes = List.copyOf(themes);
    passages = List.copyOf(passages);
    readings = List.copyOf(readings);
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
  }

  /** A plan of which there is nothing more to know. */
  public Plan(
      boolean onTemplate,
      Place title,
      Header header,
      List<Theme> themes,
      List<Passage> passages,
      List<TableReading> readings,
      List<String> leftOut) {
    this(onTemplate, title, header, themes, passages, readings, leftOut, List.of(), Revisions.NONE);
  }

  /** All actions of all themes, in the order of the document. */
  public List<Action> actions() {
    return themes.stream().flatMap(theme -> theme.actions().stream()).toList();
  }
}
