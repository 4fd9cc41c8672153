package org.plancheck.format.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.SafeXml;

/**
 * Word's automatic numbering (17.9): the number that a list gives to a paragraph is not in its
 * text, but it is what people see in the "Action No" column.
 */
final class WordNumbering {

  private static final int LEVELS = 9;

  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
  }

  private static final class ListForm {
    final Level[] levels = new Level[LEVELS];

    Level level(int index) {
      if (levels[index] == null) {
        levels[index] = new Level();
      }
      return levels[index];
    }
  }

  /** A style's list and level, or the style to ask instead. */
  private record StyleList(String number, int level, String basedOn) {}

  private final Map<String, ListForm> forms = new HashMap<>();
  private final Map<String, String> formOfList = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> startOverrides = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Boolean> begun = new HashMap<>();
  private final Map<String, StyleList> styles = new HashMap<>();

  private WordNumbering() {}

  /** Reads the lists and the styles that use them, where the file has such parts. */
  static WordNumbering of(WordPackage word) throws XMLStreamException {
    WordNumbering numbering = new WordNumbering();
    if (word.related("numbering").isPresent()) {
      InputStream in = word.parts().part(word.related("numbering").get());
      numbering.readLists(SafeXml.reader(in, word.limits()));
      if (word.related("styles").isPresent()) {
        InputStream styles = word.parts().part(word.related("styles").get());
        numbering.readStyles(SafeXml.reader(styles, word.limits()));
      }
    }
    return numbering;
  }

  /**
   * Counts one more paragraph and gives its number, as "2.1" or "Theme 2:"; "" for bullets and for
   * paragraphs in no list.
   *
   * @param number the paragraph's own {@code w:numId}, or null
   * @param level the paragraph's own {@code w:ilvl}, 0-based
   * @param style the paragraph's style, or null
   */
  String next(String number, Integer level, String style) {
    String list = number;
    int at = level == null ? 0 : level;
    if (list == null && style != null) {
      StyleList ofStyle = listOf(style);
      list = ofStyle == null ? null : ofStyle.number();
      at = ofStyle == null || level != null ? at : ofStyle.level();
    }
    String form = list == null ? null : formOfList.get(list);
    if (form == null || !forms.containsKey(form)) {
      return "";
    }
    return count(list, form, Math.max(0, Math.min(at, LEVELS - 1)));
  }

  private String count(String list, String form, int at) {
    ListForm levels = forms.get(form);
    int[] count = counters.computeIfAbsent(form, key -> new int[LEVELS]);
    Map<Integer, Integer> overrides = startOverrides.getOrDefault(list, Map.of());
    boolean first = begun.put(list, true) == null;
    for (int i = 0; i <= at; i++) {
      if (first && overrides.containsKey(i)) {
        count[i] = overrides.get(i) - (i == at ? 1 : 0);
      } else if (count[i] == 0) {
        count[i] = levels.level(i).start - (i == at ? 1 : 0);
      }
    }
    count[at]++;
    java.util.Arrays.fill(count, at + 1, LEVELS, 0);
    return label(levels, count, at);
  }

  private static String label(ListForm form, int[] count, int at) {
    String format = form.level(at).format;
    if (format.equals("bullet") || format.equals("none")) {
      return "";
    }
    String label = form.level(at).text;
    for (int i = 0; i <= at; i++) {
      label = label.replace("%" + (i + 1), write(count[i], form.level(i).format));
    }
    return label.strip();
  }

  private static String write(int n, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(n);
      case "upperLetter" -> letter(n).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(n);
      case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
      default -> Integer.toString(n);
    };
  }

  private static String letter(int n) {
    return n < 1 ? "" : String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  private static String roman(int n) {
    if (n < 1 || n > 3999) {
      return Integer.toString(n);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder written = new StringBuilder();
    int left = n;
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        written.append(signs[i]);
      }
    }
    return written.toString();
  }

  private StyleList listOf(String style) {
    String at = style;
    // A style may be based on itself in a broken file: a chain is never followed far.
    for (int i = 0; i < 20 && at != null; i++) {
      StyleList found = styles.get(at);
      if (found == null || found.number() != null) {
        return found;
      }
      at = found.basedOn();
    }
    return null;
  }

  private void readLists(XMLStreamReader xml) throws XMLStreamException {
    String form = null;
    String list = null;
    Level level = null;
    int index = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          form = WordXml.value(xml, "abstractNumId");
          list = null;
          forms.put(form, new ListForm());
        }
        case "num" -> {
          list = WordXml.value(xml, "numId");
          level = null;
        }
        case "abstractNumId" -> formOfList.put(list, WordXml.value(xml, "val"));
        case "lvlOverride" -> index = WordXml.number(xml, "ilvl", 0);
        case "startOverride" ->
            startOverrides
                .computeIfAbsent(list, key -> new HashMap<>())
                .put(index, WordXml.number(xml, "val", 1));
        case "lvl" -> {
          index = Math.max(0, Math.min(WordXml.number(xml, "ilvl", 0), LEVELS - 1));
          level = list == null && form != null ? forms.get(form).level(index) : null;
        }
        case "start" -> set(level, l -> l.start = WordXml.number(xml, "val", 1));
        case "numFmt" -> set(level, l -> l.format = WordXml.value(xml, "val"));
        case "lvlText" -> set(level, l -> l.text = WordXml.value(xml, "val"));
        default -> {
          // pictures, fonts and the like
        }
      }
    }
  }

  private static void set(Level level, java.util.function.Consumer<Level> change) {
    if (level != null) {
      change.accept(level);
      level.format = level.format == null ? "decimal" : level.format;
      level.text = level.text == null ? "" : level.text;
    }
  }

  private void readStyles(XMLStreamReader xml) throws XMLStreamException {
    String style = null;
    String basedOn = null;
    String number = null;
    int level = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        styles.put(style, new StyleList(number, level, basedOn));
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> {
            style = WordXml.value(xml, "styleId");
            basedOn = null;
            number = null;
            level = 0;
          }
          case "basedOn" -> basedOn = WordXml.value(xml, "val");
          case "numId" -> number = WordXml.value(xml, "val");
          case "ilvl" -> level = WordXml.number(xml, "val", 0);
          default -> {
            // fonts, spacing and the like
          }
        }
      }
    }
  }
}
