package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines and bulleted items of a text. */
final class Lines {

  private static final Pattern ITEM =
      Pattern.compile(
          "(?m)^[ \\t\\u00a0]*+(?:[•●▪◦·‣\\uf0b7*–—-]\\s++|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})?|[a-z]|[ivx]{1,4})[.)]\\s++)");
  private static final String BULLETS = "•●▪◦‣\uf0b7";
  private static final Pattern INLINE_BULLET = Pattern.compile("\\s*+[" + BULLETS + "]\\s*+");

  private Lines() {}

  /** True where a line begins with a bullet or the number of an item. */
  static boolean isItem(String line) {
    return ITEM.matcher(line).lookingAt();
  }

  /** The lines of a text without bullets, numbers of items and blanks at their ends. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      addLine(lines, text, from, to);
      from = to + 1;
    }
    return lines;
  }

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?;]++[)\"”’]?\\s++(?=[\\p{Lu}\\p{N}(\"“])|;\\s*+");
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?i)(?:^|.*[\\s(])(?:e\\.g|i\\.e|etc|no|nos|approx|incl|mr|mrs|ms|dr|st|vs|\\p{L})");

  /**
   * The sentences of a text, by marks alone; a line or an item ends one, and so does a semicolon.
   */
  static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    for (Span line : of(text)) {
      int start = line.start();
      Matcher end = SENTENCE_END.matcher(text).region(line.start(), line.end());
      while (end.find()) {
        int tail = Math.max(start, end.start() - 8);
        boolean dotted =
            text.charAt(end.start()) == '.'
                && DOTTED.matcher(text.substring(tail, end.start())).matches();
        if (!dotted) {
          add(sentences, text, start, end.end());
          start = end.end();
        }
      }
      add(sentences, text, start, line.end());
    }
    return sentences;
  }

  private static boolean hasBullet(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > '~' && BULLETS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void addLine(List<Span> lines, String text, int from, int to) {
    Matcher item = ITEM.matcher(text).region(from, to).useAnchoringBounds(true);
    int start = item.lookingAt() ? item.end() : from;
    Matcher bullet = INLINE_BULLET.matcher(text).region(start, to);
    boolean bullets = hasBullet(text, start, to);
    while (bullets && bullet.find()) {
      add(lines, text, start, bullet.start());
      start = bullet.end();
    }
    add(lines, text, start, to);
  }

  private static void add(List<Span> lines, String text, int from, int to) {
    Span line = PairFinder.trim(text, from, to);
    if (line.end() > line.start()) {
      lines.add(line);
    }
  }
}
