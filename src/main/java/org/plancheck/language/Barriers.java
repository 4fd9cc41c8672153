package org.plancheck.language;

import java.util.Set;

/** What holds an action up, in the words of its progress comment (000:219-220). */
final class Barriers {

  /** How many words may stand between somebody and what befell them. */
  private static final int REACH = 5;

  /** "Two rooms left" leaves work to do; "two nurses left in May" leaves nobody to do it. */
  private static final Set<String> AFTER_LEFT = Set.of("to", "over", "for", "the");

  private final Phrases barrier;
  private final Phrases people;
  private final Phrases letDown;

  /**
   * Prepares the lists.
   *
   * @param pack pack and beginning of the names of its lists, as "dumfries-galloway/progress-"
   */
  Barriers(WordLists lists, String pack) {
    barrier = Phrases.of(lists, pack + "barrier");
    people = Phrases.of(lists, pack + "people");
    letDown = Phrases.of(lists, pack + "let-down");
  }

  /** The first words that name one, or null. */
  Span in(Tokens t, DatedEntries.Entry entry) {
    for (int i = entry.first(); i < entry.next(); i++) {
      int after = barrier.after(t, i);
      after = after > 0 ? after : somebody(t, i, entry.next());
      if (after > 0 && !isPlan(t, i) && !isDenied(t, i)) {
        return t.span(i, after);
      }
    }
    return null;
  }

  /** True where the token tells of somebody who has gone. */
  boolean isGone(Tokens t, int left, int from) {
    for (int i = Math.max(from, left - REACH); i < left; i++) {
      if (somebody(t, i, left + 1) == left + 1) {
        return true;
      }
    }
    return false;
  }

  /** "The trainer pulled out": the token after what befell somebody named here, or -1. */
  private int somebody(Tokens t, int i, int end) {
    int after = people.after(t, i);
    if (after < 0) {
      return noneCame(t, i, end);
    }
    int last = Clauses.afterClause(t, after, Math.min(end, after + REACH));
    for (int at = after; at < last; at++) {
      int next = letDown.after(t, at);
      boolean leftToDo = t.is(at, "left") && AFTER_LEFT.contains(t.at(at + 1));
      if (next > 0 && !leftToDo && !isDenied(t, at)) {
        return next;
      }
    }
    return -1;
  }

  /** "No one from the agency turned up", "only one assessor available". */
  private static int noneCame(Tokens t, int i, int end) {
    boolean none = t.isAny(i, "nobody", "only", "noone") || t.matches(i, "no", "one");
    int last = none ? Clauses.afterClause(t, i, Math.min(end, i + REACH + 2)) : i;
    for (int at = i + 1; at < last; at++) {
      boolean came = t.isAny(at, "came", "applied", "volunteered", "attended", "responded");
      if (t.is(at, "available") || (came && !t.is(i, "only")) || t.matches(at, "turned", "up")) {
        return at + 1;
      }
    }
    return -1;
  }

  /** "Due to start" gives a day and no reason. */
  private static boolean isPlan(Tokens t, int i) {
    return t.matches(i, "due", "to")
        && t.isAny(i + 2, "start", "begin", "be", "finish", "commence", "complete", "arrive");
  }

  private static boolean isDenied(Tokens t, int i) {
    return t.isAny(i - 1, "no", "not", "without", "never", "longer", "nobody", "any");
  }
}
