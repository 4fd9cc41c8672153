package org.plancheck.language;

/**
 * So many in so long: "once a month", "twice per day", "2 x weekly", "two plans a week", "month by
 * month", and how often medicines are given, "b.d.".
 */
final class Rates {

  /** How many words may name what is counted: "two care plans a week". */
  private static final int SUBJECT = 3;

  private Rates() {}

  /** The rate that begins with this token, or null. */
  static Reading read(Tokens t, int i) {
    Reading best = times(t, i);
    best = Reading.longer(best, soMany(t, i));
    best = Reading.longer(best, stepByStep(t, i));
    return Reading.longer(best, dotted(t, i));
  }

  /** "once a month", "twice per day", "3 times a week", "2 x weekly", "4 days a week". */
  private static Reading times(Tokens t, int i) {
    int at;
    if (t.isAny(i, "once", "twice", "thrice")) {
      at = i + 1;
    } else {
      Numbers.Counted number = Numbers.cardinal(t, i);
      int after = number == null ? -1 : number.next();
      after = after > 0 && t.isAny(after, "-", "to", "or") ? Recurrences.upper(t, after) : after;
      if (after < 0 || !t.isAny(after, "times", "x", "time", "days", "day", "nights", "hours")) {
        return null;
      }
      at = after + 1;
    }
    if (t.isAny(at, "a", "an", "per", "each", "every", "in", "/")) {
      int unitAt = t.is(at, "in") && t.isAny(at + 1, "a", "each", "any") ? at + 2 : at + 1;
      boolean other = t.is(unitAt, "other");
      TimeWords.Unit unit = TimeWords.unit(t.at(other ? unitAt + 1 : unitAt));
      return unit == null
          ? null
          : Recurrences.recurring(
              other ? unitAt + 2 : unitAt + 1, unit.iso(other ? 2 : 1), "times");
    }
    TimeWords.Unit unit = Recurrences.LY.get(t.at(at));
    return unit == null ? null : Recurrences.recurring(at + 1, unit.iso(1), "times");
  }

  /** "One a month", "two care plans a week"; not "two staff a week late". */
  private static Reading soMany(Tokens t, int i) {
    Numbers.Counted number = t.isAny(i, "a", "an") ? null : Numbers.cardinal(t, i);
    if (number == null) {
      return null;
    }
    int at = number.next();
    while (at < number.next() + SUBJECT && isSubject(t, at)) {
      at++;
    }
    TimeWords.Unit unit = t.isAny(at, "a", "an") ? TimeWords.unit(t.at(at + 1)) : null;
    boolean apart =
        t.isAny(at + 2, "after", "before", "late", "later", "ago", "early", "earlier", "behind")
            || t.isAny(at + 2, "long", "old", "from", "on", "off");
    boolean rate = unit != null && unit != TimeWords.Unit.HOUR && !apart;
    return rate ? Recurrences.recurring(at + 2, unit.iso(1), "so many a unit") : null;
  }

  private static boolean isSubject(Tokens t, int i) {
    return t.isWord(i)
        && !t.isAny(i, "a", "an", "is", "was", "for", "to", "in", "by")
        && TimeWords.month(t.at(i)) == null;
  }

  /** "Month by month", "week on week". */
  private static Reading stepByStep(Tokens t, int i) {
    TimeWords.Unit unit = TimeWords.unit(t.at(i));
    boolean twice = unit != null && t.isAny(i + 1, "by", "on", "after") && t.is(i + 2, t.at(i));
    boolean counted = t.number(i - 1) >= 0 || TimeWords.cardinal(t.at(i - 1)) != null;
    return twice && !counted ? Recurrences.recurring(i + 3, unit.iso(1), "step by step") : null;
  }

  /** "b.d.", "t.d.s.", "q.d.s." of medicines, and "p.a." of costs. */
  private static Reading dotted(Tokens t, int i) {
    boolean dots = t.is(i + 1, ".") && t.glued(i + 1) && t.glued(i + 2) && !t.glued(i);
    if (!dots) {
      return null;
    }
    if (t.is(i, "p") && t.is(i + 2, "a")) {
      return Recurrences.recurring(t.is(i + 3, ".") ? i + 4 : i + 3, "P1Y", "p.a.");
    }
    boolean daily = t.isAny(i, "b", "t", "q", "o") && t.is(i + 2, "d") && !t.capital(i);
    boolean s = t.is(i + 3, ".") && t.is(i + 4, "s") && t.glued(i + 4);
    int next = s ? i + 5 : i + 3;
    return daily
        ? Recurrences.recurring(t.is(next, ".") ? next + 1 : next, "P1D", "times of medicines")
        : null;
  }
}
