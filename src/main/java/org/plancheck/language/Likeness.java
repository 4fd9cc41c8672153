package org.plancheck.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much two texts have in common: words by their beginnings, and the matters of care that they
 * are about in whatever words ({@code medication}, {@code MAR} and {@code tablets} are one).
 */
public final class Likeness {

  /** In letters; "medication", "medicines" and "medical" begin alike. */
  private static final int BEGINNING = 5;

  private static final String MATTER = "matter ";

  private final Set<String> common = new HashSet<>();
  private final List<Set<String>> matters = new ArrayList<>();

  /**
   * Reads the lists.
   *
   * @param lists the word lists of the packs
   */
  public Likeness(WordLists lists) {
    lists.list("skills-for-care/common-words").forEach(word -> common.add(beginning(word)));
    for (String matter : lists.list("skills-for-care/care-matters")) {
      Set<String> words = new HashSet<>();
      Tokens t = Tokens.of(matter);
      for (int i = 0; i < t.size(); i++) {
        if (t.isWord(i)) {
          words.add(beginning(t.at(i)));
        }
      }
      matters.add(words);
    }
  }

  /** How many words two texts share, a matter of care counting as two; 0 where none. */
  public int of(String one, String other) {
    Set<String> shared = words(one);
    shared.retainAll(words(other));
    return shared.stream().mapToInt(word -> word.startsWith(MATTER) ? 2 : 1).sum();
  }

  private Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Tokens t = Tokens.of(text);
    for (int i = 0; i < t.size(); i++) {
      String word = t.isWord(i) ? beginning(t.at(i)) : "";
      if (word.length() > 2 && !common.contains(word)) {
        words.add(matter(word));
      }
    }
    return words;
  }

  private String matter(String word) {
    for (int i = 0; i < matters.size(); i++) {
      if (matters.get(i).contains(word)) {
        return MATTER + i;
      }
    }
    return word;
  }

  private static String beginning(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    String bare = low.endsWith("s") && low.length() > 3 ? low.substring(0, low.length() - 1) : low;
    return bare.length() > BEGINNING ? bare.substring(0, BEGINNING) : bare;
  }
}
