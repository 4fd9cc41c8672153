package org.plancheck.language;

import java.time.LocalDate;

/**
 * A day or period behind a preposition: "by" and "until" count its last day in, "before" ends on
 * the day before it, "after" and "from" give a first day and no last one.
 */
final class Deadlines {

  static final String OPEN_END = "a first day without a last one";

  private static final int DEPTH = Points.DEPTH;

  private Deadlines() {}

  /** The deadline that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors) {
    int upTo = inclusive(t, i);
    if (upTo > i) {
      return ending(target(t, upTo, anchors), "by");
    }
    int before = before(t, i);
    if (before > i) {
      return endingBefore(t, before, target(t, before, anchors));
    }
    int from = from(t, i);
    return from > i ? beginning(t, i, target(t, from, anchors)) : null;
  }

  private static Reading target(Tokens t, int i, Anchors anchors) {
    int at = t.isAny(i, "around", "about", "approximately", "approx", "latest") ? i + 1 : i;
    Reading point = Reading.longer(Ranges.read(t, at, anchors), Points.read(t, at, anchors, DEPTH));
    point = Reading.longer(point, Events.read(t, at, anchors));
    return at > i && point != null ? point.assuming(Reading.IMPRECISE) : point;
  }

  private static int inclusive(Tokens t, int i) {
    if (t.isAny(i, "by", "until", "till", "til")) {
      return t.is(i + 1, "at") && t.is(i + 2, "latest") ? i + 3 : i + 1;
    }
    if (t.matches(i, "no", "later", "than") || t.matches(i, "not", "later", "than")) {
      return i + 3;
    }
    if (t.matches(i, "as", "late", "as") || t.matches(i, "on", "or", "before")) {
      return i + 3;
    }
    boolean upTo = t.is(i, "up") && t.isAny(i + 1, "to", "until", "till");
    boolean latest = t.matches(i, "latest", "by");
    return upTo || latest ? i + 2 : i;
  }

  private static int before(Tokens t, int i) {
    if (t.is(i, "before") && !t.is(i - 1, "not")) {
      return i + 1;
    }
    if (t.matches(i, "prior", "to") || t.matches(i, "ahead", "of")) {
      return i + 2;
    }
    return t.matches(i, "in", "advance", "of") || t.matches(i, "earlier", "than") ? i + 3 : i;
  }

  private static int from(Tokens t, int i) {
    if (t.isAny(i, "after", "since", "from", "starting", "beginning", "commencing", "starts")) {
      return t.isAny(i + 1, "on", "from") ? i + 2 : i + 1;
    }
    if (t.matches(i, "with", "effect", "from") || t.matches(i, "no", "earlier", "than")) {
      return i + 3;
    }
    boolean notBefore = t.matches(i, "not", "before");
    return notBefore || t.matches(i, "later", "than") || t.matches(i, "as", "of") ? i + 2 : i;
  }

  private static Reading ending(Reading point, String why) {
    if (point == null || !point.resolved()) {
      return point;
    }
    return point.between(null, point.to()).because(why + ", " + point.why());
  }

  /** "Before the end of March" can still be met on the 31st; before any other day cannot. */
  private static Reading endingBefore(Tokens t, int i, Reading point) {
    if (point == null || !point.resolved()) {
      return point;
    }
    int at = t.is(i, "the") ? i + 1 : i;
    boolean end = t.isAny(at, "end", "eom", "eoy", "eod", "close", "cob");
    LocalDate first = point.from() == null ? point.to() : point.from();
    LocalDate last = end ? point.to() : first.minusDays(1);
    return point.between(null, last).because("before, " + point.why());
  }

  private static Reading beginning(Tokens t, int i, Reading point) {
    if (point == null || point.to() == null) {
      return point != null && point.kind() == TimeKind.EVENT ? point : null;
    }
    boolean later = t.isAny(i, "after", "later");
    LocalDate from = later || point.from() == null ? point.to() : point.from();
    LocalDate first = later ? from.plusDays(1) : from;
    int next = t.isAny(point.next(), "onwards", "onward") ? point.next() + 1 : point.next();
    return point
        .between(first, null)
        .endingAt(next)
        .assuming(OPEN_END)
        .because("from, " + point.why());
  }
}
