package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancheck.plan.Address;

/** Collects, in words for people, what was not read and how the rest was read. */
final class SheetRemarks {

  /** So many stretches of rows or ranges are named, then "and more". */
  private static final int MOST_NAMED = 4;

  private final Set<String> leftOut = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private int hidden;

  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** How many rows and columns that hold something are hidden, by hand or by a filter. */
  int hidden() {
    return hidden;
  }

  void hiddenSheet(String name) {
    leftOut.add("sheet '" + name + "', which is hidden");
  }

  void otherSheet(String name, String kind) {
    String what = kind.equals("chartsheet") ? "a chart" : "no sheet of cells";
    leftOut.add("sheet '" + name + "', which is " + what);
  }

  void macros() {
    notes.add("The workbook has macros. They were neither run nor looked at.");
  }

  void dates(Sheet sheet, Map<Integer, Integer> restored) {
    restored.forEach(
        (column, count) ->
            notes.add(
                counted(count, "number")
                    + " in column "
                    + Address.SheetCell.letters(column)
                    + " of sheet '"
                    + sheet.name
                    + "' "
                    + (count == 1 ? "was read as a date" : "were read as dates")
                    + ", as other cells of that column are."));
  }

  void of(Sheet sheet, SheetGrid grid, SheetColours colours) {
    String where = " of sheet '" + sheet.name + "'";
    BitSet rows = grid.leftOutRows();
    if (!rows.isEmpty()) {
      leftOut.add(stretches("row", rows, false) + where + ", hidden by hand");
    }
    BitSet columns = grid.leftOutColumns();
    if (!columns.isEmpty()) {
      leftOut.add(stretches("column", columns, true) + where + ", hidden by hand");
    }
    int filtered = (int) sheet.rows.keySet().stream().filter(sheet::hiddenByFilter).count();
    hidden += rows.cardinality() + columns.cardinality() + filtered;
    if (filtered > 0) {
      notes.add(
          counted(filtered, "row")
              + " hidden by a filter on sheet '"
              + sheet.name
              + "' "
              + (filtered == 1 ? "was" : "were")
              + " read.");
    }
    if (sheet.formulasWithoutValue > 0) {
      leftOut.add(
          "what "
              + counted(sheet.formulasWithoutValue, "formula")
              + where
              + (sheet.formulasWithoutValue == 1 ? " shows" : " show")
              + ", as the file holds no result (open it in Excel, save it and check it again)");
    }
    if (sheet.textsMissing > 0) {
      leftOut.add(
          counted(sheet.textsMissing, "text") + where + " that the file names and does not hold");
    }
    if (sheet.textsHidden > 0) {
      leftOut.add(counted(sheet.textsHidden, "cell") + where + " that is formatted as hidden");
    }
    sheet.unread.forEach(what -> leftOut.add(what + " on sheet '" + sheet.name + "'"));
    colourRules(sheet, colours, where);
  }

  void changes(int count) {
    notes.add(
        counted(count, "tracked change")
            + (count == 1 ? " was" : " were")
            + " read as if accepted.");
  }

  private void colourRules(Sheet sheet, SheetColours colours, String where) {
    if (!colours.unknown().isEmpty()) {
      List<String> ranges =
          colours.unknown().stream()
              .flatMap(rule -> rule.ranges().stream())
              .map(CellRange::toString)
              .distinct()
              .toList();
      leftOut.add(
          "colours of "
              + String.join(", ", ranges.subList(0, Math.min(MOST_NAMED, ranges.size())))
              + (ranges.size() > MOST_NAMED ? " and more" : "")
              + where
              + ", given by a colour rule (conditional formatting) that was not worked out");
    }
    if (sheet.rulesOfExtensions) {
      leftOut.add("colours" + where + " given by colour rules that only newer programs know");
    }
  }

  private static String counted(int count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** "rows 5 to 7 and 12", "column H". */
  private static String stretches(String one, BitSet numbers, boolean letters) {
    List<String> named = new ArrayList<>();
    for (int from = numbers.nextSetBit(0); from >= 0; ) {
      int to = numbers.nextClearBit(from) - 1;
      String first = letters ? Address.SheetCell.letters(from) : "" + from;
      String last = letters ? Address.SheetCell.letters(to) : "" + to;
      named.add(from == to ? first : first + (to == from + 1 ? " and " : " to ") + last);
      from = numbers.nextSetBit(to + 1);
    }
    String all = named.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    String more = named.size() > MOST_NAMED ? " and more" : "";
    return (numbers.cardinality() == 1 ? one : one + "s") + " " + all + more;
  }
}
