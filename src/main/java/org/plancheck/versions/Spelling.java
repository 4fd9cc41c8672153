package org.plancheck.versions;

import java.util.regex.Pattern;

/** Tells a slip of the pen put right from words that say something else. */
final class Spelling {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

  /** In letters; more than this is another word. */
  private static final int SLIP = 2;

  private Spelling() {}

  /** True where two texts differ in signs, capitals or a letter or two of a word, and no number. */
  static boolean only(String one, String other) {
    String[] words = BLANKS.split(one.strip(), -1);
    String[] others = BLANKS.split(other.strip(), -1);
    if (words.length != others.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String word = letters(words[i]);
      String next = letters(others[i]);
      boolean number = (word + next).chars().anyMatch(Character::isDigit);
      boolean slip = !number && word.length() > 3 && distance(word, next) <= SLIP;
      if (!word.equals(next) && !slip) {
        return false;
      }
    }
    return true;
  }

  private static String letters(String word) {
    return NO_LETTER.matcher(word.toLowerCase(java.util.Locale.ROOT)).replaceAll("");
  }

  /** How many letters have to be put in, taken out or changed (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
        before = above;
      }
    }
    return row[other.length()];
  }
}
