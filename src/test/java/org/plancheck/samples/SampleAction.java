package org.plancheck.samples;

import java.util.stream.Collectors;

/**
 * One row of a sample's action table. A line feed starts a new paragraph of the cell; the other
 * marks are those of {@link WordText}.
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

  /** The row as one that was added while Word tracked changes. */
  SampleAction inserted() {
    return tracked("[+", "+]");
  }

  /** The row as one that was removed while Word tracked changes. */
  SampleAction deleted() {
    return tracked("[-", "-]");
  }

  /** How Word marks the row itself: ins, del, or empty for a row that was there and stays. */
  String rowChange() {
    if (number.startsWith("[+")) {
      return "ins";
    }
    return number.startsWith("[-") ? "del" : "";
  }

  private SampleAction tracked(String before, String after) {
    return new SampleAction(
        before + number + after,
        eachLine(text, before, after),
        eachLine(responsible, before, after),
        eachLine(timescale, before, after),
        eachLine(progress, before, after),
        new RagCell(eachLine(rag.word(), before, after), rag.fill()));
  }

  private static String eachLine(String lines, String before, String after) {
    return lines.lines().map(line -> before + line + after).collect(Collectors.joining("\n"));
  }
}
