package org.plancheck.facts;

import java.util.regex.Pattern;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Theme;

/** What an author wrote into a context, without the examples that the template gives (000:188). */
final class ContextWords {

  private static final Pattern PROMPT =
      Pattern.compile(
          "(?i)^\\s*+(?:context\\b)?[\\s:]*+\\(\\s*+e\\.?\\s?g\\b\\.?[\\s,:]*+self[- ]?assessment\\b"
              + "[^()]{0,250}+(?:\\)|\\([^()]{0,40}+\\)(?:[\\s\\p{L}./]{0,30}+\\))?+)[\\s:–-]*+");

  private ContextWords() {}

  /** The author's words, "" where there are none. */
  static String of(Theme theme) {
    return theme.context().map(Cell::text).map(ContextWords::of).orElse("");
  }

  /** The author's words of a context's text. */
  static String of(String text) {
    return PROMPT.matcher(text).replaceFirst("");
  }
}
