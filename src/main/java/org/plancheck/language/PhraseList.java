package org.plancheck.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, List<String>> byFirst = new TreeMap<>();
    phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            phrase -> byFirst.computeIfAbsent(first(phrase), c -> new ArrayList<>()).add(phrase));
    // One look at a letter passes over all phrases that do not begin with it.
    String any =
        byFirst.entrySet().stream()
            .map(entry -> Pattern.quote(entry.getKey()) + "(?:" + rests(entry.getValue()) + ")")
            .reduce((a, b) -> a + "|" + b)
            .orElse("(?!)");
    return Pattern.compile("(?i)(?<![\\p{L}-])" + leadIn + "(?:" + any + ")(?![\\p{L}-])");
  }

  private static String first(String phrase) {
    return phrase.substring(0, 1).toLowerCase(Locale.ROOT);
  }

  private static String rests(List<String> phrases) {
    return String.join("|", phrases.stream().map(phrase -> pattern(phrase.substring(1))).toList());
  }

  private static String pattern(String phrase) {
    return "\\Q" + phrase.replace(" … ", " \\E(?:[\\p{L}'’-]{1,20} ){0,4}\\Q") + "\\E";
  }
}
