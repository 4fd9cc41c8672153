package org.plancheck.format.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.plan.Field;

/** The words by which header fields and columns are recognised ({@code headings.txt}). */
final class Headings {

  /** Columns that a house adds for itself. */
  private static final String OTHER = "other";

  private final Map<Field, List<String>> phrases = new EnumMap<>(Field.class);
  private final List<String> others = new ArrayList<>();
  private Pattern labelled;

  private Headings() {}

  /** The words that this program carries; read once. */
  static Headings builtIn() {
    return BuiltIn.HEADINGS;
  }

  private static final class BuiltIn {
    static final Headings HEADINGS = read();
  }

  private static Headings read() {
    Headings headings = new Headings();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Headings.class.getResourceAsStream("headings.txt"), StandardCharsets.UTF_8))) {
      List<String> into = null;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String entry = line.strip();
        if (entry.startsWith("[")) {
          into = headings.section(entry.substring(1, entry.length() - 1));
        } else if (into != null && !entry.isEmpty() && !entry.startsWith("# ")) {
          into.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    headings.labelled = headings.labelsInLines();
    return headings;
  }

  /** A label ends with a colon, or stands alone before a tab or the end of the line. */
  private Pattern labelsInLines() {
    String any =
        phrases.entrySet().stream()
            .filter(entry -> entry.getKey().inHeader())
            .flatMap(entry -> entry.getValue().stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Headings::loosely)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:^|(?<=[\\s|;,]))(" + any + ")\\s{0,3}(?:\\([^()]{0,80}\\)\\s{0,3})?(?::|(?=\\t|$))",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
  }

  /** "and" may be written "&", blanks may be many, brackets may stand around a part. */
  private static String loosely(String label) {
    return Arrays.stream(label.split(" "))
        .map(
            word ->
                word.equals("and")
                    ? "\\(?(?:and|&)"
                    : "\\(?" + Pattern.quote(word).replace("'", "\\E['’]\\Q") + "\\)?")
        .collect(Collectors.joining("[\\s\\u00a0]{1,3}"));
  }

  /** Finds the labels of header fields in a line: group 1 is the label. */
  Pattern labelled() {
    return labelled;
  }

  private List<String> section(String name) {
    if (name.equals(OTHER)) {
      return others;
    }
    for (Field field : Field.values()) {
      if (field.key().equals(name)) {
        return phrases.computeIfAbsent(field, key -> new ArrayList<>());
      }
    }
    throw new IllegalStateException("headings.txt names no field: " + name);
  }

  /** The phrases of a field, the template's own first. */
  List<String> of(Field field) {
    return phrases.getOrDefault(field, List.of());
  }

  /** The header field whose label a text is, and nothing else. */
  Optional<Field> label(String text) {
    if (text.length() > 120) {
      return Optional.empty();
    }
    return match(Words.label(text), true)
        .or(() -> match(Words.labelWithoutBrackets(text), true));
  }

  private Optional<Field> match(String label, boolean inHeader) {
    return phrases.entrySet().stream()
        .filter(entry -> entry.getKey().inHeader() == inHeader)
        .filter(entry -> entry.getValue().contains(label))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A column that a heading may stand for, with how well it fits: 2 as on the template. */
  record Fit(Field column, int points) {}

  /** The columns that a heading may stand for, the best first; empty where it is none. */
  List<Fit> columns(String heading) {
    List<Fit> fits = new ArrayList<>();
    if (heading.length() > 200) {
      return fits;
    }
    String whole = Words.label(heading);
    String core = Words.labelWithoutBrackets(heading);
    for (Field field : Field.values()) {
      int whole2 = of(field).indexOf(whole);
      int core2 = of(field).indexOf(core);
      int best = whole2 < 0 ? core2 : core2 < 0 ? whole2 : Math.min(whole2, core2);
      if (field.inActionRow() && best >= 0) {
        fits.add(new Fit(field, best < 2 ? 2 : 1));
      }
    }
    fits.sort((a, b) -> b.points() - a.points());
    return fits;
  }

  /** True where a heading is one of the columns that houses add for themselves. */
  boolean ownColumn(String heading) {
    return others.contains(Words.label(heading));
  }
}
