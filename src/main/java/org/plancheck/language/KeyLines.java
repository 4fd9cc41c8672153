package org.plancheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short forms explained without brackets: "IPC = Infection Prevention and Control". */
final class KeyLines {

  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/-])([A-Z][\\p{L}&]{1,11})"
              + "(?:\\s?=\\s?|\\s[-–—]\\s|\\s?:\\s{1,3}|\\s?\\t\\s?|,?\\s(?:stands for|means|is short for)\\s)"
              + "(?=[\\p{L}])");

  private KeyLines() {}

  static List<Pair> find(String text) {
    List<Pair> pairs = new ArrayList<>();
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      String form = key.group(1);
      if (!PairFinder.hasCapitals(form, 2)) {
        continue;
      }
      Span words = wordsAfter(form, text, key.end());
      if (words != null) {
        pairs.add(new Pair(new Span(key.start(1), key.end(1)), words, Pair.Order.KEY));
      }
    }
    return pairs;
  }

  /** The run of words after a place that spells the short form best, or null. */
  static Span wordsAfter(String form, String text, int from) {
    int letters = Alignment.letters(form).length;
    int to = from;
    Span best = null;
    double bestScore = 0;
    for (int words = 0; to < text.length() && words < 2 * letters + 2; words++) {
      while (to < text.length() && isInWord(text.charAt(to))) {
        to++;
      }
      Alignment way = Alignment.fromFirstWord(form, text, from, to);
      if (way != null
          && way.start() == from
          && way.passed() == 0
          && way.inside() <= (letters > 4 ? 2 : letters > 2 ? 1 : 0)
          && to - from > form.length() + 2
          && way.score() > bestScore) {
        best = new Span(from, to);
        bestScore = way.score();
      }
      if (to >= text.length() || text.charAt(to) != ' ' && text.charAt(to) != ',') {
        break;
      }
      while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == ',')) {
        to++;
      }
    }
    return best;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '&'
        || c == '\''
        || c == '’'
        || c == '/';
  }
}
