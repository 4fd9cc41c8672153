package org.plancheck.language;

/** What kind of answer a timescale gives to "by when?". */
public enum TimeKind {
  /** A day. */
  DATE,
  /** A month, quarter, year or other stretch whose last day is known. */
  PERIOD,
  /** Counted from another day: "within 2 weeks". */
  RELATIVE,
  /** Again and again: "monthly". */
  RECURRING,
  /** Never ends: "ongoing". */
  ONGOING,
  /** Leaves the day open: "ASAP", or puts it off: "TBC". */
  VAGUE,
  /** Says that it is done instead of when. */
  DONE,
  /** Bound to something that happens: "by next inspection". */
  EVENT,
  /** Looks like a date that does not exist: "31/11/2026". */
  INVALID,
  /** Nothing there. */
  NONE;

  /** The name that reports use. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
