package org.plancheck.format.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancheck.plan.Field;

/** The words by which header fields and columns are recognised ({@code headings.txt}). */
final class Headings {

  /** Columns that hold the action where a table has none of that name. */
  static final String ACTION_INSTEAD = "actionInstead";

  /** Columns that are a RAG or a comment, as their rows show. */
  static final String STATUS = "status";

  /** Columns that a house adds for itself. */
  static final String OTHER = "other";

  /** Columns by which a table shows that it is something else. */
  static final String NOT_A_PLAN = "notAPlan";

  private final Map<String, List<String>> phrases = new LinkedHashMap<>();
  private Pattern labelled;

  private Headings() {}

  /** The words that this program carries; read once. */
  static Headings builtIn() {
    return BuiltIn.HEADINGS;
  }

  private static final class BuiltIn {
    static final Headings HEADINGS = read(Map.of());
  }

  /**
   * The same with words of a house's own.
   *
   * @param own more phrases by field, as "timescale": "target month"
   */
  static Headings with(Map<String, List<String>> own) {
    return own.isEmpty() ? builtIn() : read(own);
  }

  private static Headings read(Map<String, List<String>> own) {
    Headings headings = new Headings();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Headings.class.getResourceAsStream("headings.txt"), StandardCharsets.UTF_8))) {
      List<String> into = null;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String entry = line.strip();
        if (entry.startsWith("[")) {
          String section = entry.substring(1, entry.length() - 1);
          into = headings.phrases.computeIfAbsent(section, key -> new ArrayList<>());
        } else if (into != null && !entry.isEmpty() && !entry.startsWith("# ")) {
          into.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    own.forEach(
        (field, words) ->
            words.forEach(
                word ->
                    headings
                        .phrases
                        .computeIfAbsent(field, key -> new ArrayList<>())
                        .add(Words.label(word))));
    headings.labelled = headings.labelsInLines();
    return headings;
  }

  /** A label ends with a colon, or stands alone before a tab or the end of the line. */
  private Pattern labelsInLines() {
    String any =
        Arrays.stream(Field.values())
            .filter(Field::inHeader)
            .flatMap(field -> of(field.key()).stream())
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

  private List<String> of(String section) {
    return phrases.getOrDefault(section, List.of());
  }

  /** The header field whose label a text is, and nothing else. */
  Optional<Field> label(String text) {
    if (text.length() > 120) {
      return Optional.empty();
    }
    return header(Words.label(text)).or(() -> header(Words.labelWithoutBrackets(text)));
  }

  private Optional<Field> header(String label) {
    return Arrays.stream(Field.values())
        .filter(Field::inHeader)
        .filter(field -> of(field.key()).contains(label))
        .findFirst();
  }

  /** How near a label is to the template's own, which is 0. */
  int rank(Field field, String label) {
    int whole = of(field.key()).indexOf(Words.label(label));
    int core = of(field.key()).indexOf(Words.labelWithoutBrackets(label));
    return whole < 0 ? Math.max(core, 0) : whole;
  }

  /** True where a heading belongs to a section, as {@link #NOT_A_PLAN}. */
  boolean in(String section, String heading) {
    return heading.length() <= 200
        && (of(section).contains(Words.label(heading))
            || of(section).contains(Words.labelWithoutBrackets(heading)));
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
      if (!field.inActionRow()) {
        continue;
      }
      int ofWhole = of(field.key()).indexOf(whole);
      int ofCore = of(field.key()).indexOf(core);
      int best = ofWhole < 0 ? ofCore : ofCore < 0 ? ofWhole : Math.min(ofWhole, ofCore);
      if (best >= 0) {
        fits.add(new Fit(field, best < 2 ? 2 : 1));
      }
    }
    if (fits.isEmpty() && !in(OTHER, heading) && !in(NOT_A_PLAN, heading) && !in(STATUS, heading)) {
      HeadingWords.of(core).ifPresent(field -> fits.add(new Fit(field, 1)));
    }
    fits.sort((a, b) -> b.points() - a.points());
    return fits;
  }
}
