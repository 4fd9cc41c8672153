package org.plancheck.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.plan.Place;

/**
 * A comment to write into a copy of the plan.
 *
 * @param place where, with the words it is about as quote
 * @param text for people, paragraphs parted by {@code \n}; it ends with the rule's id in brackets
 * @param rule id of the rule
 */
public record Comment(Place place, String text, String rule) {

  /** Whose comments ours are: the beginning of every author name that we use. */
  public static final String AUTHOR = "Plancheck";

  private static final Pattern RULE =
      Pattern.compile("\\[([A-Z]{2,6}(?:-[A-Z]{1,5}){0,2}-\\d\\d)]");

  /** The rule that a comment of ours names last; "" where it names none. */
  public static String ruleIn(String text) {
    Matcher matcher = RULE.matcher(text);
    String rule = "";
    while (matcher.find()) {
      rule = matcher.group(1);
    }
    return rule;
  }

  /**
   * Where words stand in a text, 0-based; negative where they do not. They are looked for as whole
   * words first, so that "IPC" is not found inside "IPCs'" by chance; no-break spaces are blanks.
   */
  public static int find(String text, String quote) {
    String plain = text.replace('\u00a0', ' ');
    String words = quote.replace('\u00a0', ' ');
    for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
      boolean before = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
      int end = at + words.length();
      boolean after = end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end));
      if (before && after) {
        return at;
      }
    }
    return plain.indexOf(words);
  }
}
