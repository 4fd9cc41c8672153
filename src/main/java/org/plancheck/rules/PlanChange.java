package org.plancheck.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancheck.plan.Field;

/**
 * One change that an example makes to the good plan.
 *
 * @param where "copy", "side file", "header", "theme 2", "action 2.1", "actions" for each of them,
 *     "add action"; or "as of", "file", "phase", "template", "text", which need no key. After
 *     "previous ", what an earlier version has otherwise; "previous" alone begins one
 * @param key field as {@link Field#key()}, or "shade", "title", "note", "theme", or of a copy
 *     "changes", "comments", "hidden", of a side file one of its own; "" where none is needed
 * @param value the author's words, "" left blank; null where the field or column is not there
 */
public record PlanChange(String where, String key, String value) {

  /** How a RAG cell may be shaded. */
  static final Set<String> SHADES = Set.of("none", "red", "amber", "green", "blue", "other");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  static final String PREVIOUS = "previous";

  /** True where it is about an earlier version of the plan. */
  boolean previous() {
    return where.startsWith(PREVIOUS);
  }

  /** The same for the version that it is about. */
  PlanChange there() {
    return new PlanChange(where.substring(PREVIOUS.length()).strip(), key, value);
  }

  /** The change for people, as "Action 2.1, Timescale: 'Ongoing'". */
  public String words() {
    if (previous()) {
      return where.equals(PREVIOUS)
          ? "There is an earlier version, the same but for what follows"
          : "Earlier version: " + there().words();
    }
    return switch (where) {
      case "as of" -> "Judged on " + DAY.format(LocalDate.parse(value));
      case "phase" -> "Checked before the plan is shared";
      case "text" -> "Above the first theme: '" + value.replace("\n", " / ") + "'";
      case "file" -> "The file holds no table of actions";
      case "template" -> "The plan is not on the Partnership's template";
      case "copy" -> "The copy holds " + value + " " + copied();
      case "side file" -> "In the file beside the plan, " + key + ": '" + value + "'";
      case "header" -> said(field().label());
      case "actions" -> key.isEmpty() ? "The plan has no action" : "Every action, " + cell();
      case "add action" ->
          key.equals("theme") ? "One more action in theme " + value : "Its " + cell();
      default ->
          where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1) + ", " + cell();
    };
  }

  private String copied() {
    return switch (key) {
      case "changes" -> "tracked changes";
      case "comments" -> "comments of people";
      default -> "hidden rows or columns";
    };
  }

  private String cell() {
    return switch (key) {
      case "shade" -> "RAG Status shaded " + value;
      case "title" -> said("title");
      case "note" -> said("the template's note");
      default -> said(field().label());
    };
  }

  private String said(String label) {
    if (value == null) {
      return label + ": not there";
    }
    return value.isEmpty()
        ? label + ": left blank"
        : label + ": '" + value.replace("\n", " / ") + "'";
  }

  /** The field that is changed. */
  Field field() {
    return Arrays.stream(Field.values()).filter(f -> f.key().equals(key)).findFirst().orElseThrow();
  }

  /** Keys of the fields at the top of a plan. */
  static Set<String> headerKeys() {
    return Arrays.stream(Field.values())
        .filter(Field::inHeader)
        .map(Field::key)
        .collect(Collectors.toSet());
  }

  /** Keys of what an action row may be changed in. */
  static Set<String> actionKeys() {
    return Stream.concat(
            Arrays.stream(Field.values()).filter(Field::inActionRow).map(Field::key),
            Stream.of("shade"))
        .collect(Collectors.toSet());
  }
}
