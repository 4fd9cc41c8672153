package org.plancheck.format.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Shade;
import org.plancheck.plan.Theme;

/** A theme while the document is read: its heading, then its context, then row by row. */
final class ThemeBuilder {

  /** The template has six themes. */
  private static final int LAST_THEME = 6;

  private final Integer number;
  private final String title;
  private final Address address;
  private final boolean known;
  private final Set<Field> columns = EnumSet.noneOf(Field.class);
  private final List<Action> actions = new ArrayList<>();
  private final List<Cell> leftovers = new ArrayList<>();
  private Cell context;

  private ThemeBuilder(Integer number, String title, Address address, boolean known) {
    this.number = number;
    this.title = title;
    this.address = address;
    this.known = known;
  }

  static ThemeBuilder of(ThemeHeading heading, Address address) {
    Integer number = heading.number();
    boolean one = number != null && number >= 1 && number <= LAST_THEME;
    return new ThemeBuilder(number, heading.title(), address, one || heading.known());
  }

  /** A section of a plan that has no numbered themes. */
  static ThemeBuilder section(String title, Address address) {
    return new ThemeBuilder(null, title, address, false);
  }

  boolean is(ThemeHeading heading) {
    return number != null && number.equals(heading.number());
  }

  /** True for a section of a plan that has no numbered themes. */
  boolean unnumbered() {
    return number == null;
  }

  /** True while it has neither context nor action. */
  boolean empty() {
    return actions.isEmpty() && context == null;
  }

  String label() {
    return number != null ? "Theme " + number : title.isEmpty() ? "Actions" : title;
  }

  boolean hasTable() {
    return !columns.isEmpty();
  }

  /** Adds to what stands as context. */
  void context(String words, Address at) {
    String text = words.strip();
    boolean first = context == null || context.isEmpty();
    if (first) {
      // Where the prompt's own line is blank, the place is the line that the author wrote.
      context = new Cell(text, place(label() + ", Context", null, Field.CONTEXT, null, at));
    } else if (!text.isEmpty()) {
      context = new Cell(context.text() + "\n" + text, context.place());
    }
  }

  private Place place(String label, String action, Field field, Integer row, Address at) {
    return new Place(label, number, action, field, row, at, null);
  }

  void columns(Set<Field> found) {
    columns.addAll(found);
  }

  /**
   * Reads a row under a heading row.
   *
   * @return the places of what the author wrote in it; empty where the row is blank or only
   *     numbered
   */
  List<Cell> row(Columns table, Row row) {
    Map<Field, GridCell> cells = new EnumMap<>(Field.class);
    for (Field field : table.fields()) {
      GridCell cell = table.cell(row, field);
      if (cell != null) {
        cells.put(field, cell);
      }
    }
    List<Cell> written = new ArrayList<>();
    for (Map<Field, GridCell> one : RowLines.split(cells)) {
      written.addAll(action(table.fields(), one, row.cells().get(0).address()));
    }
    return written;
  }

  /**
   * Takes up the cells of an action.
   *
   * @param at the address of the row
   * @return as {@link #row}
   */
  List<Cell> action(Set<Field> fields, Map<Field, GridCell> cells, Address at) {
    boolean said =
        said(cells, Field.ACTION)
            || said(cells, Field.RESPONSIBLE)
            || said(cells, Field.TIMESCALE)
            || said(cells, Field.PROGRESS);
    if (!said) {
      leftover(cells);
      return List.of();
    }
    return !actions.isEmpty() && goesOn(cells) ? extend(cells) : add(fields, cells, at);
  }

  /** Written by the author, and no note of the template that stands there still. */
  private static boolean said(Map<Field, GridCell> cells, Field field) {
    return written(cells, field) && !Prompt.instruction(cells.get(field).text());
  }

  /** A row that the template numbered and nobody filled in. */
  private void leftover(Map<Field, GridCell> cells) {
    String ref = number(cells);
    boolean blank =
        cells.entrySet().stream()
            .filter(cell -> cell.getKey() != Field.NUMBER)
            .allMatch(cell -> cell.getValue().isBlank() || noteIn(cell.getValue()));
    if (!ref.isEmpty() && blank && !continued(cells, Field.NUMBER)) {
      String label = label() + ", row " + ref;
      leftovers.add(
          new Cell(ref, place(label, null, Field.NUMBER, null, cells.get(Field.NUMBER).address())));
    }
  }

  private boolean noteIn(GridCell cell) {
    if (cell.continued() || !Prompt.instruction(cell.text())) {
      return false;
    }
    note(cell.text(), cell.address());
    return true;
  }

  /** Keeps a note of the template to its user that still stands there. */
  void note(String text, Address at) {
    boolean there = leftovers.stream().anyMatch(cell -> cell.place().address().equals(at));
    if (!there) {
      leftovers.add(new Cell(text.strip(), place(label(), null, null, null, at)));
    }
  }

  /** A row that only goes on with the one above: no number, and no action of its own. */
  private static boolean goesOn(Map<Field, GridCell> cells) {
    boolean numbered = !number(cells).isEmpty() && !continued(cells, Field.NUMBER);
    if (numbered) {
      return false;
    }
    if (!written(cells, Field.ACTION)) {
      return true;
    }
    return cells.containsKey(Field.NUMBER)
        && !continued(cells, Field.NUMBER)
        && !filled(cells, Field.RESPONSIBLE)
        && !filled(cells, Field.TIMESCALE)
        && !filled(cells, Field.RAG);
  }

  private List<Cell> extend(Map<Field, GridCell> cells) {
    Action last = actions.remove(actions.size() - 1);
    Map<Field, Cell> joined = new EnumMap<>(last.cells());
    List<Cell> written = new ArrayList<>();
    for (Map.Entry<Field, GridCell> entry : cells.entrySet()) {
      Field field = entry.getKey();
      String more = entry.getValue().continued() ? "" : entry.getValue().allText();
      Cell before = joined.get(field);
      if (more.isEmpty() || before == null || field == Field.NUMBER) {
        continue;
      }
      String text = before.isEmpty() ? more : before.text() + "\n" + more;
      Address at = entry.getValue().address();
      Place place = before.place();
      Place there = place(place.label(), place.action(), field, place.row(), at);
      // A blank cell takes the place of the words that fill it.
      joined.put(field, new Cell(text, before.isEmpty() ? there : place));
      written.add(new Cell(more, there));
    }
    actions.add(new Action(last.place(), joined, last.shade()));
    return written;
  }

  private List<Cell> add(Set<Field> fields, Map<Field, GridCell> cells, Address at) {
    int index = actions.size() + 1;
    String ref = number(cells);
    String name = ref.isEmpty() ? "row " + index : "action " + ref;
    String action = ref.isEmpty() ? null : ref;
    Place place = place(label() + ", " + name, action, null, index, at);
    Map<Field, Cell> read = new EnumMap<>(Field.class);
    List<Cell> written = new ArrayList<>();
    for (Field field : fields) {
      GridCell cell = cells.get(field);
      String text = cell == null ? "" : field == Field.NUMBER ? ref : cell.allText();
      Address address = cell == null ? at : cell.address();
      Place there = place(place.label() + ", " + field.label(), action, field, index, address);
      Cell filled = new Cell(text, there);
      read.put(field, filled);
      if (!text.isEmpty() && field != Field.NUMBER && !cell.continued()) {
        written.add(filled);
      }
    }
    GridCell rag = cells.get(Field.RAG);
    actions.add(new Action(place, read, rag == null ? Shade.NONE : rag.shade()));
    return written;
  }

  private static boolean written(Map<Field, GridCell> cells, Field field) {
    return filled(cells, field)
        && !cells.get(field).continued()
        && !Prompt.instruction(cells.get(field).text());
  }

  private static boolean filled(Map<Field, GridCell> cells, Field field) {
    return cells.containsKey(field) && !cells.get(field).allText().isEmpty();
  }

  private static boolean continued(Map<Field, GridCell> cells, Field field) {
    return cells.containsKey(field) && cells.get(field).continued();
  }

  /** The action's number: what stands in the cell, else what an automatic list gives it. */
  private static String number(Map<Field, GridCell> cells) {
    GridCell cell = cells.get(Field.NUMBER);
    if (cell == null) {
      return "";
    }
    String shown = cell.text().isEmpty() ? cell.listNumber() : cell.text();
    return shown.replace('\n', ' ').replaceAll("[.)\\s]+$", "").strip();
  }

  Theme build() {
    Place place = place(label(), null, null, null, address);
    return new Theme(number, title, place, context, columns, actions, known, leftovers);
  }
}
