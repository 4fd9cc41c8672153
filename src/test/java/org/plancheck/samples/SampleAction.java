package org.plancheck.samples;

/**
 * One row of a sample's action table. A line feed starts a new paragraph of the cell.
 *
 * @param number the number as typed, empty for none
 */
record SampleAction(
    String number,
    String text,
    String responsible,
    String timescale,
    String progress,
    RagCell rag) {

  /** A row of the template as it comes: a number and five empty cells. */
  static SampleAction empty(String number) {
    return new SampleAction(number, "", "", "", "", RagCell.BLANK);
  }
}
