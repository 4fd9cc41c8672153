package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;

/**
 * Finds the fields of the plan's header: "Label: value" in a line, several of them in one line, or
 * a label cell with its value to the right or below.
 */
final class HeaderLines {

  /** What a page footer counts beside a value. */
  private static final Pattern PAGE =
      Pattern.compile("(?i)\\s*[|–—-]?\\s*\\bpage\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?\\s*$");

  private final Headings headings;
  private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);
  private final Map<Field, Cell> found = new EnumMap<>(Field.class);

  HeaderLines(Headings headings) {
    this.headings = headings;
  }

  /** The fields found so far; a later blank never replaces an earlier value. */
  Map<Field, Cell> found() {
    return found;
  }

  /**
   * Looks for "Label: value" in a line.
   *
   * @return true where the line holds at least one field
   */
  boolean line(String text, Address address) {
    Matcher at = headings.labelled().matcher(text);
    List<int[]> ends = new ArrayList<>();
    List<Field> names = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    while (at.find() && names.size() < 8) {
      boolean colon = at.end() > 0 && text.charAt(at.end() - 1) == ':';
      if (!inBrackets(text, at.start()) && (colon || startsLine(text, at.start()))) {
        Field field = headings.label(at.group(1)).orElseThrow();
        names.add(field);
        labels.add(at.group(1));
        ends.add(new int[] {at.start(), at.end()});
      }
    }
    for (int i = 0; i < names.size(); i++) {
      int end = i + 1 < names.size() ? ends.get(i + 1)[0] : text.length();
      String value = text.substring(ends.get(i)[1], end);
      note(names.get(i), labels.get(i), tidy(value), address);
    }
    return !names.isEmpty();
  }

  /** "Jane Smith (day-to-day manager: Ali Khan)" is one value. */
  private static boolean inBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  private static boolean startsLine(String text, int start) {
    return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\t';
  }

  private static String tidy(String value) {
    return PAGE.matcher(value.strip())
        .replaceFirst("")
        .replaceAll("^[|;,\\s]+|[|;,\\s]+$", "")
        .replaceAll("[ \\t]{2,}|\\t", " ");
  }

  /**
   * Looks for label cells in a row.
   *
   * @param below the row after it, or null
   * @return how many fields were found
   */
  int row(Row row, Row below) {
    List<GridCell> cells = row.cells().stream().filter(cell -> !cell.continued()).toList();
    List<Optional<Field>> names = cells.stream().map(cell -> headings.label(cell.text())).toList();
    long labelled = names.stream().filter(Optional::isPresent).count();
    if (labelled >= 2 && labelled == cells.size() && below != null) {
      return column(cells, names, below);
    }
    int count = 0;
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (names.get(i).isPresent()) {
        boolean value = i + 1 < cells.size() && names.get(i + 1).isEmpty();
        GridCell at = value ? cells.get(i + 1) : cell;
        note(names.get(i).get(), cell.text(), value ? at.allText() : "", at.address());
        count++;
        i += value ? 1 : 0;
      } else if (line(cell.text(), cell.address())) {
        count++;
      }
    }
    return count;
  }

  private int column(List<GridCell> labelled, List<Optional<Field>> names, Row below) {
    int count = 0;
    for (int i = 0; i < labelled.size(); i++) {
      int column = labelled.get(i).column();
      for (GridCell cell : below.cells()) {
        if (cell.column() == column && headings.label(cell.text()).isEmpty()) {
          note(names.get(i).orElseThrow(), labelled.get(i).text(), cell.allText(), cell.address());
          count++;
        }
      }
    }
    return count;
  }

  /** The first value counts, unless a label nearer to the template's own brings another. */
  private void note(Field field, String label, String value, Address address) {
    int rank = headings.rank(field, label);
    Cell known = found.get(field);
    boolean better = known == null || (known.isEmpty() && !value.isEmpty());
    boolean nearer = known != null && !value.isEmpty() && rank < ranks.get(field);
    if ((better || nearer) && plausible(field, value)) {
      found.put(field, new Cell(value, Place.of(field, address)));
      ranks.put(field, rank);
    }
  }

  /** Persons and homes have letters: a figure beside such a word belongs to another table. */
  private static boolean plausible(Field field, String value) {
    boolean named =
        field == Field.PARTNERSHIP_LEAD
            || field == Field.REGISTERED_MANAGER
            || field == Field.SERVICE_NAME
            || field == Field.SERVICE_TYPE;
    return value.isEmpty() || !named || value.chars().anyMatch(Character::isLetter);
  }
}
