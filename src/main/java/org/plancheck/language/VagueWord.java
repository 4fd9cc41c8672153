package org.plancheck.language;

/**
 * A word that could mean different things to different readers.
 *
 * @param span where it stands
 * @param text the author's words
 */
public record VagueWord(Kind kind, Span span, String text) {

  /** What is left open. */
  public enum Kind {
    /** Whether anything will be done at all. */
    COMMITMENT,
    /** How anyone could tell that it has been reached. */
    MEASURE
  }
}
