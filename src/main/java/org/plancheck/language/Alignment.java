package org.plancheck.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the letters of a short form stand in words that may be its full form.
 *
 * <p>Every letter must be found in order, the first at the beginning of a word. Of all ways the one
 * with most letters at beginnings of words and fewest words passed over is taken, so "Care Home
 * Oversight Group" wins over "Care at the Care Home Oversight Group". After Schwartz and Hearst
 * (2003), who take the first way from the right.
 *
 * @param start where the full form begins in the text
 * @param initials how many letters stand at the beginning of a word or of a part of one
 * @param letters how many letters the short form has, a plural s not counted
 * @param inside letters found within a word, not next to the letter before
 * @param unmatched digits that the words do not show
 * @param passed words of meaning without any letter of the short form
 * @param score the higher the better
 */
record Alignment(
    int start, int initials, int letters, int inside, int unmatched, int passed, double score) {

  private static final double INITIAL = 10;
  private static final double NEXT = 8;
  private static final double INSIDE = 1;
  private static final double PASSED_WORD = -4;
  private static final double LAST_WORD_PASSED = -7;
  private static final double UNMATCHED_DIGIT = -4;
  private static final double ANOTHER_WORD = -2;
  private static final double SMALL_WORD_FIRST = -1;
  private static final double NONE = -1e9;

  static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "and", "for", "in", "to", "a", "an", "on", "at", "with", "by", "from", "or",
          "de", "la", "des", "du", "as", "its", "into", "per");

  /**
   * Words that begin no full form, unless they have a capital as in "The Open University (TOU)".
   */
  private static final Set<String> NEVER_FIRST =
      Set.of(
          "the", "a", "an", "by", "of", "and", "or", "with", "we", "have", "has", "had", "is",
          "are", "was", "were", "which", "that", "this", "these", "those", "from", "be", "been",
          "it", "its", "such", "than", "then", "plus", "as", "on", "their", "also", "both", "using",
          "via", "where", "when", "who", "whose", "into", "onto", "between", "among", "can", "may",
          "not");

  private static final Map<Character, List<String>> NUMBERS =
      Map.of(
          '1', List.of("i", "one", "first"),
          '2', List.of("ii", "two", "second"),
          '3', List.of("iii", "three", "third"),
          '4', List.of("iv", "four", "fourth"),
          '5', List.of("v", "five", "fifth"));

  /**
   * The best way to read the words as the full form of a short form, or null where there is none.
   *
   * @param shortForm the short form
   * @param text the words; the full form reaches to their end
   * @param from the first place where it may begin
   * @param to where the words end, exclusive
   */
  static Alignment best(String shortForm, String text, int from, int to) {
    return search(shortForm, text, from, to, false);
  }

  /** The best way among those that begin with the first of the words, or null. */
  static Alignment fromFirstWord(String shortForm, String text, int from, int to) {
    return search(shortForm, text, from, to, true);
  }

  private static Alignment search(
      String shortForm, String text, int from, int to, boolean firstWord) {
    char[] letters = letters(shortForm);
    if (letters.length == 0 || to - from < letters.length) {
      return null;
    }
    return new Search(letters, text, from, to).run(firstWord);
  }

  /** The letters and digits that must be found: no marks, no plural s, all small. */
  static char[] letters(String shortForm) {
    String bare = withoutPlural(shortForm);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      if (Character.isLetterOrDigit(bare.charAt(i))) {
        kept.append(Character.toLowerCase(bare.charAt(i)));
      }
    }
    return kept.toString().toCharArray();
  }

  /** SOCs and SOC's as SOC; "gas" stays. */
  static String withoutPlural(String shortForm) {
    String bare = CapitalWords.withoutPossessive(shortForm);
    int last = bare.length() - 1;
    if (last >= 2
        && bare.charAt(last) == 's'
        && (Character.isUpperCase(bare.charAt(last - 1))
            || Character.isDigit(bare.charAt(last - 1)))
        && Character.isUpperCase(bare.charAt(last - 2))) {
      return bare.substring(0, last);
    }
    return bare;
  }

  /** One search: the words cut up, then for each letter the best way to each of its places. */
  private static final class Search {
    private final char[] letters;
    private final String text;
    private final int from;
    private final int to;
    private final int[] wordOf;
    private final int[] meaningBefore;
    private final List<int[]> words = new ArrayList<>();

    Search(char[] letters, String text, int from, int to) {
      this.letters = letters;
      this.text = text;
      this.from = from;
      this.to = to;
      this.wordOf = new int[to - from];
      Arrays.fill(wordOf, -1);
      cutUp();
      this.meaningBefore = new int[words.size() + 1];
      for (int w = 0; w < words.size(); w++) {
        meaningBefore[w + 1] = meaningBefore[w] + (isSmall(w) ? 0 : 1);
      }
    }

    private void cutUp() {
      int i = from;
      while (i < to) {
        if (!Character.isLetterOrDigit(text.charAt(i))) {
          i++;
          continue;
        }
        int begin = i;
        while (i < to && isWordPart(i)) {
          wordOf[i - from] = words.size();
          i++;
        }
        words.add(new int[] {begin, i});
      }
    }

    private boolean isWordPart(int i) {
      char c = text.charAt(i);
      return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    private boolean isSmall(int w) {
      int[] word = words.get(w);
      return word[1] - word[0] == 1 && Character.isDigit(text.charAt(word[0]))
          || word[1] - word[0] <= 4
              && SMALL_WORDS.contains(text.substring(word[0], word[1]).toLowerCase(Locale.ROOT));
    }

    /** "for" in "Front for Liberty and Renewal (FLR)", not the "In" of "In Vitro Fertilisation". */
    private boolean isSmallAsWritten(int w) {
      return Character.isLowerCase(text.charAt(words.get(w)[0])) && isSmall(w);
    }

    Alignment run(boolean firstWord) {
      int n = to - from;
      double[] before = new double[n];
      Way[] ways = new Way[n];
      boolean first = true;
      int unmatched = 0;
      for (int at = 0; at < letters.length; at++) {
        char letter = letters[at];
        double[] now = new double[n];
        Way[] next = new Way[n];
        Arrays.fill(now, NONE);
        boolean any =
            first ? begin(letter, firstWord, now, next) : step(letter, before, ways, now, next);
        if (any) {
          before = now;
          ways = next;
          first = false;
        } else if (!first && mayBeAbsent(at)) {
          unmatched++;
        } else {
          return null;
        }
      }
      return first ? null : finish(before, ways, unmatched);
    }

    /** A digit, or the p of a protein's name after one, that the full words need not show. */
    private boolean mayBeAbsent(int at) {
      return Character.isDigit(letters[at])
          || at == letters.length - 1 && at > 0 && Character.isDigit(letters[at - 1]);
    }

    private boolean begin(char letter, boolean firstWord, double[] now, Way[] next) {
      boolean any = false;
      for (int j = 0; j < now.length; j++) {
        if (matches(letter, j)
            && isWordBegin(j)
            && (firstWord ? wordOf[j] == 0 : mayBegin(wordOf[j]))) {
          now[j] = isSmallAsWritten(wordOf[j]) ? INITIAL + SMALL_WORD_FIRST : INITIAL;
          next[j] = new Way(j, 1, 0, 0);
          any = true;
        }
      }
      return any;
    }

    private boolean mayBegin(int w) {
      int[] word = words.get(w);
      return word[1] - word[0] > 5 || !NEVER_FIRST.contains(text.substring(word[0], word[1]));
    }

    private boolean step(char letter, double[] before, Way[] ways, double[] now, Way[] next) {
      boolean any = false;
      for (int j = 1; j < now.length; j++) {
        if (!matches(letter, j)) {
          continue;
        }
        boolean initial = isInitial(j);
        for (int k = 0; k < j; k++) {
          if (ways[k] == null) {
            continue;
          }
          int passed = Math.max(0, meaningBefore[wordOf[j]] - meaningBefore[wordOf[k] + 1]);
          boolean adjacent = k == j - 1;
          double gain = initial ? INITIAL : adjacent ? NEXT : INSIDE;
          double score =
              before[k] + gain + passed * PASSED_WORD + (wordOf[j] == wordOf[k] ? 0 : ANOTHER_WORD);
          if (score >= now[j]) {
            now[j] = score;
            next[j] =
                new Way(
                    ways[k].start,
                    ways[k].initials + (initial ? 1 : 0),
                    ways[k].inside + (initial || adjacent ? 0 : 1),
                    ways[k].passed + passed);
            any = true;
          }
        }
      }
      return any;
    }

    private Alignment finish(double[] scores, Way[] ways, int unmatched) {
      Alignment best = null;
      for (int j = 0; j < scores.length; j++) {
        if (ways[j] == null) {
          continue;
        }
        int after = meaningBefore[words.size()] - meaningBefore[wordOf[j] + 1];
        double score = scores[j] + after * LAST_WORD_PASSED + unmatched * UNMATCHED_DIGIT;
        if (best == null
            || score > best.score
            || score == best.score && ways[j].start + from > best.start) {
          best =
              new Alignment(
                  ways[j].start + from,
                  ways[j].initials,
                  letters.length,
                  ways[j].inside,
                  unmatched,
                  ways[j].passed + after,
                  score);
        }
      }
      return best;
    }

    private boolean matches(char letter, int j) {
      if (wordOf[j] < 0) {
        return false;
      }
      if (Character.toLowerCase(text.charAt(from + j)) == letter) {
        return true;
      }
      if (!Character.isDigit(letter) || !isWordBegin(j)) {
        return false;
      }
      int[] word = words.get(wordOf[j]);
      return word[1] - word[0] <= 6
          && NUMBERS
              .getOrDefault(letter, List.of())
              .contains(text.substring(word[0], word[1]).toLowerCase(Locale.ROOT));
    }

    private boolean isWordBegin(int j) {
      return words.get(wordOf[j])[0] == from + j;
    }

    /** The beginning of a word, or of a part of one as in interStitial or B12. */
    private boolean isInitial(int j) {
      if (isWordBegin(j)) {
        return true;
      }
      char c = text.charAt(from + j);
      char p = text.charAt(from + j - 1);
      return Character.isUpperCase(c) && !Character.isUpperCase(p)
          || Character.isDigit(c) != Character.isDigit(p);
    }
  }

  private record Way(int start, int initials, int inside, int passed) {}
}
