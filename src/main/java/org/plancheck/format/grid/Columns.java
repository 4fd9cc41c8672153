package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.plan.Field;

/**
 * Which grid column of a table holds what, as its heading row says.
 *
 * @param at 0-based grid column of each field that the table has
 * @param words the heading as written, by field
 * @param own headings of a house's own, which stand for none of the template's fields
 * @param themeAt grid column that names the theme of each row; null where none does
 * @param rows how many rows the heading takes: 1 or 2
 * @param points how well it fits the template: at most 12
 */
record Columns(
    Map<Field, Integer> at,
    Map<Field, String> words,
    List<String> own,
    Integer themeAt,
    int rows,
    int points) {

  /** Beside the action a table of actions has at least two of these, and a person or a date. */
  private static final List<Field> TELLING =
      List.of(Field.RESPONSIBLE, Field.TIMESCALE, Field.PROGRESS, Field.RAG);

  private static final int ENOUGH_TELLING = 2;

  /** Rows of a status column that are looked at, and the length of a mere status word. */
  private static final int SAMPLE = 12;

  private static final int STATUS_WORD = 24;

  private static final Pattern COLOUR =
      Pattern.compile("(?i)\\b(?:red|amber|green|blue|complete|completed|in progress)\\b");

  /**
   * The columns that a row names, alone or together with the row below it, whichever fits the
   * template better.
   *
   * @param rows the table's rows from that one on
   */
  static Optional<Columns> of(Headings headings, List<Row> rows) {
    Row row = rows.get(0);
    if (!mayBeHeading(row)) {
      return Optional.empty();
    }
    Optional<Columns> alone = match(headings, texts(row), rows.subList(1, rows.size()), 1);
    if (rows.size() < 2
        || row.cells().stream().allMatch(GridCell::continued)
        || !mayBeHeading(rows.get(1))) {
      return alone;
    }
    List<Row> below = rows.subList(2, rows.size());
    Optional<Columns> both = match(headings, joined(row, rows.get(1)), below, 2);
    int lower = points(match(headings, texts(rows.get(1)), below, 1));
    return points(both) > Math.max(points(alone), lower) ? both : alone;
  }

  /** A row with a number or a date of its own, as "1.1", holds no headings: seen at a glance. */
  private static boolean mayBeHeading(Row row) {
    for (GridCell cell : row.cells()) {
      String text = cell.text();
      boolean figures = !text.isEmpty() && text.length() <= 10;
      for (int i = 0; figures && i < text.length(); i++) {
        figures = Character.isDigit(text.charAt(i)) || "./-".indexOf(text.charAt(i)) >= 0;
      }
      if (figures && Character.isDigit(text.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static int points(Optional<Columns> columns) {
    return columns.map(Columns::points).orElse(0);
  }

  private static Map<Integer, String> texts(Row row) {
    Map<Integer, String> texts = new TreeMap<>();
    row.cells().forEach(cell -> texts.put(cell.column(), cell.text().replace('\n', ' ')));
    return texts;
  }

  /** Cell by cell the words of the upper row and of the lower one under it. */
  private static Map<Integer, String> joined(Row upper, Row lower) {
    Map<Integer, String> texts = new TreeMap<>();
    for (GridCell low : lower.cells()) {
      String over =
          upper.cells().stream()
              .filter(high -> covers(high, low.column()))
              .map(high -> low.continued() ? "" : over(high, low))
              .findFirst()
              .orElse("");
      texts.put(low.column(), (over + " " + low.text()).replace('\n', ' ').strip());
    }
    return texts;
  }

  /** A heading over several columns names their group; each has its own name below. */
  private static String over(GridCell high, GridCell low) {
    return high.span() > low.span() && !low.text().isEmpty() ? "" : high.text();
  }

  private static boolean covers(GridCell cell, int column) {
    return cell.column() <= column && column < cell.column() + cell.span();
  }

  private static Optional<Columns> match(
      Headings headings, Map<Integer, String> texts, List<Row> below, int rows) {
    if (texts.values().stream().anyMatch(text -> headings.in(Headings.NOT_A_PLAN, text))) {
      return Optional.empty();
    }
    Builder columns = new Builder();
    // Headings with one meaning first; "Action" may be the number or the action itself.
    List<Map.Entry<Integer, String>> open = new ArrayList<>();
    for (Map.Entry<Integer, String> text : texts.entrySet()) {
      List<Headings.Fit> fits = headings.columns(text.getValue());
      if (fits.size() == 1) {
        columns.take(fits.get(0), text);
      } else if (fits.size() > 1) {
        open.add(text);
      }
    }
    for (Map.Entry<Integer, String> text : open) {
      for (Headings.Fit fit : headings.columns(text.getValue())) {
        if (columns.take(fit, text)) {
          break;
        }
      }
    }
    status(headings, texts, below, columns);
    actionInstead(headings, texts, columns);
    Integer themeAt =
        texts.entrySet().stream()
            .filter(text -> Words.label(text.getValue()).matches("themes?( no| number)?"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    List<String> own =
        texts.entrySet().stream()
            .filter(text -> !columns.at.containsValue(text.getKey()) && !text.getValue().isEmpty())
            .filter(text -> !text.getKey().equals(themeAt))
            .map(Map.Entry::getValue)
            .toList();
    return columns.build(own, themeAt, rows);
  }

  /** "Status" is a comment where sentences stand under it, else the RAG. */
  private static void status(
      Headings headings, Map<Integer, String> texts, List<Row> below, Builder columns) {
    for (Map.Entry<Integer, String> text : texts.entrySet()) {
      if (headings.in(Headings.STATUS, text.getValue())) {
        boolean sentences = longest(below, text.getKey()) > STATUS_WORD;
        if (!sentences && columns.isMereRating(below)) {
          columns.at.remove(Field.RAG);
        }
        Field field = sentences || columns.at.containsKey(Field.RAG) ? Field.PROGRESS : Field.RAG;
        columns.take(new Headings.Fit(field, 1), text);
      }
    }
  }

  private static int longest(List<Row> rows, int column) {
    return rows.stream()
        .limit(SAMPLE)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.column() == column)
        .mapToInt(cell -> cell.text().length())
        .max()
        .orElse(0);
  }

  private static void actionInstead(
      Headings headings, Map<Integer, String> texts, Builder columns) {
    if (columns.at.containsKey(Field.ACTION)) {
      return;
    }
    for (Map.Entry<Integer, String> text : texts.entrySet()) {
      if (headings.in(Headings.ACTION_INSTEAD, text.getValue())) {
        columns.take(new Headings.Fit(Field.ACTION, 1), text);
      }
    }
  }

  private static final class Builder {
    final Map<Field, Integer> at = new EnumMap<>(Field.class);
    final Map<Field, String> words = new EnumMap<>(Field.class);
    int points;

    /** True where "Rating" was taken for the RAG and holds none, as that of a risk. */
    boolean isMereRating(List<Row> rows) {
      return !words.getOrDefault(Field.RAG, "rag").toLowerCase(Locale.ROOT).contains("rag")
          && rows.stream()
              .limit(SAMPLE)
              .flatMap(row -> row.cells().stream())
              .filter(cell -> cell.column() == at.get(Field.RAG))
              .noneMatch(cell -> COLOUR.matcher(cell.text()).find());
    }

    /** Gives a column to a field, unless it has one that fits as well. */
    boolean take(Headings.Fit fit, Map.Entry<Integer, String> text) {
      if (at.containsKey(fit.column())) {
        return false;
      }
      at.put(fit.column(), text.getKey());
      words.put(fit.column(), text.getValue());
      points += fit.points();
      return true;
    }

    Optional<Columns> build(List<String> own, Integer themeAt, int rows) {
      long telling = TELLING.stream().filter(at::containsKey).count();
      boolean someoneOrSomeDay =
          at.containsKey(Field.RESPONSIBLE) || at.containsKey(Field.TIMESCALE);
      return at.containsKey(Field.ACTION) && telling >= ENOUGH_TELLING && someoneOrSomeDay
          ? Optional.of(new Columns(at, words, own, themeAt, rows, points))
          : Optional.empty();
    }
  }

  /** The fields that the table has. */
  Set<Field> fields() {
    return at.keySet();
  }

  /** The cell of a row that stands in a field's column; null where the row has none. */
  GridCell cell(Row row, Field field) {
    return cell(row, at.get(field));
  }

  /** What a row says of its theme; empty where the table has no such column. */
  Optional<ThemeHeading> theme(Row row) {
    GridCell cell = cell(row, themeAt);
    return cell == null ? Optional.empty() : ThemeHeading.ofCell(cell.text());
  }

  private static GridCell cell(Row row, Integer column) {
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
