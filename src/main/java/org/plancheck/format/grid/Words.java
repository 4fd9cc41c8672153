package org.plancheck.format.grid;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words made alike for comparing: small letters, straight quotes, single blanks, "and" for "&". */
final class Words {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern EDGES = Pattern.compile("^[\\s*:.?•–—-]+|[\\s*:.?–—-]+$");

  private Words() {}

  /** The words as compared everywhere in this room. */
  static String alike(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace("&", " and ")
            .replace('\u2011', '-');
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }

  /** As a heading or label is compared: without colon and question mark at its ends. */
  static String label(String text) {
    String plain = EDGES.matcher(alike(text)).replaceAll("");
    return BLANKS.matcher(plain.replace("(", "").replace(")", "")).replaceAll(" ").strip();
  }

  /** The same with everything in brackets taken off. */
  static String labelWithoutBrackets(String text) {
    return label(BRACKETS.matcher(alike(text)).replaceAll(" "));
  }
}
