package org.plancheck.language;

/**
 * A stretch of a text.
 *
 * @param start 0-based, in UTF-16 units
 * @param end exclusive
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The words of the text that it covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** True where the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
