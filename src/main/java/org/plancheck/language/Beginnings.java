package org.plancheck.language;

import java.util.List;
import java.util.Set;

/** Words of a progress comment that say the action has begun, or that it has not (000:222-225). */
final class Beginnings {

  /** How many words may stand between a number and what is left of it: "two rooms left". */
  private static final int COUNTED = 3;

  /** What is being done as often as what is spoken of: "Training for all staff". */
  private static final Set<String> THINGS =
      Set.of(
          "training",
          "meeting",
          "monitoring",
          "cleaning",
          "recording",
          "reporting",
          "learning",
          "nursing",
          "catering",
          "planning",
          "building",
          "staffing",
          "briefing",
          "signing",
          "auditing",
          "testing",
          "housekeeping",
          "setting",
          "heating",
          "flooring",
          "lighting");

  private final Phrases started;
  private final Phrases steps;
  private final Phrases notStarted;
  private final Phrases toCome;
  private final Barriers barriers;
  private final Verbs verbs;

  /**
   * Prepares the lists.
   *
   * @param pack pack and beginning of the names of its lists, as "dumfries-galloway/progress-"
   * @param barriers tells people who left from rooms that are left
   */
  Beginnings(WordLists lists, String pack, Barriers barriers) {
    started = Phrases.of(lists, pack + "started");
    steps = Phrases.of(lists, pack + "steps");
    notStarted = Phrases.of(lists, pack + "not-started");
    toCome = Phrases.of(lists, pack + "to-come");
    this.barriers = barriers;
    verbs = new Verbs(lists);
  }

  /** The first words that say it is under way, or null. */
  Span begun(Tokens t, DatedEntries.Entry entry) {
    for (int i = entry.first(); i < entry.next(); i++) {
      int after = started.after(t, i);
      boolean said = after > 0 && !ProgressComments.isDenied(t, i) && !isIdle(t, i, after);
      after = said ? after : counted(t, i);
      after = after > 0 ? after : doing(t, i);
      after = after > 0 ? after : step(t, i);
      if (after > 0) {
        return t.span(i, after);
      }
    }
    return null;
  }

  /** The words that say it has not begun, or null. */
  Span notBegun(Tokens t, DatedEntries.Entry entry) {
    for (int i = entry.first(); i < entry.next(); i++) {
      int after = notStarted.after(t, i);
      if (after > 0) {
        return t.span(i, after);
      }
    }
    return null;
  }

  /** "Starts 4 January", "will begin once the deputy is in post": all of it lies ahead. */
  Span toCome(Tokens t, DatedEntries.Entry entry, List<TimeExpression> times) {
    int end = Clauses.afterSentence(t, entry.first(), entry.next());
    for (int i = entry.first(); i < end; i++) {
      int after = toCome.after(t, i);
      boolean heads = i == entry.first() && Delays.isTime(t, after, times);
      boolean dated = after - i == 1 || t.isAny(after - 1, "for", "in");
      if (after > 0 && (dated ? heads : !ProgressComments.isDenied(t, i))) {
        return t.span(i, after);
      }
    }
    boolean willBe = t.matches(entry.first(), "will", "be");
    return willBe && verbs.ofParticiple(t.at(entry.first() + 2)) != null
        ? t.span(entry.first(), entry.first() + 3)
        : null;
  }

  /** "Wellbeing", "no barriers so far": words of being under way that tell of something else. */
  private static boolean isIdle(Tokens t, int i, int after) {
    int clause = Clauses.firstOfClause(t, i, 0);
    boolean being =
        t.is(i, "being") && !t.at(after).endsWith("ed") && !t.isAny(after, "written", "done");
    boolean upToDate = t.matches(i - 1, "up", "to", "date");
    return being || upToDate || t.isAny(clause, "no", "none", "nothing", "nobody");
  }

  /** "Two rooms left", "6 to go", "four more plans to be finished": the rest is done. */
  private int counted(Tokens t, int i) {
    Numbers.Counted number = t.isAny(i, "a", "an") ? null : Numbers.cardinal(t, i);
    if (number == null) {
      return -1;
    }
    for (int at = number.next(); at < number.next() + COUNTED; at++) {
      boolean left = t.isAny(at, "left", "remaining", "remain", "outstanding", "more");
      if (t.matches(at, "to", "go") || (left && !barriers.isGone(t, at, i))) {
        return at + 1;
      }
      if (!t.isWord(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Lights ordered", "three suppliers contacted". */
  private int step(Tokens t, int i) {
    int after = steps.after(t, i);
    if (after < 0) {
      return -1;
    }
    int clause = Clauses.firstOfClause(t, i, 0);
    boolean denied =
        ProgressComments.isDenied(t, i) || t.isAny(i - 1, "been") && t.is(i - 2, "not");
    boolean report = Deeds.isReport(t, clause, i, after);
    return report && !denied && !t.isAny(clause, "no", "none", "nothing", "nobody") ? after : -1;
  }

  /** "Getting quotes", "now rolling the chart out": what somebody is doing. */
  private int doing(Tokens t, int i) {
    if (verbs.ofGerund(t.at(i)) == null || THINGS.contains(t.at(i))) {
      return -1;
    }
    boolean begins =
        Clauses.firstOfClause(t, i, 0) == i || t.isAny(i - 1, "now", "currently", "still", "busy");
    boolean late = t.isAny(i + 1, "late", "behind", "longer", "short", "out", "low", "over");
    return begins && !late && t.isWord(i + 1) && !t.isAny(i + 1, "is", "of", "was", "has", "to")
        ? i + 1
        : -1;
  }
}
