package org.plancheck.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;

/**
 * Days counted from another day: "in 2 weeks", "within 24 hours", "next 3 months", "3 days after 12
 * January", "two months ago", "a fortnight from today", "1 week before the next review".
 */
final class Offsets {

  /** Numbers larger than this are no span that a plan could mean. */
  private static final int LARGEST = 400;

  private Offsets() {}

  /**
   * A span of time.
   *
   * @param days working days in it, which a Period cannot hold; 0 where none
   * @param vague true for "several weeks"
   */
  record Stretch(Period period, int days, boolean vague, int next) {

    LocalDate after(LocalDate day) {
      return step(day.plus(period), 1);
    }

    LocalDate before(LocalDate day) {
      return step(day.minus(period), -1);
    }

    private LocalDate step(LocalDate day, int direction) {
      LocalDate at = day;
      for (int left = days; left > 0; ) {
        at = at.plusDays(direction);
        if (at.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
          left--;
        }
      }
      return at;
    }
  }

  /** The counted day that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors, int depth) {
    Reading ahead = ahead(t, i, anchors, depth);
    return ahead != null ? ahead : fromPoint(t, i, anchors, depth);
  }

  /** "in", "within", "over the next" and so many weeks. */
  private static Reading ahead(Tokens t, int i, Anchors anchors, int depth) {
    boolean inside = t.isAny(i, "within", "in", "inside");
    boolean over = t.isAny(i, "over", "during", "for", "throughout", "by");
    int at = inside || over ? i + 1 : i;
    at = t.matches(at, "a", "maximum", "of") ? at + 3 : at;
    at = t.isAny(at, "the", "about", "approximately", "approx", "around", "max") ? at + 1 : at;
    boolean rolling = t.isAny(at, "next", "coming", "following", "further");
    Stretch stretch = stretch(t, rolling ? at + 1 : at);
    if (stretch == null) {
      return rolling ? upcoming(t, at) : rollingBehind(t, at, anchors);
    }
    if (stretch.vague()) {
      return Reading.open(stretch.next(), TimeKind.VAGUE, "vague span");
    }
    if (!inside && !rolling) {
      return null;
    }
    int next = stretch.next();
    next = t.is(next, "'") ? next + 1 : next;
    next = t.is(next, "time") ? next + 1 : next;
    if (t.isAny(next, "of", "from", "after", "following")) {
      return counted(t, next, stretch, anchors, depth);
    }
    return fromAnchor(stretch, next, anchors);
  }

  /** "next few weeks" and "coming months" leave the day open; "next week" is a period. */
  private static Reading upcoming(Tokens t, int i) {
    boolean few = t.isAny(i + 1, "few", "couple") || t.isAny(i + 1, "several", "some");
    int unit = few ? i + 2 : i + 1;
    boolean plural = TimeWords.unit(t.at(unit)) != null && t.at(unit).endsWith("s");
    return plural ? Reading.open(unit + 1, TimeKind.VAGUE, "vague span") : null;
  }

  /** "the 3 next weeks", "5 upcoming years". */
  private static Reading rollingBehind(Tokens t, int i, Anchors anchors) {
    Numbers.Counted number = Numbers.cardinal(t, i);
    boolean behind = number != null && t.isAny(number.next(), "next", "upcoming", "coming");
    TimeWords.Unit unit = behind ? TimeWords.unit(t.at(number.next() + 1)) : null;
    if (unit == null) {
      return null;
    }
    Stretch stretch = new Stretch(unit.times(number.value()), 0, false, number.next() + 2);
    return fromAnchor(stretch, stretch.next(), anchors);
  }

  static Reading fromAnchor(Stretch stretch, int next, Anchors anchors) {
    LocalDate anchor = anchors.planDate();
    return Reading.relative(
        next, anchor, stretch.after(anchor), Reading.countedFrom(anchors), "span from anchor");
  }

  /** "within 2 weeks of the meeting": of a day it is counted, of anything else it is an event. */
  private static Reading counted(Tokens t, int i, Stretch stretch, Anchors anchors, int depth) {
    int at = t.is(i + 1, "the") ? i + 2 : i + 1;
    if (t.isAny(at, "now", "today", "plan") || t.matches(at, "date", "of", "plan")) {
      return fromAnchor(stretch, t.is(at, "date") ? at + 3 : at + 1, anchors);
    }
    Reading base = base(t, i + 1, anchors, depth);
    if (base == null) {
      return Reading.open(Math.min(at + 1, t.size()), TimeKind.EVENT, "span from event");
    }
    if (!base.resolved()) {
      return base.as(TimeKind.EVENT);
    }
    LocalDate day = stretch.after(base.to());
    return Reading.relative(base.next(), day, day, base.assumed(), "span from day");
  }

  private static Reading base(Tokens t, int i, Anchors anchors, int depth) {
    Reading base = Points.read(t, i, anchors, depth);
    return Reading.longer(base, Events.read(t, i, anchors));
  }

  /** "2 weeks after X", "3 days before X", "a month from now", "two days ago", "a year later". */
  private static Reading fromPoint(Tokens t, int i, Anchors anchors, int depth) {
    Stretch stretch = stretch(t, i);
    if (stretch == null || stretch.vague()) {
      return null;
    }
    int at = stretch.next();
    LocalDate anchor = anchors.planDate();
    if (t.isAny(at, "ago", "earlier")) {
      LocalDate day = stretch.before(anchor);
      return Reading.relative(at + 1, day, day, Reading.countedFrom(anchors), "span ago");
    }
    if (t.isAny(at, "hence", "later") || t.matches(at, "in", "the", "future")) {
      return fromAnchor(stretch, t.is(at, "in") ? at + 3 : at + 1, anchors);
    }
    at = t.is(at, ",") && t.is(at + 1, "from") ? at + 1 : at;
    boolean before = t.is(at, "before") || t.matches(at, "prior", "to");
    boolean after = t.isAny(at, "after", "from", "following");
    if (!before && !after) {
      return null;
    }
    if (after) {
      return counted(t, at, stretch, anchors, depth);
    }
    int named = t.is(at, "prior") ? at + 2 : at + 1;
    Reading base = base(t, named, anchors, depth);
    if (base == null) {
      return t.isWord(named) ? Reading.open(named + 1, TimeKind.EVENT, "span from event") : null;
    }
    if (!base.resolved()) {
      return base.as(TimeKind.EVENT);
    }
    LocalDate day = stretch.before(base.from() == null ? base.to() : base.from());
    return Reading.relative(base.next(), day, day, base.assumed(), "span from day");
  }

  /** "2 weeks", "a fortnight", "10 working days", "2 years 1 month 21 days"; null for others. */
  static Stretch stretch(Tokens t, int i) {
    Stretch first = single(t, i);
    if (first == null || first.vague()) {
      return first;
    }
    Stretch sum = first;
    for (int more = 0; more < 2; more++) {
      int at = t.isAny(sum.next(), "and", ",") ? sum.next() + 1 : sum.next();
      boolean number = Numbers.cardinal(t, at) != null && !t.isAny(at, "a", "an");
      Stretch then = number ? single(t, at) : null;
      if (then == null || then.vague()) {
        break;
      }
      sum =
          new Stretch(
              sum.period().plus(then.period()), sum.days() + then.days(), false, then.next());
    }
    return sum;
  }

  /** "6/52" for six weeks, and behind "within" or "in" also "3/12" and "5/7": nurses' shorthand. */
  private static Stretch shorthand(Tokens t, int i) {
    boolean form = t.number(i) > 0 && t.length(i) <= 2 && t.is(i + 1, "/") && t.glued(i + 2);
    boolean inside = t.isAny(i - 1, "within", "in", "for", "next");
    TimeWords.Unit unit =
        !form
            ? null
            : t.is(i + 2, "52")
                ? TimeWords.Unit.WEEK
                : inside && t.is(i + 2, "12")
                    ? TimeWords.Unit.MONTH
                    : inside && t.is(i + 2, "7") ? TimeWords.Unit.DAY : null;
    return unit == null || (t.glued(i + 3) && !t.is(i + 3, ".") && !t.is(i + 3, ","))
        ? null
        : new Stretch(unit.times(t.number(i)), 0, false, i + 3);
  }

  private static Stretch single(Tokens t, int i) {
    Stretch shorthand = shorthand(t, i);
    if (shorthand != null) {
      return shorthand;
    }
    boolean vague = t.isAny(i, "several", "some") || t.is(i, "few");
    vague |= t.isAny(i, "a", "the") && t.is(i + 1, "few");
    Numbers.Counted number = vague ? null : Numbers.cardinal(t, i);
    int at = i;
    int count = 1;
    if (vague) {
      at = t.is(i + 1, "few") ? i + 2 : i + 1;
    } else if (number != null) {
      count = number.value();
      at = upperEnd(t, number.next());
      count = at > number.next() ? t.number(at - 1) : count;
      at = t.is(at, "-") ? at + 1 : at;
      at = t.is(at, "full") || t.is(at, "calendar") ? at + 1 : at;
    }
    boolean working = t.isAny(at, "working", "business");
    TimeWords.Unit unit = TimeWords.unit(t.at(working ? at + 1 : at));
    boolean bareUnit = number == null && !vague;
    if (unit == null || count > LARGEST || (bareUnit && unit != TimeWords.Unit.FORTNIGHT)) {
      return null;
    }
    int next = t.is(working ? at + 2 : at + 1, ".") && t.length(at) <= 3 ? at + 2 : at + 1;
    next = working ? at + 2 : next;
    boolean workdays = working && unit == TimeWords.Unit.DAY;
    return new Stretch(
        workdays ? Period.ZERO : unit.times(count), workdays ? count : 0, vague, next);
  }

  /** "4-6 weeks", "2 to 3 weeks", "2/3 weeks": the longer end is the last day. */
  private static int upperEnd(Tokens t, int i) {
    boolean range = t.isAny(i, "-", "to", "/", "or") && t.number(i + 1) > 0 && t.length(i + 1) <= 3;
    boolean unit = TimeWords.unit(t.at(i + 2)) != null || t.isAny(i + 2, "working", "business");
    return range && unit ? i + 2 : i;
  }
}
