package org.plancheck.language;

/**
 * Why improvements are needed, as a context tells it (000:186-190).
 *
 * @param span where it stands in the text
 * @param text the author's words
 */
public record Reason(Kind kind, Span span, String text) {

  /** What the need came to light by. */
  public enum Kind {
    /** An inspection by the Care Inspectorate. */
    INSPECTION("inspection"),
    /** An assurance visit by a team of the Partnership. */
    VISIT("visit"),
    /** Contract monitoring by those who commission the service. */
    CONTRACT("contract-monitoring"),
    COMPLAINT("complaint"),
    /** A Large Scale Investigation under Adult Support and Protection. */
    INVESTIGATION("large-scale-investigation"),
    /** A Letter of Serious Concern. */
    LETTER("letter-of-serious-concern"),
    /** An Improvement Notice. */
    NOTICE("improvement-notice"),
    /** The home's own: self-evaluation, audit, survey, incident. */
    OWN("own");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The end of the name of its word list, {@code reasons-KEY.txt}. */
    String key() {
      return key;
    }

    /** True where a body outside the home has found the need. */
    public boolean outside() {
      return this != OWN;
    }
  }
}
