package org.plancheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.plancheck.language.Abbreviation;
import org.plancheck.language.Span;
import org.plancheck.language.TimeKind;
import org.plancheck.language.Timescale;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;
import org.plancheck.plan.TableReading;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;

/** Builds an invented plan, line by line, for the tests of the writers. */
final class SamplePlan {

  private static final List<Field> COLUMNS =
      List.of(
          Field.NUMBER,
          Field.ACTION,
          Field.RESPONSIBLE,
          Field.TIMESCALE,
          Field.PROGRESS,
          Field.RAG);

  private final Map<Field, Cell> header = new EnumMap<>(Field.class);
  private final Map<Field, LocalDate> dates = new EnumMap<>(Field.class);
  private final List<Theme> themes = new ArrayList<>();
  private final List<ActionReading> actions = new ArrayList<>();
  private final List<PlanReading.FoundAbbreviation> abbreviations = new ArrayList<>();
  private final List<TableReading> tables = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private boolean onTemplate = true;

  SamplePlan header(Field field, String text, LocalDate day) {
    Place place = Place.of(field, new Address.TableCell("body", 1, 1 + header.size(), 2));
    header.put(field, new Cell(text, place));
    if (day != null) {
      dates.put(field, day);
    }
    return this;
  }

  /** Begins a theme; the actions that follow belong to it. */
  SamplePlan theme(Integer number, String title, String context) {
    int table = 2 + themes.size();
    String label = number == null ? title : "Theme " + number;
    Place place =
        new Place(label, number, null, null, null, new Address.Paragraph("body", 10 * table), null);
    Place contextPlace =
        new Place(
            label + ", Context",
            number,
            null,
            Field.CONTEXT,
            null,
            new Address.Paragraph("body", 10 * table + 1),
            null);
    themes.add(
        new Theme(
            number,
            title,
            place,
            new Cell(context, contextPlace),
            EnumSet.copyOf(COLUMNS),
            List.of()));
    tables.add(
        new TableReading(
            Place.of("Table " + table, new Address.TableCell("body", table, 1, 1)),
            "actions of " + (number == null ? "'" + title + "'" : "theme " + number),
            List.of("'By whom' read as Responsible Person/s")));
    return this;
  }

  /** Adds an action to the theme that was begun last. */
  SamplePlan action(
      String number, String text, String responsible, String owner, Timescale when, String rag) {
    return action(number, text, responsible, owner, when, words(when), rag);
  }

  SamplePlan action(
      String number,
      String text,
      String responsible,
      String owner,
      Timescale when,
      String timescale,
      String rag) {
    Theme theme = themes.remove(themes.size() - 1);
    int row = theme.actions().size() + 1;
    int table = 2 + themes.size();
    List<String> texts =
        List.of(
            number == null ? "" : number,
            text,
            responsible,
            timescale,
            "",
            rag == null ? "" : rag.toUpperCase(java.util.Locale.ROOT));
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    for (int column = 0; column < COLUMNS.size(); column++) {
      Place place = place(theme, number, row, table, column, COLUMNS.get(column));
      cells.put(COLUMNS.get(column), new Cell(texts.get(column), place));
    }
    Action action = new Action(place(theme, number, row, table, 0, null), cells, Shade.NONE);
    List<Action> more = new ArrayList<>(theme.actions());
    more.add(action);
    themes.add(
        new Theme(
            theme.number(),
            theme.title(),
            theme.place(),
            theme.contextCell(),
            theme.columns(),
            more));
    actions.add(new ActionReading(action, null, owner, when, List.of(), rag));
    return this;
  }

  private static Place place(
      Theme theme, String number, int row, int table, int column, Field field) {
    String action = number == null ? "row " + row : "action " + number;
    String label = theme.place().label() + ", " + action;
    return new Place(
        field == null ? label : label + ", " + field.label(),
        theme.number(),
        number,
        field,
        row,
        new Address.TableCell("body", table, row + 1, column + 1),
        null);
  }

  SamplePlan abbreviation(
      String form, String full, Abbreviation.Status status, int uses, String hint, Place first) {
    Span span = new Span(0, form.length());
    abbreviations.add(
        new PlanReading.FoundAbbreviation(
            new Abbreviation(
                form, full, null, false, status, uses, 0, span, null, -1, hint, "capitals"),
            first.quoting(form)));
    return this;
  }

  SamplePlan leftOut(String part) {
    leftOut.add(part);
    return this;
  }

  SamplePlan onOtherForm() {
    onTemplate = false;
    return this;
  }

  /** The place of a field of an action: both counted as the author's numbers stand, from 0. */
  Place at(int action, Field field) {
    return actions.get(action).action().cells().get(field).place();
  }

  PlanReading reading() {
    Place title = Place.of("Partnership/Provider Improvement Plan", null);
    Plan plan = new Plan(onTemplate, title, new Header(header), themes, List.of(), tables, leftOut);
    return new PlanReading(plan, dates, actions, abbreviations);
  }

  static Timescale day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new Timescale(TimeKind.DATE, date, date, null, null, null, false, List.of());
  }

  static Timescale weeks(int weeks, LocalDate from) {
    return new Timescale(
        TimeKind.RELATIVE,
        from,
        from.plusWeeks(weeks),
        null,
        "counted from the date of plan",
        null,
        false,
        List.of());
  }

  static Timescale kind(TimeKind kind) {
    return new Timescale(kind, null, null, null, null, null, false, List.of());
  }

  private static String words(Timescale when) {
    if (when.kind() == TimeKind.RELATIVE) {
      return "Within "
          + java.time.temporal.ChronoUnit.WEEKS.between(when.from(), when.to())
          + " weeks";
    }
    if (when.dated()) {
      return Wording.date(when.to());
    }
    return when.kind() == TimeKind.ONGOING ? "Ongoing" : "";
  }
}
