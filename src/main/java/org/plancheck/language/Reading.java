package org.plancheck.language;

import java.time.LocalDate;

/**
 * What a reader of the grammar of time makes of some tokens.
 *
 * @param next the first token after it
 * @param from first day meant, or null
 * @param to last day that still meets it, or null
 * @param every ISO 8601 period of a recurrence, or null
 * @param assumed what had to be assumed, in words, or null
 * @param why the name of the pattern
 */
record Reading(
    int next,
    TimeKind kind,
    LocalDate from,
    LocalDate to,
    String every,
    String assumed,
    String why) {

  static final String IMPRECISE = "imprecise";
  static final String FROM_CHECK =
      "counted from the day of this check, because the plan has no date";

  static Reading day(int next, LocalDate day, String assumed, String why) {
    return new Reading(next, TimeKind.DATE, day, day, null, assumed, why);
  }

  static Reading period(int next, LocalDate from, LocalDate to, String assumed, String why) {
    return new Reading(next, TimeKind.PERIOD, from, to, null, assumed, why);
  }

  static Reading relative(int next, LocalDate from, LocalDate to, String assumed, String why) {
    return new Reading(next, TimeKind.RELATIVE, from, to, null, assumed, why);
  }

  /** Names a time without giving any day. */
  static Reading open(int next, TimeKind kind, String why) {
    return new Reading(next, kind, null, null, null, null, why);
  }

  static Reading invalid(int next, String why) {
    return open(next, TimeKind.INVALID, why);
  }

  Reading between(LocalDate first, LocalDate last) {
    return new Reading(next, kind, first, last, every, assumed, why);
  }

  Reading endingAt(int token) {
    return new Reading(token, kind, from, to, every, assumed, why);
  }

  Reading as(TimeKind other) {
    return new Reading(next, other, from, to, every, assumed, why);
  }

  Reading assuming(String more) {
    return new Reading(next, kind, from, to, every, both(assumed, more), why);
  }

  Reading because(String pattern) {
    return new Reading(next, kind, from, to, every, assumed, pattern);
  }

  /** True where it names days of the calendar. */
  boolean resolved() {
    return to != null;
  }

  /** Two assumptions in one sentence; either may be null, and nothing is said twice. */
  static String both(String one, String other) {
    if (one == null || one.equals(other)) {
      return other;
    }
    return other == null || one.contains(other) ? one : one + "; " + other;
  }

  /** How a stretch counted from the anchor is explained. */
  static String countedFrom(Anchors anchors) {
    return anchors.planDateKnown() ? "counted from the date of plan" : FROM_CHECK;
  }

  /** The longer of two readings that begin at the same token; the first where equally long. */
  static Reading longer(Reading one, Reading other) {
    if (one == null) {
      return other;
    }
    return other == null || other.next <= one.next ? one : other;
  }
}
