package org.plancheck.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.language.CapitalWords.Word;

/** Where the lines of a text are in capitals as a matter of style. */
final class LineStyle {

  private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
  private static final Pattern UNSPEAKABLE =
      Pattern.compile(
          "(?!STR|SCH|GHT|CHR|RTH|NTH|TTH|CKL|NST|TCH|NGS|NDR|LSH|GHL|RST|THR|RSH)[^AEIOUY]{3}|[^AEIOUY]{5}");

  private final String text;
  private final boolean heading;
  private final Set<Integer> capitalLines = new HashSet<>();
  private final Set<Integer> inRun = new HashSet<>();

  LineStyle(
      String text, List<Word> words, boolean heading, Set<String> ordinary, Set<String> known) {
    this.text = text;
    this.heading = heading;
    int from = 0;
    while (from < words.size()) {
      int to = from;
      while (to < words.size() && words.get(to).line() == words.get(from).line()) {
        to++;
      }
      readLine(words, from, to, ordinary, known);
      from = to;
    }
  }

  private void readLine(
      List<Word> words, int from, int to, Set<String> ordinary, Set<String> known) {
    int capitals = 0;
    int small = 0;
    int plain = 0;
    int wordlike = 0;
    int run = from;
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (word.isCapitals()) {
        capitals++;
        plain += ordinary.contains(word.bare().toLowerCase(Locale.ROOT)) ? 1 : 0;
        wordlike += !known.contains(word.key()) && isWordlike(word.bare()) ? 1 : 0;
      } else {
        small += word.hasSmall() && word.bare().length() > 1 ? 1 : 0;
        closeRun(words, run, i, ordinary, known);
        run = i + 1;
      }
      if (i > run && !ShortForms.isBlankBetween(text, words, i - 1)) {
        closeRun(words, run, i, ordinary, known);
        run = i;
      }
    }
    closeRun(words, run, to, ordinary, known);
    boolean onlyCapitals = small == 0 || capitals >= 4 && small * 8 <= capitals;
    if (capitals >= 2 && onlyCapitals && (plain > 0 || capitals >= 5 || wordlike == capitals)) {
      capitalLines.add(words.get(from).line());
    }
  }

  private void closeRun(
      List<Word> words, int from, int to, Set<String> ordinary, Set<String> known) {
    int length = to - from;
    int plain = 0;
    int wordlike = 0;
    for (int i = from; i < to; i++) {
      String bare = words.get(i).bare();
      String low = bare.toLowerCase(Locale.ROOT);
      boolean common = ordinary.contains(low) || ShortForms.TITLES.contains(low);
      plain += common ? 1 : 0;
      wordlike += common || !known.contains(words.get(i).key()) && isWordlike(bare) ? 1 : 0;
    }
    if (length >= 3 && plain * 2 >= length || length >= 2 && wordlike == length) {
      for (int i = from; i < to; i++) {
        inRun.add(i);
      }
    }
  }

  /** Could be spoken as a word, as the names of persons can: JANE, not FTSU or UNDP. */
  private static boolean isWordlike(String word) {
    return word.length() >= 4 && !UNSPEAKABLE.matcher(word).find() && VOWEL.matcher(word).find();
  }

  boolean isStyle(Word word, int at) {
    return heading || capitalLines.contains(word.line()) || inRun.contains(at);
  }

  boolean isStyle(int line) {
    return heading || capitalLines.contains(line);
  }
}
