package org.plancheck.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether two full forms of a short form mean the same. */
final class Meanings {

  /** In letters; so much of two words is the same where only their endings differ. */
  private static final int BEGINNING = 4;

  private Meanings() {}

  /**
   * True where they differ in "&amp;", small words, hyphens, capitals, plurals, spelling or the
   * endings of words only: "Medicines Administration Record" is "Medication Administration Record".
   */
  static boolean same(String a, String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    return one.equals(other)
        || String.join("", one).equals(String.join("", other))
        || beginAlike(one, other)
        || endsWith(one, other)
        || endsWith(other, one);
  }

  private static boolean beginAlike(List<String> one, List<String> other) {
    boolean alike = one.size() == other.size();
    for (int i = 0; alike && i < one.size(); i++) {
      String a = one.get(i);
      String b = other.get(i);
      int letters = Math.min(BEGINNING, Math.min(a.length(), b.length()));
      alike = a.equals(b) || (letters == BEGINNING && a.regionMatches(0, b, 0, letters));
    }
    return alike;
  }

  private static boolean endsWith(List<String> whole, List<String> end) {
    return !end.isEmpty()
        && whole.size() > end.size()
        && whole.subList(whole.size() - end.size(), whole.size()).equals(end);
  }

  private static List<String> words(String longForm) {
    return Arrays.stream(longForm.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
        .filter(w -> !w.isEmpty() && !Alignment.SMALL_WORDS.contains(w))
        .map(Meanings::stem)
        .toList();
  }

  private static String stem(String word) {
    String bare = word.replaceFirst("['’]s?$", "").replace("isation", "ization");
    if (bare.length() > 4 && bare.endsWith("ies")) {
      return bare.substring(0, bare.length() - 3) + "y";
    }
    return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }
}
