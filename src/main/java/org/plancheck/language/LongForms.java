package org.plancheck.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words that carry the letters of a short form are its full form, and where they begin. */
final class LongForms {

  /** Least score a letter; below it too many words that only look alike are taken. */
  private static final double CONVINCING = 2.5;

  private static final double CONVINCING_IN_BRACKETS = 2;

  /** Further small words within names of bodies and treaties. */
  private static final Set<String> IN_NAMES =
      Set.of(
          "against", "among", "between", "through", "under", "within", "without", "y", "et", "le");

  private LongForms() {}

  static boolean isConvincing(String shortForm, Alignment way, String longForm) {
    int words = longForm.strip().split("[\\s-]+").length;
    boolean oneWord = words == 1;
    if (longForm.length() <= shortForm.length() || isSameWord(shortForm, longForm, oneWord)) {
      return false;
    }
    if (!PairFinder.hasCapitals(shortForm, 2) && isWordOf(shortForm, longForm)) {
      return false;
    }
    boolean small = shortForm.equals(shortForm.toLowerCase(Locale.ROOT));
    if (small && way.letters() > 6
        || way.unmatched() > 0 && oneWord && way.letters() - way.unmatched() < 2) {
      return false;
    }
    if (way.letters() == 1) {
      return oneWord && Character.isUpperCase(shortForm.charAt(0)) && way.passed() == 0;
    }
    double perLetter = way.score() / way.letters();
    if (way.letters() == 2 && way.passed() > (way.initials() < 2 ? 0 : 1)) {
      return false;
    }
    return perLetter >= CONVINCING;
  }

  /** "Committee on Planning (the Committee)" repeats a word. */
  private static boolean isWordOf(String shortForm, String longForm) {
    for (String word : longForm.split("[^\\p{L}\\p{N}]+")) {
      if (word.equalsIgnoreCase(shortForm) && word.length() > 2) {
        return true;
      }
    }
    return false;
  }

  /** "IL-22RA1 (IL-22R)" names one thing by two codes and explains neither. */
  private static boolean isSameWord(String shortForm, String longForm, boolean oneWord) {
    String begin = shortForm.toLowerCase(Locale.ROOT);
    return longForm.indexOf(' ') < 0
        && longForm.toLowerCase(Locale.ROOT).startsWith(begin)
        && (oneWord
            || longForm.charAt(begin.length()) == '-'
            || Character.isLetterOrDigit(longForm.charAt(begin.length())))
        && PairFinder.hasCapitals(longForm, 2);
  }

  /** Two capitals, or one and a digit, before brackets: "Kirkview (a respite home)" is none. */
  static boolean isPlausibleFirst(String form) {
    return PairFinder.hasCapitals(form, 2)
        || PairFinder.hasCapitals(form, 1)
            && (form.chars().anyMatch(Character::isDigit) || form.length() <= 5);
  }

  /** True where three letters or more are all initials and no word is passed over. */
  static boolean isSpelled(String form, String content) {
    Alignment way = Alignment.fromFirstWord(form, content, 0, content.length());
    return way != null
        && way.letters() >= 3
        && way.initials() == way.letters()
        && way.passed() <= 1;
  }

  static Span inBrackets(String form, String text, Span inside) {
    String content = inside.in(text);
    if (content.length() <= form.length() || content.indexOf(' ') < 0 && content.indexOf('-') < 0) {
      return null;
    }
    for (int stop : new int[] {content.indexOf("; "), content.indexOf(", "), content.length()}) {
      if (stop < 0) {
        continue;
      }
      Alignment way = Alignment.fromFirstWord(form, text, inside.start(), inside.start() + stop);
      if (way != null
          && way.start() == inside.start()
          && way.score() / way.letters() >= CONVINCING_IN_BRACKETS) {
        return PairFinder.trim(text, inside.start(), inside.start() + stop);
      }
    }
    Span phrase = capitalPhrase(form, text, inside.start(), inside.end());
    return phrase != null && phrase.start() == inside.start() ? phrase : null;
  }

  /** The word in which the full form begins, whole: "pre-T cell receptor" from its p. */
  static int tokenStart(String text, int from, int start) {
    int i = start;
    while (i > from && isJoined(text, i - 1)) {
      i--;
    }
    while (i < start && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return PREFIX.matcher(text).region(i, start).matches() ? i : start;
  }

  private static boolean isJoined(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '\''
        || c == ',' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Lower-case parts, and numbers and places as chemists put them before a name. */
  private static final Pattern PREFIX =
      Pattern.compile("(?:\\p{Ll}{1,12}-|\\d{1,2}\\p{Ll}{0,6}'?[-,]?|\\d{1,2}\\p{Ll}{3,6}-){1,4}");

  /**
   * A phrase of capitalised words just before the brackets whose initials are the letters in
   * another order, as bodies with a name in another language have it.
   */
  static Span capitalPhrase(String shortForm, String text, int from, int to) {
    char[] letters = Alignment.letters(shortForm);
    if (letters.length < 3 || !shortForm.equals(shortForm.toUpperCase(Locale.ROOT))) {
      return null;
    }
    int begin = to;
    int capitals = 0;
    boolean afterSmall = false;
    boolean[] seen = new boolean[letters.length];
    int i = to;
    while (i > from) {
      int e = i;
      while (i > from && !Character.isWhitespace(text.charAt(i - 1))) {
        i--;
      }
      String word = text.substring(i, e);
      if (word.isEmpty()) {
        break;
      }
      char first = word.charAt(0);
      boolean small = Alignment.SMALL_WORDS.contains(word) || IN_NAMES.contains(word);
      if (afterSmall && hits(seen) == letters.length || !Character.isUpperCase(first) && !small) {
        // "In East Jerusalem the United Nations …": with all letters found the name is whole
        break;
      }
      if (Character.isUpperCase(first)) {
        begin = i;
        capitals++;
        tick(letters, seen, Character.toLowerCase(first));
      }
      afterSmall = small;
      while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
        i--;
      }
    }
    if (text.startsWith("The ", begin)) {
      begin += 4;
    }
    return capitals >= 3 && hits(seen) * 10 >= letters.length * 6 ? new Span(begin, to) : null;
  }

  private static int hits(boolean[] seen) {
    int hits = 0;
    for (boolean s : seen) {
      hits += s ? 1 : 0;
    }
    return hits;
  }

  private static void tick(char[] letters, boolean[] seen, char c) {
    for (int k = 0; k < letters.length; k++) {
      if (!seen[k] && letters[k] == c) {
        seen[k] = true;
        return;
      }
    }
  }
}
