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

  private static final Pattern POINT =
      Pattern.compile("(#[0-9a-f]{8} )?\\[([A-Z]{2,6}(?:-[A-Z]{1,5}){0,2}-\\d\\d)]");

  /** The point that this comment makes: the key of its finding, and its rule. */
  public String point() {
    return pointIn(text);
  }

  /**
   * The point that a comment of ours makes last, as "#3f9a1c2b DG-TIM-02"; "" where it has none.
   */
  public static String pointIn(String text) {
    Matcher matcher = POINT.matcher(text);
    String point = "";
    while (matcher.find()) {
      point = (matcher.group(1) == null ? "" : matcher.group(1)) + matcher.group(2);
    }
    return point;
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
