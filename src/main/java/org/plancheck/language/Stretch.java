package org.plancheck.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;

/**
 * A length of time as it is written: "2 weeks", "a fortnight", "10 working days", "4-6 weeks",
 * "6/52", "several months".
 *
 * @param workingDays Mondays to Fridays in it, which a Period cannot hold; 0 where none
 * @param vague true for "several weeks"
 * @param next the first token after it
 */
record Stretch(Period period, int workingDays, boolean vague, int next) {

  /** Numbers larger than this are no length of time that a plan could mean. */
  private static final int LARGEST = 400;

  /** How many lengths may be added up: "2 years 1 month 21 days". */
  private static final int SUMMANDS = 3;

  LocalDate after(LocalDate day) {
    return step(day.plus(period), 1);
  }

  LocalDate before(LocalDate day) {
    return step(day.minus(period), -1);
  }

  private LocalDate step(LocalDate day, int direction) {
    LocalDate at = day;
    for (int left = workingDays; left > 0; ) {
      at = at.plusDays(direction);
      if (at.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
        left--;
      }
    }
    return at;
  }

  /** The length of time that begins with this token, or null. */
  static Stretch read(Tokens t, int i) {
    Stretch sum = one(t, i);
    for (int more = 1; more < SUMMANDS && sum != null && !sum.vague; more++) {
      int at = t.isAny(sum.next, "and", ",") ? sum.next + 1 : sum.next;
      boolean number = Numbers.cardinal(t, at) != null && !t.isAny(at, "a", "an");
      Stretch then = number ? one(t, at) : null;
      if (then == null || then.vague) {
        break;
      }
      int days = sum.workingDays + then.workingDays;
      sum = new Stretch(sum.period.plus(then.period), days, false, then.next);
    }
    return sum;
  }

  private static Stretch one(Tokens t, int i) {
    Stretch shorthand = shorthand(t, i);
    if (shorthand != null) {
      return shorthand;
    }
    Stretch vague = vague(t, i);
    if (vague != null) {
      return vague;
    }
    if (t.is(i, "half") || t.is(i + 1, "half") && t.is(i, "a")) {
      return halfYear(t, t.is(i, "a") ? i + 2 : i + 1);
    }
    Numbers.Counted number = Numbers.cardinal(t, i);
    if (number != null) {
      return numbered(t, number);
    }
    TimeWords.Unit unit = TimeWords.unit(t.at(i));
    boolean day = t.is(i, "day") && t.is(i - 1, "the") && t.isAny(i + 1, "after", "before");
    return unit == TimeWords.Unit.FORTNIGHT || day
        ? new Stretch(unit.times(1), 0, false, i + 1)
        : null;
  }

  /** "several weeks", "a few months", "some days". */
  private static Stretch vague(Tokens t, int i) {
    int few = t.isAny(i, "a", "the") ? i + 1 : i;
    boolean vague = t.is(few, "few") || t.isAny(i, "several", "some");
    int unit = t.is(i, "some") && t.is(few + 1, "few") ? few + 2 : few + 1;
    return vague && TimeWords.unit(t.at(unit)) != null
        ? new Stretch(Period.ZERO, 0, true, unit + 1)
        : null;
  }

  private static Stretch halfYear(Tokens t, int i) {
    int at = t.isAny(i, "a", "an") ? i + 1 : i;
    return t.is(at, "year") ? new Stretch(Period.ofMonths(6), 0, false, at + 1) : null;
  }

  private static Stretch numbered(Tokens t, Numbers.Counted number) {
    int at = upperEnd(t, number.next());
    int count = at > number.next() ? t.number(at - 1) : number.value();
    at = t.is(at, "-") ? at + 1 : at;
    at = t.isAny(at, "full", "calendar") ? at + 1 : at;
    boolean working = t.isAny(at, "working", "business");
    at = working ? at + 1 : at;
    TimeWords.Unit unit = TimeWords.unit(t.at(at));
    if (unit == null || count > LARGEST) {
      return null;
    }
    int next = t.is(at + 1, ".") && t.length(at) <= 3 ? at + 2 : at + 1;
    return working && unit == TimeWords.Unit.DAY
        ? new Stretch(Period.ZERO, count, false, next)
        : new Stretch(unit.times(count), 0, false, next);
  }

  /** "4-6 weeks", "2 to 3 weeks", "2/3 weeks": the longer end is the last day. */
  private static int upperEnd(Tokens t, int i) {
    boolean range = t.isAny(i, "-", "to", "/", "or") && t.number(i + 1) > 0 && t.length(i + 1) <= 3;
    boolean unit = TimeWords.unit(t.at(i + 2)) != null || t.isAny(i + 2, "working", "business");
    return range && unit ? i + 2 : i;
  }

  /** "6/52" for six weeks, and behind "within" or "in" also "3/12" and "5/7": nurses' shorthand. */
  private static Stretch shorthand(Tokens t, int i) {
    boolean form = t.number(i) > 0 && t.length(i) <= 2 && t.is(i + 1, "/") && t.glued(i + 2);
    boolean closed = !t.glued(i + 3) || t.isAny(i + 3, ".", ",", ")");
    if (!form || !closed) {
      return null;
    }
    boolean inside = t.isAny(i - 1, "within", "in", "for", "next");
    TimeWords.Unit unit = null;
    if (t.is(i + 2, "52")) {
      unit = TimeWords.Unit.WEEK;
    } else if (inside && t.is(i + 2, "12")) {
      unit = TimeWords.Unit.MONTH;
    } else if (inside && t.is(i + 2, "7")) {
      unit = TimeWords.Unit.DAY;
    }
    return unit == null ? null : new Stretch(unit.times(t.number(i)), 0, false, i + 3);
  }
}
