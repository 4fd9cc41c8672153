package org.plancheck.language;

/**
 * A short form and its full words, as one text gives them.
 *
 * @param shortSpan the short form as written, a plural s included
 * @param longSpan its full words
 */
public record Pair(Span shortSpan, Span longSpan, Order order) {

  /** Which of the two comes first, and how they are held together. */
  public enum Order {
    /** Full words (SF). */
    LONG_FIRST("full words (SF)"),
    /** SF (full words). */
    SHORT_FIRST("SF (full words)"),
    /** SF = full words, or SF - full words. */
    KEY("SF = full words");

    private final String pattern;

    Order(String pattern) {
      this.pattern = pattern;
    }

    /** What it looks like. */
    String pattern() {
      return pattern;
    }
  }
}
