package org.plancheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Revisions;
import org.plancheck.plan.Shade;
import org.plancheck.plan.Theme;
import org.plancheck.result.Phase;

/** The plan of an example, changed step by step and then read as a document would be. */
final class ExamplePlan {

  /** An action row: its cells, blank ones too, and how its RAG cell is shaded. */
  private static final class Row {
    /** The number that it had at first, by which changes find it. */
    private String name;

    private final Map<Field, String> cells = new EnumMap<>(Field.class);
    private Shade shade = Shade.NONE;
  }

  private static final class Area {
    private final int number;
    private String title = "";
    private String context = "";
    private String note;
    private final List<Row> rows = new ArrayList<>();

    private Area(int number) {
      this.number = number;
    }
  }

  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)\\s*+(?:(?:please )?add additional rows as required(?: for each section)?"
              + "|\\(?including (?:detail of the desired outcomes?(?:/s)?|ability to meet any identified requirements)\\)?)[\\s.]*+");

  private LocalDate asOf = LocalDate.MIN;
  private boolean readable = true;
  private boolean onTemplate = true;
  private Phase phase = Phase.REVIEW;
  private Revisions revisions = Revisions.NONE;
  private final List<String> texts = new ArrayList<>();
  private final Map<Field, String> header = new EnumMap<>(Field.class);
  private final List<Area> areas = new ArrayList<>();
  private final ExampleSideFile side = new ExampleSideFile();
  private Row added;

  /**
   * Makes a change.
   *
   * @throws NoSuchElementException in words where it names an action or theme that is not there
   */
  void apply(PlanChange change) {
    switch (change.where()) {
      case "as of" -> asOf = LocalDate.parse(change.value());
      case "file" -> readable = false;
      case "template" -> onTemplate = false;
      case "phase" -> phase = Phase.DISTRIBUTION;
      case "text" -> texts.add(change.value());
      case "copy" -> revise(change);
      case "side file" -> side.put(change.key(), change.value());
      case "header" -> put(header, change);
      case "add action" -> addAction(change);
      case "actions" -> allActions(change);
      default -> {
        String name = change.where().substring(change.where().indexOf(' ') + 1);
        if (change.where().startsWith("action ")) {
          change(row(name), change);
        } else {
          theme(Integer.parseInt(name), change);
        }
      }
    }
  }

  private void revise(PlanChange change) {
    int count = Integer.parseInt(change.value());
    revisions =
        switch (change.key()) {
          case "changes" -> new Revisions(count, revisions.comments(), revisions.hidden());
          case "comments" -> new Revisions(revisions.changes(), count, revisions.hidden());
          default -> new Revisions(revisions.changes(), revisions.comments(), count);
        };
  }

  private static void put(Map<Field, String> cells, PlanChange change) {
    if (change.value() == null) {
      cells.remove(change.field());
    } else {
      cells.put(change.field(), change.value());
    }
  }

  private void addAction(PlanChange change) {
    if (change.key().equals("theme")) {
      added = new Row();
      for (Field column : Field.values()) {
        if (column.inActionRow()) {
          added.cells.put(column, "");
        }
      }
      area(Integer.parseInt(change.value())).rows.add(added);
    } else {
      change(added, change);
    }
  }

  private void allActions(PlanChange change) {
    for (Area area : areas) {
      if (change.key().isEmpty()) {
        area.rows.clear();
      }
      area.rows.forEach(row -> change(row, change));
    }
  }

  private static void change(Row row, PlanChange change) {
    if (change.key().equals("shade")) {
      row.shade = Shade.valueOf(change.value().toUpperCase(Locale.ROOT));
      return;
    }
    if (row.name == null && change.field() == Field.NUMBER) {
      row.name = change.value();
    }
    put(row.cells, change);
  }

  private Row row(String number) {
    return areas.stream()
        .flatMap(area -> area.rows.stream())
        .filter(row -> number.equals(row.name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("there is no action " + number));
  }

  private Area area(int number) {
    return areas.stream()
        .filter(area -> area.number == number)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("there is no theme " + number));
  }

  /** A title names a theme that is not there yet; its context follows. */
  private void theme(int number, PlanChange change) {
    if (change.key().equals("title") && areas.stream().noneMatch(a -> a.number == number)) {
      areas.add(new Area(number));
    }
    Area area = area(number);
    if (change.key().equals("title")) {
      area.title = change.value();
    } else if (change.key().equals("note")) {
      area.note = change.value();
    } else {
      area.context = change.value();
    }
  }

  /** The day to judge by. */
  LocalDate asOf() {
    return asOf;
  }

  /** What stands beside the plan. */
  ExampleSideFile side() {
    return side;
  }

  /** What the plan is checked for. */
  Phase phase() {
    return phase;
  }

  /** False where the example is a file in which no plan can be read. */
  boolean readable() {
    return readable;
  }

  /** The plan with the places and passages that a reader of documents gives it. */
  Plan read() {
    List<Passage> passages = new ArrayList<>();
    Map<Field, Cell> fields = new EnumMap<>(Field.class);
    header.forEach(
        (field, text) -> {
          Address line = new Address.Paragraph("body", 1 + field.ordinal());
          fields.put(field, new Cell(text, Place.of(field, line)));
          Place top = Place.of("The top of the plan", line);
          passages.add(new Passage(field.label() + ": " + text, top, false));
        });
    for (String text : texts) {
      Address line = new Address.Paragraph("body", 50 + texts.indexOf(text));
      passages.add(new Passage(text, Place.of("The top of the plan", line), false));
    }
    List<Theme> themes = new ArrayList<>();
    for (Area area : areas) {
      themes.add(theme(area, themes.size() + 1, passages));
    }
    Place title = Place.of("The plan", new Address.Paragraph("body", 1));
    return new Plan(
        onTemplate,
        title,
        new Header(fields),
        themes,
        passages,
        List.of(),
        List.of(),
        List.of(),
        revisions);
  }

  private static Theme theme(Area area, int table, List<Passage> passages) {
    String label = "Theme " + area.number;
    Address heading = new Address.Paragraph("body", 100 * table);
    Place place = new Place(label, area.number, null, null, null, heading, null);
    passages.add(new Passage(area.title, Place.of(label, heading), true));
    Cell context = null;
    if (area.context != null) {
      Address line = new Address.Paragraph("body", 100 * table + 1);
      context =
          new Cell(
              area.context,
              new Place(label + ", Context", area.number, null, Field.CONTEXT, null, line, null));
      if (!area.context.isEmpty()) {
        passages.add(new Passage(area.context, Place.of(label, line), false));
      }
    }
    List<Action> actions = new ArrayList<>();
    List<Cell> leftovers = new ArrayList<>();
    for (Row row : joined(area.rows)) {
      if (onlyNumbered(row) || onlyNote(row)) {
        leftovers.add(leftover(area.number, row, table, actions.size() + leftovers.size() + 1));
        continue;
      }
      actions.add(action(area.number, row, table, actions.size() + 1, passages));
    }
    EnumMap<Field, String> columns = new EnumMap<>(Field.class);
    area.rows.forEach(row -> columns.putAll(row.cells));
    if (area.note != null) {
      Address line = new Address.Paragraph("body", 100 * table + 2);
      Place there = new Place(label, area.number, null, null, null, line, null);
      leftovers.add(new Cell(area.note, there));
    }
    boolean known = area.number >= 1 && area.number <= 6;
    return new Theme(
        area.number, area.title, place, context, columns.keySet(), actions, known, leftovers);
  }

  /** A row that only goes on with a comment belongs to the row above, as readers take it. */
  private static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    for (Row row : rows) {
      boolean goesOn =
          row.cells.entrySet().stream()
              .allMatch(cell -> (cell.getKey() == Field.PROGRESS) != cell.getValue().isEmpty());
      if (!goesOn || !row.cells.containsKey(Field.PROGRESS) || joined.isEmpty()) {
        joined.add(row);
        continue;
      }
      Row whole = new Row();
      Row above = joined.remove(joined.size() - 1);
      whole.shade = above.shade;
      whole.cells.putAll(above.cells);
      whole.cells.merge(
          Field.PROGRESS, row.cells.get(Field.PROGRESS), (first, more) -> first + "\n" + more);
      joined.add(whole);
    }
    return joined;
  }

  private static boolean onlyNumbered(Row row) {
    return !row.cells.getOrDefault(Field.NUMBER, "").isEmpty()
        && row.cells.entrySet().stream()
            .allMatch(cell -> cell.getKey() == Field.NUMBER || isLeft(cell.getValue()));
  }

  /** The template's note in a row of its own is nobody's action, as readers take it. */
  private static boolean onlyNote(Row row) {
    return NOTE.matcher(row.cells.getOrDefault(Field.ACTION, "")).matches()
        && row.cells.entrySet().stream()
            .allMatch(cell -> cell.getKey() == Field.ACTION || cell.getValue().isEmpty());
  }

  /** Nothing, or a note of the template. */
  private static boolean isLeft(String text) {
    return text.isEmpty() || NOTE.matcher(text).matches();
  }

  private static Cell leftover(int theme, Row row, int table, int index) {
    String number = row.cells.get(Field.NUMBER);
    if (onlyNote(row)) {
      Address at = new Address.TableCell("body", table, index + 1, 2);
      Place there = new Place("Theme " + theme, theme, null, null, null, at, null);
      return new Cell(row.cells.get(Field.ACTION), there);
    }
    Address at = new Address.TableCell("body", table, index + 1, 1);
    String label = "Theme " + theme + ", row " + number;
    return new Cell(number, new Place(label, theme, null, Field.NUMBER, null, at, null));
  }

  private static Action action(int theme, Row row, int table, int index, List<Passage> passages) {
    String number = row.cells.getOrDefault(Field.NUMBER, "");
    String name = number.isEmpty() ? "row " + index : "action " + number;
    String label = "Theme " + theme + ", " + name;
    String ref = number.isEmpty() ? null : number;
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    row.cells.forEach(
        (field, text) -> {
          int column = 1 + field.ordinal() - Field.NUMBER.ordinal();
          Address at = new Address.TableCell("body", table, index + 1, column);
          Place place = new Place(label + ", " + field.label(), theme, ref, field, index, at, null);
          cells.put(field, new Cell(text, place));
          if (!text.isEmpty() && field != Field.NUMBER && field != Field.RAG) {
            passages.add(new Passage(text, place, false));
          }
        });
    Address first = new Address.TableCell("body", table, index + 1, 1);
    return new Action(new Place(label, theme, ref, null, index, first, null), cells, row.shade);
  }
}
