package org.plancheck.format.opendocument;

import javax.xml.stream.XMLStreamException;
import org.plancheck.format.grid.ListNumber;

/** How a list is numbered, level by level (16.30). */
final class ListStyle {

  static final int LEVELS = 10;

  /** No honest list writes more round a number. */
  private static final int LONGEST_TEXT = 100;

  private static final class Level {
    String format = "";
    String prefix = "";
    String suffix = "";
    String whole;
    int shown = 1;
    int start = 1;
  }

  private final Level[] levels = new Level[LEVELS];

  private ListStyle() {}

  /** Reads the list style or outline style that begins here. */
  static ListStyle read(OdfStream xml) throws XMLStreamException {
    ListStyle style = new ListStyle();
    while (xml.nextChild()) {
      boolean numbered =
          xml.name().equals("text:list-level-style-number")
              || xml.name().equals("text:outline-level-style");
      int index = levelWithin(xml.number("text:level", 1) - 1);
      if (numbered) {
        style.levels[index] = level(xml);
      }
      xml.skip();
    }
    return style;
  }

  private static Level level(OdfStream xml) {
    Level level = new Level();
    level.format = text(xml, "style:num-format");
    level.prefix = text(xml, "style:num-prefix");
    level.suffix = text(xml, "style:num-suffix");
    level.whole =
        xml.value("loext:num-list-format") == null ? null : text(xml, "loext:num-list-format");
    level.shown = xml.times("text:display-levels", LEVELS);
    level.start = xml.number("text:start-value", 1);
    return level;
  }

  private static String text(OdfStream xml, String name) {
    String value = xml.value(name);
    return value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST_TEXT));
  }

  /** A level that lists have: 0 to 9. */
  static int levelWithin(int level) {
    return Math.max(0, Math.min(level, LEVELS - 1));
  }

  /** Where a level begins to count. */
  int start(int level) {
    return levels[level] == null ? 1 : levels[level].start;
  }

  /**
   * The number that a paragraph shows; "" for bullets and where no number is shown.
   *
   * @param count of each level
   * @param at the paragraph's level, 0-based
   */
  String label(int[] count, int at) {
    Level level = levels[at];
    if (level == null || level.format.isEmpty()) {
      return "";
    }
    if (level.whole != null) {
      return whole(level.whole, count, at);
    }
    StringBuilder label = new StringBuilder(level.prefix);
    String point = "";
    for (int i = Math.max(0, at - level.shown + 1); i <= at; i++) {
      String number = number(count, i);
      if (!number.isEmpty()) {
        label.append(point).append(number);
        point = ".";
      }
    }
    return label.append(level.suffix).toString().strip();
  }

  /** As newer programs write it: "Theme %1%:" or "%1%.%2%". */
  private String whole(String form, int[] count, int at) {
    String label = form;
    for (int i = 0; i <= at; i++) {
      label = label.replace("%" + (i + 1) + "%", number(count, i));
    }
    return label.strip();
  }

  private String number(int[] count, int at) {
    String format = levels[at] == null ? "" : levels[at].format;
    return switch (format) {
      case "" -> "";
      case "a" -> ListNumber.write(count[at], "lowerLetter");
      case "A" -> ListNumber.write(count[at], "upperLetter");
      case "i" -> ListNumber.write(count[at], "lowerRoman");
      case "I" -> ListNumber.write(count[at], "upperRoman");
      default -> ListNumber.write(count[at], "decimal");
    };
  }
}
