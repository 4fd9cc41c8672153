package org.plancheck.language;

/**
 * A short form in a document.
 *
 * @param shortForm as written at its first use; without a plural s where the document has it
 *     without one anywhere
 * @param longForm its full words as the document gives them, or null where it does not
 * @param otherForm other full words that mean something else, or null
 * @param inKey true where a key or glossary explains it
 * @param uses how often it is written, its explanation included; at least 1
 * @param first where it is first used: index of the segment, 0-based
 * @param firstSpan its characters in that segment
 * @param explained index of the segment that explains it, or -1
 * @param suggestion its usual full words in care, to suggest the repair; null where not known
 * @param why the pattern or word list that found it, for tuning
 */
public record Abbreviation(
    String shortForm,
    String longForm,
    String otherForm,
    boolean inKey,
    Status status,
    int uses,
    int first,
    Span firstSpan,
    Span longSpan,
    int explained,
    String suggestion,
    String why) {

  /** Why a word counts that nothing explains and no list knows. */
  static final String CAPITALS = "capitals";

  /** The same short form as written in another place. */
  Abbreviation writtenAs(String form, Span span) {
    return new Abbreviation(
        form,
        longForm,
        otherForm,
        inKey,
        status,
        uses,
        first,
        span,
        longSpan,
        explained,
        suggestion,
        why);
  }

  /** How it is explained (000:227-232). */
  public enum Status {
    /** In full at first use, the short form in brackets immediately after. */
    DEFINED("defined"),
    /** Explained, but after it was first used. */
    DEFINED_LATE("defined-late"),
    /** The short form first and the full words in brackets. */
    WRONG_WAY_ROUND("wrong-way-round"),
    UNDEFINED("undefined"),
    TWO_MEANINGS("two-meanings"),
    /** So common that nobody needs it explained: on the list of everyday forms. */
    EVERYDAY("everyday");

    private final String key;

    Status(String key) {
      this.key = key;
    }

    /** The name that reports use. */
    public String key() {
      return key;
    }
  }
}
