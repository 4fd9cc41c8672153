package org.plancheck.report;

import java.util.regex.Pattern;

/**
 * Lines of a terminal: wrapped, indented, and with nothing in them that a terminal would obey but
 * our own bold.
 */
final class TextLayout {

  /** Columns of a line: fits a window of 90. */
  private static final int WIDTH = 88;

  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final boolean colour;

  TextLayout(boolean colour) {
    this.colour = colour;
  }

  /** A line in bold, after a blank line where something stands before it. */
  TextLayout heading(String words) {
    if (text.length() > 0) {
      text.append('\n');
    }
    return strong(0, words);
  }

  /** Wrapped lines in bold. */
  TextLayout strong(int indent, String words) {
    return wrapped(" ".repeat(indent), " ".repeat(indent), words, colour);
  }

  /** Wrapped lines. */
  TextLayout lines(int indent, String words) {
    return item(indent, "", words);
  }

  /** Wrapped lines that hang behind a mark, as "1." or "-". */
  TextLayout item(int indent, String mark, String words) {
    String first = " ".repeat(indent) + (mark.isEmpty() ? "" : mark + " ");
    return wrapped(first, " ".repeat(first.length()), words, false);
  }

  private TextLayout wrapped(String first, String next, String words, boolean bold) {
    String prefix = first;
    StringBuilder line = new StringBuilder();
    for (String word : BLANKS.split(VisibleText.line(words))) {
      String rest = word;
      if (line.length() > 0 && prefix.length() + line.length() + 1 + rest.length() > WIDTH) {
        line(prefix, line, bold);
        prefix = next;
      }
      // A word longer than a line is cut, so that nothing can push the rest out of sight.
      while (prefix.length() + rest.length() > WIDTH && line.length() == 0) {
        int cut = WIDTH - prefix.length();
        cut -= Character.isHighSurrogate(rest.charAt(cut - 1)) ? 1 : 0;
        line(prefix, line.append(rest, 0, cut), bold);
        prefix = next;
        rest = rest.substring(cut);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    line(prefix, line, bold);
    return this;
  }

  private void line(String prefix, StringBuilder line, boolean bold) {
    text.append(prefix)
        .append(bold ? BOLD : "")
        .append(line)
        .append(bold ? PLAIN : "")
        .append('\n');
    line.setLength(0);
  }

  /** A line as it is, not wrapped: for what a script or a person copies. */
  TextLayout asIs(String line) {
    text.append(VisibleText.of(line).replace("\n", " ")).append('\n');
    return this;
  }

  /** A blank line. */
  TextLayout gap() {
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
