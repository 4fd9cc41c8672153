package org.plancheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plancheck.language.Timescale;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;
import org.plancheck.plan.TableReading;
import org.plancheck.plan.Theme;
import org.plancheck.result.ActionReading;
import org.plancheck.result.Letter;
import org.plancheck.result.PlanReading;
import org.plancheck.result.Scores;
import org.plancheck.result.Smart;

/** The part of the JSON report that says what was read out of the document. */
final class JsonPlan {

  /** Stands for an action of which no letter was judged. */
  private static final Smart UNJUDGED = new Smart(Map.of());

  private final PlanReading reading;
  private final Scores scores;

  /**
   * A plan to be written.
   *
   * @param scores null where there are none
   */
  JsonPlan(PlanReading reading, Scores scores) {
    this.reading = reading;
    this.scores = scores;
  }

  void write(ObjectNode node) {
    Plan plan = reading.plan();
    node.put("template", plan.onTemplate() ? "dumfries-galloway" : null);
    node.put("contentHash", reading.content().value());
    ObjectNode header = node.putObject("header");
    Arrays.stream(Field.values())
        .filter(Field::inHeader)
        .forEach(field -> field(header, field.key(), plan.header().cell(field), field));
    ArrayNode themes = node.putArray("themes");
    int next = 0;
    for (Theme theme : plan.themes()) {
      ObjectNode entry = themes.addObject();
      entry.put("number", theme.number()).put("title", theme.title());
      field(entry, "context", theme.context(), Field.CONTEXT);
      ArrayNode actions = entry.putArray("actions");
      for (int i = 0; i < theme.actions().size(); i++) {
        action(actions.addObject(), next++);
      }
    }
    abbreviations(node.putArray("abbreviations"));
    tables(node.putArray("tables"));
    JsonReport.strings(node.putArray("leftOut"), plan.leftOut());
    JsonReport.strings(node.putArray("notes"), plan.notes());
  }

  private void field(ObjectNode parent, String key, Optional<Cell> cell, Field field) {
    if (cell.isEmpty()) {
      parent.putNull(key);
      return;
    }
    ObjectNode node = parent.putObject(key).put("text", cell.get().text());
    if (field.inHeader()) {
      node.put("date", day(reading.dates().get(field)));
    }
    place(node.putObject("place"), cell.get().place());
  }

  private void action(ObjectNode node, int index) {
    ActionReading read = reading.actions().get(index);
    Action action = read.action();
    String number = action.text(Field.NUMBER);
    node.put("number", action.place().action() != null ? action.place().action() : blank(number));
    node.put("text", action.text(Field.ACTION));
    node.put("outcome", read.outcome());
    node.put("responsible", action.text(Field.RESPONSIBLE));
    node.put("owner", read.owner());
    timescale(node.putObject("timescale"), action.text(Field.TIMESCALE), read.timescale());
    JsonReport.strings(node.putArray("measures"), read.measures());
    node.put("progress", action.text(Field.PROGRESS));
    node.putObject("rag")
        .put("text", action.text(Field.RAG))
        .put("shade", shade(action.shade()))
        .put("status", read.rag());
    boolean judged = scores != null && index < scores.smart().size();
    smart(node.putObject("smart"), judged ? scores.smart().get(index) : UNJUDGED);
    place(node.putObject("place"), action.place());
  }

  private static String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String shade(Shade shade) {
    return shade == Shade.NONE ? null : shade.name().toLowerCase(Locale.ROOT);
  }

  private static void timescale(ObjectNode node, String text, Timescale timescale) {
    node.put("text", text)
        .put("kind", timescale.kind().key())
        .put("from", day(timescale.from()))
        .put("to", day(timescale.to()))
        .put("assumed", timescale.assumed())
        .put("every", timescale.every())
        .put("also", timescale.also());
  }

  private static void smart(ObjectNode node, Smart smart) {
    for (Letter letter : Letter.values()) {
      number(node, letter.key(), smart.points(letter));
    }
    number(node, "total", smart.total());
    ArrayNode notJudged = node.putArray("notJudged");
    for (Letter letter : Letter.values()) {
      if (!smart.judged(letter)) {
        notJudged.add(letter.key());
      }
    }
  }

  /** 0, 0.5 and 1 as the schema names them: no "1.0". */
  private static void number(ObjectNode node, String key, double points) {
    node.put(key, JsonReport.decimal(points));
  }

  private void abbreviations(ArrayNode array) {
    for (PlanReading.FoundAbbreviation found : reading.abbreviations()) {
      ObjectNode node =
          array
              .addObject()
              .put("short", found.abbreviation().shortForm())
              .put("long", found.abbreviation().longForm())
              .put("status", found.abbreviation().status().key())
              .put("uses", found.abbreviation().uses())
              .put("suggestion", found.abbreviation().suggestion());
      place(node.putObject("first"), found.first());
    }
  }

  private void tables(ArrayNode array) {
    for (TableReading table : reading.plan().readings()) {
      ObjectNode node = array.addObject().put("kind", table.kind());
      place(node.putObject("place"), table.place());
      JsonReport.strings(node.putArray("columns"), table.columns());
    }
  }

  /** Writes a place with all that helps to find it again. */
  static void place(ObjectNode node, Place place) {
    node.put("label", place.label())
        .put("theme", place.theme())
        .put("action", place.action())
        .put("field", place.field() == null ? null : place.field().key())
        .put("row", place.row())
        .put("address", place.address() == null ? null : place.address().toString())
        .put("quote", place.quote());
  }

  private static String day(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
