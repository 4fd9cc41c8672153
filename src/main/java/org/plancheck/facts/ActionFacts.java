package org.plancheck.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plancheck.language.Anchors;
import org.plancheck.language.English;
import org.plancheck.language.Owner;
import org.plancheck.language.Owners;
import org.plancheck.language.TimeExpression;
import org.plancheck.language.TimeKind;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Shade;
import org.plancheck.result.ActionReading;

/**
 * The facts of an action: one for each column that its table has. A column that is not there makes
 * no facts, so that it is never reported row by row.
 */
final class ActionFacts {

  /** With "the action ''" and a mark of omission no longer than a message quotes, 60 characters. */
  private static final int FIRST_WORDS = 45;

  private final English english;
  private final Anchors anchors;
  private final LocalDate asOf;

  ActionFacts(English english, Anchors anchors, LocalDate asOf) {
    this.english = english;
    this.anchors = anchors;
    this.asOf = asOf;
  }

  /**
   * The facts of one action.
   *
   * @param index 1-based place among all actions of the plan
   */
  List<Subject> of(ActionReading reading, int index) {
    Action action = reading.action();
    String about = "action " + index;
    String ref = ref(action);
    List<Subject> facts = new ArrayList<>();
    action.cell(Field.NUMBER).ifPresent(cell -> facts.add(number(action, cell, about)));
    action
        .cell(Field.RESPONSIBLE)
        .ifPresent(cell -> facts.add(responsible(reading, cell, ref, about)));
    action.cell(Field.TIMESCALE).ifPresent(cell -> facts.add(timescale(reading, cell, ref, about)));
    action.cell(Field.RAG).ifPresent(cell -> facts.add(rag(reading, cell, ref, about)));
    if (isAmberWithDay(reading)) {
      facts.add(amber(reading, about));
    }
    return facts;
  }

  private static String ref(Action action) {
    String number = action.place().action();
    return number == null ? "the action '" + start(action) + "'" : "action " + number;
  }

  private static String start(Action action) {
    String line = action.text(Field.ACTION).replaceAll("\\s+", " ");
    if (line.isEmpty()) {
      return "in row " + action.place().row();
    }
    if (line.length() <= FIRST_WORDS) {
      return line;
    }
    int end = line.lastIndexOf(' ', FIRST_WORDS);
    return line.substring(0, end < 10 ? FIRST_WORDS : end) + "…";
  }

  private static ActionNumber number(Action action, Cell cell, String about) {
    return new ActionNumber(cell.text(), cell.isEmpty(), start(action), about, quoted(cell));
  }

  private Responsible responsible(ActionReading reading, Cell cell, String ref, String about) {
    boolean blank = Owner.Kind.NONE.key().equals(reading.owner()) && !saysSomething(cell.text());
    boolean alsoGroup = english.owners().read(cell.text()).alsoGroup();
    return new Responsible(
        ref,
        cell.text(),
        blank,
        reading.owner(),
        alsoGroup,
        blank ? roleIn(reading.action().text(Field.ACTION)) : null,
        about,
        quoted(cell));
  }

  /**
   * A role of two words or more: a single one, as "Training to be completed", is too often none.
   */
  private String roleIn(String text) {
    Owner owner = english.owners().inSentence(text);
    boolean role = owner.kind() == Owner.Kind.ROLE && owner.text().contains(" ");
    return role ? owner.text() : null;
  }

  /** Words that are no owner that is known are still an answer: only a blank is a fault. */
  private boolean saysSomething(String text) {
    return !english.blanks().isBlank(text) && !Owners.isDitto(text);
  }

  private Timescale timescale(ActionReading reading, Cell cell, String ref, String about) {
    var read = reading.timescale();
    boolean blank = english.blanks().isBlank(cell.text()) && !Owners.isDitto(cell.text());
    boolean given = !blank && (!read.putOff() || read.dated());
    return new Timescale(
        ref,
        cell.text(),
        given,
        !"green".equals(reading.rag()),
        read.ongoing(),
        read.dated(),
        read.to(),
        given ? null : dateIn(reading.action().text(Field.ACTION)),
        about,
        quoted(cell));
  }

  /**
   * A day to come that the text sets: not "41% in September", where one starts from, nor "within 24
   * hours", which tells how quickly.
   */
  private String dateIn(String text) {
    return english.timescales().find(text, anchors).stream()
        .filter(e -> e.kind() == TimeKind.DATE && e.to() != null)
        .filter(e -> e.assumed() == null || e.text().toLowerCase(Locale.ROOT).startsWith("by "))
        .filter(e -> !e.to().isBefore(anchors.planDate()))
        .map(TimeExpression::text)
        .findFirst()
        .orElse(null);
  }

  private RagStatus rag(ActionReading reading, Cell cell, String ref, String about) {
    boolean given =
        !english.blanks().isBlank(cell.text()) || reading.action().shade() != Shade.NONE;
    return new RagStatus(ref, cell.text(), given, reading.rag(), about, quoted(cell));
  }

  /** A frequency or a first check has no last day that Amber could be held against. */
  private static boolean isAmberWithDay(ActionReading reading) {
    var timescale = reading.timescale();
    return "amber".equals(reading.rag())
        && timescale.dated()
        && !timescale.ongoing()
        && timescale.every() == null;
  }

  private AmberAction amber(ActionReading reading, String about) {
    LocalDate due = reading.timescale().to();
    boolean late = anchors.planDateKnown() && due.isBefore(anchors.planDate());
    String ref = ref(reading.action());
    Place row = reading.action().place();
    return new AmberAction(
        Character.toUpperCase(ref.charAt(0)) + ref.substring(1),
        reading.action().text(Field.TIMESCALE),
        due,
        anchors.planDate(),
        late,
        !late && due.isBefore(asOf),
        about,
        reading.action().cell(Field.RAG).map(ActionFacts::quoted).orElse(row));
  }

  private static Place quoted(Cell cell) {
    return cell.isEmpty() ? cell.place() : cell.place().quoting(cell.text());
  }
}
