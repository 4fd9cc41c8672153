package org.plancheck.language;

import java.util.Locale;

/**
 * Something in a text that tells who a resident is, and should not stand in a plan.
 *
 * @param span where it stands
 * @param masked how it may be shown: all but the last two digits, or the name, hidden
 * @param why the pattern that found it, for tuning
 */
public record PersonalDatum(Kind kind, Span span, String masked, String why) {

  /** What it is. */
  public enum Kind {
    /** Community Health Index number, Scotland. */
    CHI,
    /** NHS number, England and Wales. */
    NHS_NUMBER,
    /** National Insurance number. */
    NATIONAL_INSURANCE,
    /** The number under which a hospital knows a patient. */
    HOSPITAL_NUMBER,
    DATE_OF_BIRTH,
    /** The name of a person beside words that tell of a resident or a complainant. */
    RESIDENT;

    /** The name that reports use. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for a number or date, false for a name. */
    public boolean number() {
      return this != RESIDENT;
    }
  }
}
