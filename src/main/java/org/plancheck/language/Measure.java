package org.plancheck.language;

/**
 * Something in a text by which an action can be seen to have worked (000:199-204).
 *
 * @param text the author's words
 * @param span where they stand
 * @param done how much is done, in percent or pieces as {@code kind} says; null where not told
 * @param left how much is still to do; null where not told
 * @param target how much there shall be in the end; null where not told
 * @param subject what is measured, as "staff"; null where not told
 * @param why the pattern or word list that found it, for tuning
 */
public record Measure(
    String text,
    Span span,
    Kind kind,
    Double done,
    Double left,
    Double target,
    String subject,
    String why) {

  /** The ways of measuring. */
  public enum Kind {
    /** "24 care plans", "two nurses". */
    COUNT,
    /** "45 % of staff". */
    PERCENT,
    /** "12 of 20", "three quarters of". */
    FRACTION,
    /** "all residents", "each member of staff": complete, but how many that is stays open. */
    ALL,
    /** "audit score 85", "scored 17/20". */
    SCORE,
    /** "monthly audit", "twice a week". */
    FREQUENCY,
    /** "answered within 5 minutes", "for half an hour", "four weeks ahead". */
    DURATION
  }

  /** True where it states a figure: not "all" without a number. */
  public boolean figure() {
    return kind != Kind.ALL;
  }
}
