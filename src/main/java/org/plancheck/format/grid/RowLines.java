package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.plan.Field;

/**
 * Several actions in one row, line by line: the first line of each cell belongs to the first
 * action, the second to the second.
 */
final class RowLines {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.\\d]{0,6}[a-z]?)?[.)]?");
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,2}\\.\\d{1,2}[a-z]?)[.):]?\\s+(.+)");

  private RowLines() {}

  /**
   * The cells of each action of a row; one alone where the row holds one action.
   *
   * @param cells the row's cells by field
   */
  static List<Map<Field, GridCell>> split(Map<Field, GridCell> cells) {
    GridCell action = cells.get(Field.ACTION);
    int lines = action == null ? 0 : lines(action).size();
    if (lines < 2 || !lineByLine(cells, lines)) {
      return List.of(cells);
    }
    List<Map<Field, GridCell>> split = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      Map<Field, GridCell> one = new EnumMap<>(Field.class);
      for (Map.Entry<Field, GridCell> cell : cells.entrySet()) {
        List<String> parts = lines(cell.getValue());
        // A cell with fewer lines is meant for all of them.
        String text = parts.size() == lines ? parts.get(i) : cell.getValue().text();
        one.put(cell.getKey(), with(cell.getValue(), text));
      }
      numberOwnLine(one);
      split.add(one);
    }
    return split;
  }

  /** A number for each line, or each line with its own number, or a person and a day for each. */
  private static boolean lineByLine(Map<Field, GridCell> cells, int lines) {
    GridCell number = cells.get(Field.NUMBER);
    if (number != null && lines(number).size() == lines) {
      return lines(number).stream().allMatch(line -> NUMBER.matcher(line).matches());
    }
    List<String> actions = lines(cells.get(Field.ACTION));
    if (actions.stream().allMatch(line -> NUMBERED.matcher(line).matches())) {
      return true;
    }
    return has(cells, Field.RESPONSIBLE, lines) && has(cells, Field.TIMESCALE, lines);
  }

  private static boolean has(Map<Field, GridCell> cells, Field field, int lines) {
    return cells.containsKey(field) && lines(cells.get(field)).size() == lines;
  }

  private static void numberOwnLine(Map<Field, GridCell> one) {
    var own = NUMBERED.matcher(one.get(Field.ACTION).text());
    if (own.matches() && one.containsKey(Field.NUMBER)) {
      one.put(Field.NUMBER, with(one.get(Field.NUMBER), own.group(1)));
      one.put(Field.ACTION, with(one.get(Field.ACTION), own.group(2)));
    }
  }

  private static List<String> lines(GridCell cell) {
    return cell.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static GridCell with(GridCell cell, String text) {
    return new GridCell(
        text,
        cell.listNumber(),
        cell.column(),
        cell.span(),
        cell.continued(),
        cell.shade(),
        cell.address(),
        cell.nested());
  }
}
