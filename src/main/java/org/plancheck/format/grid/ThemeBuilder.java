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

  private final Integer number;
  private final String title;
  private final Address address;
  private final Set<Field> columns = EnumSet.noneOf(Field.class);
  private final List<Action> actions = new ArrayList<>();
  private Cell context;

  ThemeBuilder(Integer number, String title, Address address) {
    this.number = number;
    this.title = title;
    this.address = address;
  }

  boolean is(ThemeHeading heading) {
    return number != null && number.equals(heading.number());
  }

  String label() {
    return number != null ? "Theme " + number : title.isEmpty() ? "Actions" : title;
  }

  boolean hasContext() {
    return context != null;
  }

  boolean hasTable() {
    return !columns.isEmpty();
  }

  /** Adds to what stands as context. */
  void context(String words, Address at) {
    String text = words.strip();
    if (context == null) {
      Place place =
          new Place(label() + ", Context", number, null, Field.CONTEXT, null, at, null);
      context = new Cell(text, place);
    } else if (!text.isEmpty()) {
      // Where the prompt's own line is blank, the place is the line that the author wrote.
      Cell first = context;
      Place place =
          first.isEmpty()
              ? new Place(label() + ", Context", number, null, Field.CONTEXT, null, at, null)
              : first.place();
      context = new Cell(first.isEmpty() ? text : first.text() + "\n" + text, place);
    }
  }

  void columns(Columns found) {
    columns.addAll(found.fields());
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
    String text = text(cells, Field.ACTION);
    boolean said =
        written(cells, Field.ACTION)
            || written(cells, Field.RESPONSIBLE)
            || written(cells, Field.TIMESCALE)
            || written(cells, Field.PROGRESS);
    if (!said) {
      return List.of();
    }
    boolean numbered = !number(cells).isEmpty() && !continued(cells, Field.NUMBER);
    if (!numbered && !actions.isEmpty() && continues(cells, text)) {
      return extend(cells);
    }
    return add(table, cells, row);
  }

  /** A row that only goes on with the one above: no number, no new action. */
  private static boolean continues(Map<Field, GridCell> cells, String text) {
    boolean newAction = !text.isEmpty() && !continued(cells, Field.ACTION);
    return !newAction;
  }

  private List<Cell> extend(Map<Field, GridCell> cells) {
    Action last = actions.remove(actions.size() - 1);
    Map<Field, Cell> joined = new EnumMap<>(last.cells());
    List<Cell> written = new ArrayList<>();
    for (Map.Entry<Field, GridCell> entry : cells.entrySet()) {
      Field field = entry.getKey();
      String more = entry.getValue().continued() ? "" : entry.getValue().allText();
      Cell before = joined.get(field);
      if (more.isEmpty() || before == null || field == Field.RAG) {
        continue;
      }
      String text = before.isEmpty() ? more : before.text() + "\n" + more;
      joined.put(field, new Cell(text, before.place()));
      written.add(new Cell(more, at(before.place(), entry.getValue().address())));
    }
    actions.add(new Action(last.place(), joined, last.shade()));
    return written;
  }

  private static Place at(Place place, Address address) {
    return new Place(
        place.label(), place.theme(), place.action(), place.field(), place.row(), address, null);
  }

  private List<Cell> add(Columns table, Map<Field, GridCell> cells, Row row) {
    int index = actions.size() + 1;
    String ref = number(cells);
    String name = ref.isEmpty() ? "row " + index : "action " + ref;
    Place place =
        new Place(
            label() + ", " + name,
            number,
            ref.isEmpty() ? null : ref,
            null,
            index,
            row.cells().get(0).address(),
            null);
    Map<Field, Cell> read = new EnumMap<>(Field.class);
    List<Cell> written = new ArrayList<>();
    for (Field field : table.fields()) {
      GridCell cell = cells.get(field);
      Address address = cell == null ? place.address() : cell.address();
      String text = cell == null ? "" : field == Field.NUMBER ? ref : cell.allText();
      Place at =
          new Place(
              place.label() + ", " + field.label(),
              number,
              place.action(),
              field,
              index,
              address,
              null);
      Cell filled = new Cell(text, at);
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
    GridCell cell = cells.get(field);
    return cell != null
        && !cell.continued()
        && !cell.allText().isEmpty()
        && !Prompt.instruction(cell.text());
  }

  private static boolean continued(Map<Field, GridCell> cells, Field field) {
    return cells.containsKey(field) && cells.get(field).continued();
  }

  private static String text(Map<Field, GridCell> cells, Field field) {
    return cells.containsKey(field) ? cells.get(field).allText() : "";
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
    Place place = new Place(label(), number, null, null, null, address, null);
    return new Theme(number, title, place, context, columns, actions);
  }
}
