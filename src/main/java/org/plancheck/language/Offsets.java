package org.plancheck.language;

import java.time.LocalDate;

/**
 * Days counted from another day: "in 2 weeks", "within 24 hours", "next 3 months", "3 days after 12
 * January", "two months ago", "a fortnight from today", "1 week before the next review".
 */
final class Offsets {

  private Offsets() {}

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
    Stretch stretch = Stretch.read(t, rolling ? at + 1 : at);
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
    int ofPlan = thisPlan(t, at);
    if (ofPlan > 0 || t.isAny(at, "now", "today")) {
      return fromAnchor(stretch, Math.max(ofPlan, at + 1), anchors);
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

  /** The token after "this plan", "date of the improvement plan" and the like, or -1. */
  private static int thisPlan(Tokens t, int i) {
    int at = t.isAny(i, "date", "start") && t.is(i + 1, "of") ? i + 2 : i;
    at = t.isAny(at, "the", "this", "our") ? at + 1 : at;
    at = t.isAny(at, "improvement", "action") ? at + 1 : at;
    boolean happens = t.isAny(at + 1, "being", "is", "approval", "sign", "review", "launch");
    return t.is(at, "plan") && !happens ? at + 1 : -1;
  }

  private static Reading base(Tokens t, int i, Anchors anchors, int depth) {
    Reading base = Points.read(t, i, anchors, depth);
    return Reading.longer(base, Events.read(t, i, anchors));
  }

  /** "2 weeks after X", "3 days before X", "a month from now", "two days ago", "a year later". */
  private static Reading fromPoint(Tokens t, int i, Anchors anchors, int depth) {
    Stretch stretch = Stretch.read(t, i);
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
}
