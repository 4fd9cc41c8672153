package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.plan.Field;

/**
 * Which grid column of a table holds what, as its heading row says.
 *
 * @param at 0-based grid column of each field that the table has
 * @param words the heading as written, by field
 * @param rows how many rows the heading takes: 1 or 2
 * @param points how well it fits the template: at most 12
 */
record Columns(Map<Field, Integer> at, Map<Field, String> words, int rows, int points) {

  /** A heading row of actions names the action and at least this many columns in all. */
  private static final int ENOUGH = 4;

  /**
   * The columns that a row names, alone or together with the row below it, whichever fits the
   * template better.
   *
   * @param below the next row, or null
   */
  static Optional<Columns> of(Headings headings, Row row, Row below) {
    Optional<Columns> alone = match(headings, texts(row), 1);
    if (below == null || row.cells().stream().allMatch(GridCell::continued)) {
      return alone;
    }
    Optional<Columns> both = match(headings, joined(row, below), 2);
    if (both.isPresent() && (alone.isEmpty() || both.get().points > alone.get().points)) {
      return both;
    }
    return alone;
  }

  private static Map<Integer, String> texts(Row row) {
    Map<Integer, String> texts = new java.util.TreeMap<>();
    row.cells().forEach(cell -> texts.put(cell.column(), cell.text().replace('\n', ' ')));
    return texts;
  }

  /** Cell by cell the words of the upper row and of the lower one under it. */
  private static Map<Integer, String> joined(Row upper, Row lower) {
    Map<Integer, String> texts = new java.util.TreeMap<>();
    for (GridCell low : lower.cells()) {
      String over =
          upper.cells().stream()
              .filter(high -> covers(high, low.column()))
              .map(high -> low.continued() ? "" : high.text())
              .findFirst()
              .orElse("");
      texts.put(low.column(), (over + " " + low.text()).replace('\n', ' ').strip());
    }
    return texts;
  }

  private static boolean covers(GridCell cell, int column) {
    return cell.column() <= column && column < cell.column() + cell.span();
  }

  private static Optional<Columns> match(
      Headings headings, Map<Integer, String> texts, int rows) {
    Map<Field, Integer> at = new EnumMap<>(Field.class);
    Map<Field, String> words = new EnumMap<>(Field.class);
    int points = 0;
    // Headings with one meaning first; "Action" may be the number or the action itself.
    List<Map.Entry<Integer, String>> open = new ArrayList<>();
    for (Map.Entry<Integer, String> text : texts.entrySet()) {
      List<Headings.Fit> fits = headings.columns(text.getValue());
      if (fits.size() == 1 && !at.containsKey(fits.get(0).column())) {
        at.put(fits.get(0).column(), text.getKey());
        words.put(fits.get(0).column(), text.getValue());
        points += fits.get(0).points();
      } else if (fits.size() > 1) {
        open.add(text);
      }
    }
    for (Map.Entry<Integer, String> text : open) {
      for (Headings.Fit fit : headings.columns(text.getValue())) {
        if (!at.containsKey(fit.column())) {
          at.put(fit.column(), text.getKey());
          words.put(fit.column(), text.getValue());
          points += fit.points();
          break;
        }
      }
    }
    if (!at.containsKey(Field.ACTION) || at.size() < ENOUGH) {
      return Optional.empty();
    }
    return Optional.of(new Columns(at, words, rows, points));
  }

  /** The fields that the table has. */
  Set<Field> fields() {
    return at.keySet();
  }

  /** The cell of a row that stands in a field's column; null where the row has none. */
  GridCell cell(Row row, Field field) {
    Integer column = at.get(field);
    if (column == null) {
      return null;
    }
    for (GridCell cell : row.cells()) {
      if (covers(cell, column)) {
        return cell;
      }
    }
    return null;
  }

  /** How each column was understood, in words. */
  List<String> explained() {
    return at.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(entry -> "'" + words.get(entry.getKey()) + "' read as " + entry.getKey().label())
        .toList();
  }
}
