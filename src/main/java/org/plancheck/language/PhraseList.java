package org.plancheck.language;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Word lists as patterns: whole words, small or capital, the longest first. */
final class PhraseList {

  private PhraseList() {}

  /**
   * A pattern for any of the phrases; it matches nothing where there are none.
   *
   * @param phrases each with single blanks; "…" stands for up to four words
   */
  static Pattern anyOf(List<String> phrases) {
    return after("", phrases);
  }

  /**
   * A pattern for a lead-in and any of the phrases.
   *
   * @param leadIn a regular expression
   */
  static Pattern after(String leadIn, List<String> phrases) {
    String any =
        phrases.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(PhraseList::pattern)
            .reduce((a, b) -> a + "|" + b)
            .orElse("(?!)");
    return Pattern.compile("(?i)(?<![\\p{L}-])" + leadIn + "(?:" + any + ")(?![\\p{L}-])");
  }

  private static String pattern(String phrase) {
    return "\\Q" + phrase.replace(" … ", " \\E(?:[\\p{L}'’-]{1,20} ){0,4}\\Q") + "\\E";
  }
}
