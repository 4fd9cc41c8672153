package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.format.sheet.CellRange;

/** Reads cell ranges as OpenDocument writes them (18.3.1), as "'My sheet'.B5:'My sheet'.D7". */
final class Ranges {

  private Ranges() {}

  /** Ranges parted by blanks, without their sheets; what is none is passed over. */
  static List<CellRange> list(String text) {
    List<CellRange> ranges = new ArrayList<>();
    for (String range : split(text == null ? "" : text, ' ')) {
      of(range).ifPresent(ranges::add);
    }
    return ranges;
  }

  /** One range without its sheet. */
  static Optional<CellRange> of(String text) {
    List<String> ends = split(text, ':');
    if (ends.isEmpty() || ends.size() > 2) {
      return Optional.empty();
    }
    String first = cell(ends.get(0));
    return CellRange.of(ends.size() == 1 ? first : first + ":" + cell(ends.get(1)));
  }

  private static String cell(String end) {
    return end.substring(end.lastIndexOf('.') + 1);
  }

  /** The sheet that a range names first; "" where it names none. */
  static String sheet(String text) {
    List<String> parts = split(text, '.');
    if (parts.size() < 2) {
      return "";
    }
    String name = parts.get(0).startsWith("$") ? parts.get(0).substring(1) : parts.get(0);
    boolean quoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
    return quoted ? name.substring(1, name.length() - 1).replace("''", "'") : name;
  }

  /** Parts a text at a sign that stands outside quotes. */
  private static List<String> split(String text, char sign) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (c == sign && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
