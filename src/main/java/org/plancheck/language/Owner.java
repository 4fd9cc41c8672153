package org.plancheck.language;

import java.util.Locale;

/**
 * Who is to see an action through, as a cell or a sentence says it (000:207).
 *
 * @param span the words that decide, within the text that was read; empty at 0 where there are none
 * @param text those words
 * @param alsoGroup true where a group stands beside the one who decides
 * @param why the word list or pattern that tells the kind, for tuning; null for nobody
 */
public record Owner(Kind kind, Span span, String text, boolean alsoGroup, String why) {

  static final Owner NOBODY = new Owner(Kind.NONE, new Span(0, 0), "", false, null);

  /** How well one person can be told from it. */
  public enum Kind {
    /** A person by name or initials. */
    NAMED,
    /** A role that one person holds. */
    ROLE,
    GROUP,
    /** A body outside the home. */
    OUTSIDE,
    NONE;

    /** The name that reports use. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
