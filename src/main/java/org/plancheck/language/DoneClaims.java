package org.plancheck.language;

import java.util.Set;

/**
 * Words of a progress comment that say the action is done, all of it or a part: "completed",
 * "policy updated", "all 24 care plans reviewed"; "phase 1 completed", "done apart from Larch".
 */
final class DoneClaims {

  /** How many words before "completed" can take it back. */
  private static final int REACH = 5;

  /** How many words of the next sentence may take the same up again. */
  private static final int NEXT = 20;

  /** What is done again and again once the action is completed. */
  private static final Set<String> KEPT_UP =
      Set.of(
          "review",
          "reviewed",
          "audit",
          "audited",
          "monitor",
          "monitored",
          "check",
          "checked",
          "repeat",
          "repeated",
          "refresher",
          "continue",
          "continued",
          "maintained",
          "kept",
          "renewed",
          "refreshed",
          "sustained",
          "inspection",
          "visit");

  private final Phrases done;
  private final Deeds deeds;
  private final Phrases open;
  private final Phrases negations;
  private final Phrases parts;
  private final Phrases remainder;
  private final Phrases exceptions;

  /**
   * What a comment claims.
   *
   * @param whole the words that say all is done, or null
   * @param part the words that say some of it is done, or null
   */
  record Claim(Span whole, Span part) {}

  private enum Extent {
    NOTHING,
    PART,
    WHOLE
  }

  /**
   * Prepares the lists.
   *
   * @param pack pack and beginning of the names of its lists, as "dumfries-galloway/progress-"
   */
  DoneClaims(WordLists lists, String pack) {
    done = Phrases.of(lists, pack + "done");
    parts = Phrases.of(lists, pack + "parts");
    deeds = new Deeds(lists, pack, done, parts);
    open = Phrases.of(lists, pack + "open");
    negations = Phrases.of(lists, pack + "negations");
    remainder = Phrases.of(lists, pack + "remainder");
    exceptions = Phrases.of(lists, pack + "exceptions");
  }

  /** The last claim that nothing takes back; after an open end none counts for the whole. */
  Claim in(Tokens t, DatedEntries.Entry entry) {
    Span whole = null;
    Span part = null;
    int clause = entry.first();
    for (int i = entry.first(); i < entry.next(); i++) {
      clause = Clauses.endsClause(t, i - 1) || t.beginsLine(i) ? i : clause;
      int after = deeds.said(t, clause, i);
      if (after > 0) {
        Extent extent = extent(t, entry, clause, i, after);
        boolean plain = whole == null || done.after(t, i) > 0;
        whole = extent == Extent.WHOLE && plain ? t.span(i, after) : whole;
        part = extent == Extent.PART ? t.span(i, after) : part;
        i = after - 1;
      } else if (isOpen(t, i) && (whole != null || leftOver(t, i))) {
        return new Claim(null, whole == null ? part : whole);
      }
    }
    return new Claim(whole, part);
  }

  private boolean isOpen(Tokens t, int i) {
    return open.after(t, i) > 0 && !t.isAny(i - 1, "no", "none", "longer", "nothing");
  }

  /** "In progress" may be overtaken by a later "completed"; what is still to do may not. */
  private static boolean leftOver(Tokens t, int i) {
    return !t.isAny(i, "in", "under", "underway", "on", "delayed", "overdue", "planned");
  }

  private Extent extent(Tokens t, DatedEntries.Entry entry, int clause, int i, int after) {
    boolean part = false;
    for (int at = Math.max(clause, i - REACH); at < i; at++) {
      boolean purpose = t.isAny(at, "to", "will", "must", "for") && at < i - 2;
      if (negations.after(t, at) > 0 && !purpose) {
        return Extent.NOTHING;
      }
    }
    for (int at = Math.max(clause, i - Deeds.SUBJECT); at < i; at++) {
      part |= parts.after(t, at) > 0 && !t.isAny(at - 1, "all", "both", "the");
    }
    boolean describes = t.isWord(after) && t.isAny(after + 1, "are", "is", "were", "will", "to");
    boolean order = t.is(i, "complete") && !closes(t, i, after);
    if (order || (describes && !t.isAny(after, "and", "on", "for", "in"))) {
      return Extent.NOTHING;
    }
    part |= t.isAny(clause, "part", "phase", "half") || excepts(t, entry, i, after);
    return part ? Extent.PART : Extent.WHOLE;
  }

  /** "Complete the audit" is an order; "complete, sheets in the folder" is a report. */
  private static boolean closes(Tokens t, int i, int after) {
    boolean stated = t.isAny(i - 1, "is", "are", "now", "all", "fully", "%", "been", "staff");
    return stated
        || !t.isWord(after)
        || t.beginsLine(after)
        || t.isAny(after, "and", "on", "as", "with", "since", "by", "for", "apart", "except");
  }

  /** Whether the sentence takes something out, or leaves something over. */
  private boolean excepts(Tokens t, DatedEntries.Entry entry, int i, int after) {
    int first = Clauses.firstOfSentence(t, i, entry.first());
    int next = Clauses.afterSentence(t, after, entry.next());
    for (int at = first; at < next; at++) {
      boolean only = t.is(at, "only") && !t.isAny(at - 1, "the", "not");
      boolean left = at >= after && remainder.after(t, at) > 0 && !keptUp(t, at, next);
      if (only || left || exceptions.after(t, at) > 0) {
        return true;
      }
    }
    return sameToCome(t, i, next, entry.next());
  }

  /** "Night staff trained. Day staff to be trained in December": the same for others. */
  private static boolean sameToCome(Tokens t, int deed, int from, int end) {
    for (int at = from; at < Math.min(end, from + NEXT); at++) {
      if (t.matches(at, "to", "be") && t.is(at + 2, t.at(deed)) && !KEPT_UP.contains(t.at(deed))) {
        return true;
      }
    }
    return false;
  }

  private static boolean keptUp(Tokens t, int at, int next) {
    int from = Clauses.firstOfClause(t, at, 0);
    int to = Clauses.afterClause(t, at, next);
    boolean found = t.isAny(at - 1, "found", "seen", "shown", "no", "not", "continues");
    for (int k = from; k < to; k++) {
      found |= KEPT_UP.contains(t.at(k));
    }
    return found;
  }
}
