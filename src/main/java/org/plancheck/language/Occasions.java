package org.plancheck.language;

import java.util.Set;

/** What happens again and again: "every Monday", "each shift", "after every fall", "weekends". */
final class Occasions {

  /** Happenings that make a rhythm only where something is done at each of them. */
  private static final Set<String> HAPPENINGS =
      Set.of(
          "admission",
          "appraisal",
          "audit",
          "birthday",
          "change",
          "complaint",
          "delivery",
          "discharge",
          "event",
          "fall",
          "handover",
          "incident",
          "induction",
          "inspection",
          "meal",
          "meeting",
          "outbreak",
          "outing",
          "review",
          "round",
          "session",
          "shift",
          "supervision",
          "term",
          "transfer",
          "use",
          "visit");

  /** How many words may stand before the happening: "each new admission". */
  private static final int DESCRIBING = 2;

  private Occasions() {}

  /**
   * What follows "every" or "each", or null.
   *
   * @param i the token of "every" itself
   * @param at the token after it and its number
   * @param count 2 for "every other Monday"
   */
  static Reading read(Tokens t, int i, int at, int count) {
    if (TimeWords.weekday(t.at(at)) != null) {
      int next = at + 1;
      while (t.isAny(next, "and", ",", "&") && TimeWords.weekday(t.at(next + 1)) != null) {
        next += 2;
      }
      return Recurrences.recurring(next, TimeWords.Unit.WEEK.iso(count), "every weekday");
    }
    if (TimeWords.month(t.at(at)) != null) {
      return Recurrences.recurring(at + 1, "P1Y", "every month by name");
    }
    return switch (t.at(at)) {
      case "weekday", "weekdays", "night", "morning", "afternoon", "evening", "nightshift" ->
          Recurrences.recurring(at + 1, "P1D", "every part of day");
      case "weekend", "weekends" ->
          Recurrences.recurring(at + 1, TimeWords.Unit.WEEK.iso(count), "every weekend");
      case "spring", "summer", "autumn", "winter", "christmas", "easter" ->
          Recurrences.recurring(at + 1, "P1Y", "every season");
      case "dinner", "lunch", "breakfast", "mealtime" ->
          Recurrences.recurring(at + 1, "P1D", "every meal");
      case "shift", "handover", "visit", "meal", "time", "session", "meeting", "term" ->
          Recurrences.recurring(at + 1, null, "every occasion");
      default -> happening(t, i, at);
    };
  }

  /** "After every fall", "at each staff meeting"; "record every fall" tells no rhythm. */
  private static Reading happening(Tokens t, int i, int at) {
    if (!t.isAny(i - 1, "after", "at", "with", "before", "following", "during", "on", "for")) {
      return null;
    }
    for (int word = at; word <= at + DESCRIBING; word++) {
      if (HAPPENINGS.contains(t.at(word))) {
        return Recurrences.recurring(word + 1, null, "every occasion");
      }
      if (!t.isWord(word) || Recurrences.LY.containsKey(t.at(word))) {
        return null;
      }
    }
    return null;
  }

  /** "Mondays", "on weekends", "alternate Mondays". */
  static Reading plural(Tokens t, int i) {
    int at = t.isAny(i, "on", "at", "during") ? i + 1 : i;
    boolean alternate = t.is(at, "alternate") || t.is(at, "alternating");
    at = alternate ? at + 1 : at;
    int count = alternate ? 2 : 1;
    String word = t.at(at);
    TimeWords.Unit unit = alternate ? TimeWords.unit(word) : null;
    if (unit != null) {
      return Recurrences.recurring(at + 1, unit.iso(2), "alternate");
    }
    boolean days = word.length() > 6 && word.endsWith("days");
    if (days && TimeWords.weekday(word.substring(0, word.length() - 1)) != null) {
      return Recurrences.recurring(at + 1, TimeWords.Unit.WEEK.iso(count), "weekday plural");
    }
    if (at == i) {
      return null;
    }
    if (word.equals("weekends")) {
      return Recurrences.recurring(at + 1, TimeWords.Unit.WEEK.iso(count), "weekday plural");
    }
    return word.equals("weekdays") ? Recurrences.recurring(at + 1, "P1D", "weekday plural") : null;
  }
}
