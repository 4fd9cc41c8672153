package org.plancheck.language;

/** Numbers in digits and in words, as they stand in dates and spans of time. */
final class Numbers {

  /**
   * A number and where it ends.
   *
   * @param next the first token after it
   * @param ordinal true for "12th" and "twelfth"
   */
  record Counted(int value, int next, boolean ordinal) {}

  private Numbers() {}

  /** "3", "three", "twenty-four", "a", "a couple of"; null where there is no number up to 999. */
  static Counted cardinal(Tokens t, int i) {
    if (t.number(i) >= 0) {
      return t.length(i) <= 3 ? new Counted(t.number(i), i + 1, false) : null;
    }
    if (t.isAny(i, "a", "an")) {
      return t.is(i + 1, "couple") ? couple(t, i + 1) : new Counted(1, i + 1, false);
    }
    if (t.is(i, "couple")) {
      return couple(t, i);
    }
    Integer value = TimeWords.cardinal(t.at(i));
    if (value == null) {
      return null;
    }
    int next = i + 1;
    if (value >= 20 && value < 100 && value % 10 == 0) {
      int unit = t.is(next, "-") ? next + 1 : next;
      Integer ones = TimeWords.cardinal(t.at(unit));
      if (ones != null && ones < 10) {
        return new Counted(value + ones, unit + 1, false);
      }
    }
    return new Counted(value, next, false);
  }

  private static Counted couple(Tokens t, int i) {
    return new Counted(2, t.is(i + 1, "of") ? i + 2 : i + 1, false);
  }

  /** "3rd", "third", "twenty-third"; null where there is no ordinal. */
  static Counted ordinal(Tokens t, int i) {
    if (t.number(i) >= 0) {
      boolean suffix = t.length(i) <= 2 && isSuffix(t, i + 1);
      return suffix ? new Counted(t.number(i), i + 2, true) : null;
    }
    Integer value = TimeWords.ordinal(t.at(i));
    if (value != null) {
      return new Counted(value, i + 1, true);
    }
    Integer tens = TimeWords.cardinal(t.at(i));
    if (tens != null && (tens == 20 || tens == 30)) {
      int unit = t.is(i + 1, "-") ? i + 2 : i + 1;
      Integer ones = TimeWords.ordinal(t.at(unit));
      if (ones != null && ones < 10) {
        return new Counted(tens + ones, unit + 1, true);
      }
    }
    return null;
  }

  /** The number of a day, "12", "12th" or "twelfth"; it may be too large for any month. */
  static Counted dayOfMonth(Tokens t, int i) {
    Counted ordinal = ordinal(t, i);
    if (ordinal != null) {
      return ordinal;
    }
    boolean plain = t.number(i) > 0 && t.length(i) <= 2 && t.number(i) <= 39;
    return plain ? new Counted(t.number(i), i + 1, false) : null;
  }

  private static boolean isSuffix(Tokens t, int i) {
    return t.isAny(i, "st", "nd", "rd", "th") && !(t.capital(i) && !t.glued(i));
  }
}
