package org.plancheck.samples;

import java.util.List;

/**
 * A whole sample, from its file name to its last row.
 *
 * @param savedBy who the file's properties name as author, and who made the tracked changes
 * @param savedAt when the file's properties say that it was saved, as ISO 8601 in UTC
 * @param dateOfPlan the first line of the page header; a bar ends a run (see {@link WordText})
 * @param fields the six answers under the title, in the template's order, empty for a blank
 * @param themes all six
 * @param form whether answers stand in content controls
 * @param comments in the order in which the text carries them
 */
record SamplePlan(
    String fileName,
    String savedBy,
    String savedAt,
    String dateOfPlan,
    String completedBy,
    List<String> fields,
    List<SampleTheme> themes,
    boolean form,
    List<SampleComment> comments) {

  /** A plan typed straight into the template. */
  SamplePlan(
      String fileName,
      String savedBy,
      String savedAt,
      String dateOfPlan,
      String completedBy,
      List<String> fields,
      List<SampleTheme> themes) {
    this(fileName, savedBy, savedAt, dateOfPlan, completedBy, fields, themes, false, List.of());
  }

  SamplePlan onForm(SampleComment... colleagues) {
    return new SamplePlan(
        fileName,
        savedBy,
        savedAt,
        dateOfPlan,
        completedBy,
        fields,
        themes,
        true,
        List.of(colleagues));
  }
}
