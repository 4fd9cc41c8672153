package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancheck.language.English;
import org.plancheck.language.WordLists;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;
import org.plancheck.plan.TableReading;
import org.plancheck.plan.Theme;
import org.plancheck.rules.RuleBook;

/** A plan built row by row, whose facts are then looked at. */
final class PlanOfRows {

  static final LocalDate PLAN_DATE = LocalDate.of(2026, 11, 12);
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static final FactFinder FINDER =
      new FactFinder(
          English.of(WordLists.builtIn()), new Thresholds(RuleBook.builtIn().settings()));

  private final Map<Field, Cell> header = new EnumMap<>(Field.class);
  private final Set<Field> columns = EnumSet.range(Field.NUMBER, Field.RAG);
  private final List<Action> actions = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<TableReading> readings = new ArrayList<>();
  private boolean onTemplate = true;
  private String progress = "";
  private Cell context;

  PlanOfRows() {
    header(Field.DATE_OF_PLAN, "12/11/2026");
    header(Field.COMPLETED_BY, "Jane Smith");
    header(Field.DATE_FOR_REVIEW, "10/12/2026");
  }

  PlanOfRows header(Field field, String text) {
    header.put(field, new Cell(text, Place.of(field, null)));
    return this;
  }

  PlanOfRows offTemplate() {
    onTemplate = false;
    return this;
  }

  PlanOfRows context(String text) {
    context =
        new Cell(text, new Place("Theme 1, Context", 1, null, Field.CONTEXT, null, null, null));
    return this;
  }

  /** A line above the first theme. */
  PlanOfRows above(String text) {
    passages.add(new Passage(text, Place.of("The top of the plan", null), false));
    return this;
  }

  PlanOfRows without(Field column) {
    columns.remove(column);
    return this;
  }

  /** A row with Amber by word and no shading. */
  PlanOfRows row(String responsible, String timescale) {
    return row("Fit six lights", responsible, timescale, "Amber", Shade.NONE);
  }

  /** A line of the document outside its table. */
  PlanOfRows note(String text) {
    passages.add(new Passage(text, Place.of("Theme 1", null), false));
    return this;
  }

  /** The heading of a column that the template does not have. */
  PlanOfRows heading(String text) {
    passages.add(new Passage(text, Place.of("Theme 1", null), true));
    return this;
  }

  /** The author's heading of a column, as the reading of the table has it. */
  PlanOfRows column(String heading, Field field) {
    readings.add(
        new TableReading(
            Place.of("Table 1", null),
            "actions of Theme 1",
            List.of("'" + heading + "' read as " + field.label())));
    return this;
  }

  /** The progress comment of the rows that follow. */
  PlanOfRows progress(String text) {
    progress = text;
    return this;
  }

  PlanOfRows row(String action, String responsible, String timescale, String rag, Shade shade) {
    int index = actions.size() + 1;
    String number = "1." + index;
    String label = "Theme 1, action " + number;
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    Map.of(
            Field.NUMBER, number,
            Field.ACTION, action,
            Field.RESPONSIBLE, responsible,
            Field.TIMESCALE, timescale,
            Field.PROGRESS, progress,
            Field.RAG, rag)
        .forEach(
            (field, text) -> {
              if (columns.contains(field)) {
                String at = label + ", " + field.label();
                cells.put(
                    field, new Cell(text, new Place(at, 1, number, field, index, null, null)));
              }
            });
    cells.values().stream()
        .filter(cell -> !cell.isEmpty())
        .forEach(cell -> passages.add(new Passage(cell.text(), cell.place(), false)));
    Place place = new Place(label, 1, number, null, index, null, null);
    actions.add(new Action(place, cells, shade));
    return this;
  }

  Facts facts() {
    Place place = new Place("Theme 1", 1, null, null, null, null, null);
    Theme theme = new Theme(1, "Well-being", place, context, columns, actions);
    Plan plan =
        new Plan(
            onTemplate,
            Place.of("The plan", null),
            new Header(header),
            List.of(theme),
            passages,
            readings,
            List.of());
    return FINDER.of(plan, AS_OF);
  }

  /** All facts of a kind, in their order. */
  <T> List<T> all(Class<T> kind) {
    return facts().all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The one fact of a kind. */
  <T> T one(Class<T> kind) {
    List<T> found = all(kind);
    if (found.size() != 1) {
      throw new AssertionError("There are " + found.size() + " of " + kind.getSimpleName());
    }
    return found.get(0);
  }
}
