package org.plancheck.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.language.English;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

/** Everything an author wrote into a plan, each piece cut into words once. */
final class PlanWords {

  /** "LSI = Large Scale Investigation", line by line. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\\s*+\\p{Lu}[\\p{L}&]{1,11}+(?:\\s?+=|\\s[-–—]|:)\\s*+\\p{L}[^\\n]{2,80}+(?:\\n|$))++");

  /**
   * A piece of the plan.
   *
   * @param place the whole place, without a quote
   * @param field the column, field or context that it stands in; null for lines beside them
   * @param theme 0-based place of its theme, or -1
   * @param action 0-based place of its action among all actions, or -1
   */
  record Part(WordedText words, Place place, Field field, int theme, int action) {
    String text() {
      return words.text();
    }

    /**
     * True for lines that are neither a field at the top, nor a context, nor a cell of an action.
     */
    boolean line() {
      return field == null;
    }

    boolean in(Field... fields) {
      return field != null && List.of(fields).contains(field);
    }
  }

  private final Plan plan;
  private final English english;
  private final List<Part> parts = new ArrayList<>();

  PlanWords(Plan plan, English english) {
    this.plan = plan;
    this.english = english;
    Set<Address> taken = new HashSet<>();
    for (Field field : Field.values()) {
      plan.header().cell(field).ifPresent(cell -> add(cell, field, -1, -1, taken));
    }
    int index = 0;
    for (int i = 0; i < plan.themes().size(); i++) {
      Theme theme = plan.themes().get(i);
      int at = i;
      theme.context().ifPresent(cell -> add(cell, Field.CONTEXT, at, -1, taken));
      for (Action action : theme.actions()) {
        for (Cell cell : action.cells().values()) {
          if (cell.place().field() != Field.RAG && cell.place().field() != Field.NUMBER) {
            add(cell, cell.place().field(), i, index, taken);
          }
        }
        index++;
      }
    }
    for (Passage passage : plan.passages()) {
      boolean known = passage.place().field() != null || taken.contains(passage.place().address());
      if (!passage.heading() && !known && !inContext(passage.text())) {
        parts.add(new Part(english.cues().read(passage.text()), passage.place(), null, -1, -1));
      }
    }
  }

  private void add(Cell cell, Field field, int theme, int action, Set<Address> taken) {
    if (cell.place().address() != null) {
      taken.add(cell.place().address());
    }
    String text = field == Field.CONTEXT ? ContextWords.of(cell.text()) : cell.text();
    if (!english.blanks().isBlank(text)) {
      WordedText words = english.cues().read(text);
      parts.add(new Part(words, cell.place(), field, theme, action));
    }
  }

  /** The further lines of a context have addresses of their own. */
  private boolean inContext(String text) {
    return plan.themes().stream()
        .anyMatch(theme -> theme.context().filter(c -> c.text().contains(text)).isPresent());
  }

  Plan plan() {
    return plan;
  }

  English english() {
    return english;
  }

  /** All pieces: fields at the top, then themes with their contexts and actions, then lines. */
  List<Part> all() {
    return parts;
  }

  /**
   * The contexts, and lines outside the tables: where a plan tells why it was made. A key of short
   * forms tells nothing of the kind.
   */
  List<Part> reasons() {
    return parts.stream()
        .filter(part -> part.line() || part.in(Field.CONTEXT))
        .filter(part -> !KEY.matcher(part.words().text()).matches())
        .toList();
  }

  /** True where an entry of a word list stands anywhere below the fields at the top. */
  boolean anywhere(String list) {
    return parts.stream().anyMatch(p -> (p.line() || !p.field().inHeader()) && p.words().has(list));
  }

  /** What the theme's context says, "" where it says nothing. */
  String context(int theme) {
    return ContextWords.of(plan.themes().get(theme));
  }

  /** "theme 2", as messages say it in the midst of a sentence. */
  static String themeName(Theme theme) {
    String label = theme.place().label();
    return label.startsWith("Theme ") ? "theme" + label.substring(5) : "'" + label + "'";
  }
}
