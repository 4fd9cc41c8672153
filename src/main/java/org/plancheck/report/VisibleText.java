package org.plancheck.report;

import java.util.Locale;

/**
 * Makes a stranger's text safe to look at: characters that hide, reverse or command are shown by
 * their code point, as {@code [U+202E]}, or dropped where they carry nothing.
 *
 * <p>A terminal obeys control characters, and a bidirectional override lets "31.12" be shown as
 * "21.13"; both have no place in a plan, so a reader should see that they are there.
 */
public final class VisibleText {

  private static final int SOFT_HYPHEN = 0xad;
  private static final int ZERO_WIDTH_SPACE = 0x200b;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xfeff;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;
  private static final int REPLACEMENT = 0xfffd;

  private VisibleText() {}

  /** The text with nothing hidden in it; line feeds stay. */
  public static String of(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      if (visible == null && !plain(c)) {
        visible = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (visible != null) {
        append(visible, c);
      }
      i += length;
    }
    return visible == null ? text : visible.toString();
  }

  /** The text on one line, runs of blanks made one. */
  public static String line(String text) {
    return of(text).replaceAll("\\s++", " ").strip();
  }

  /** True for a character that turns the direction of what follows. */
  static boolean turns(int c) {
    return c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200e
        || c == 0x200f
        || c == 0x061c;
  }

  /** True for a character that may stay as it is. */
  static boolean plain(int c) {
    return c == '\n'
        || !(Character.isISOControl(c)
            || turns(c)
            || silent(c)
            || c == LINE_SEPARATOR
            || c == PARAGRAPH_SEPARATOR
            || loneSurrogate(c)
            || nonCharacter(c));
  }

  private static boolean silent(int c) {
    return c == SOFT_HYPHEN
        || c == ZERO_WIDTH_SPACE
        || c >= WORD_JOINER && c <= 0x2064
        || c == BYTE_ORDER_MARK
        || c >= 0xe0000 && c <= 0xe007f;
  }

  private static boolean loneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean nonCharacter(int c) {
    return (c & 0xfffe) == 0xfffe;
  }

  private static void append(StringBuilder visible, int c) {
    if (plain(c)) {
      visible.appendCodePoint(c);
    } else if (c == '\t') {
      visible.append(' ');
    } else if (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR || c == 0x0b || c == 0x0c) {
      visible.append('\n');
    } else if (loneSurrogate(c)) {
      visible.appendCodePoint(REPLACEMENT);
    } else if (c != '\r' && !silent(c)) {
      visible.append(String.format(Locale.ROOT, "[U+%04X]", c));
    }
  }
}
