package org.plancheck.language;

import java.util.Set;

/**
 * Words of a progress comment that say the action is done, all of it or a part: "completed",
 * "policy updated", "all 24 care plans reviewed"; "phase 1 completed", "done apart from Larch".
 */
final class DoneClaims {

  /** How many words before "completed" can take it back. */
  private static final int REACH = 5;

  /** How many words may stand between "all" and what has been done with all of them. */
  private static final int SUBJECT = 10;

  private static final Set<String> ALL = Set.of("all", "every", "each", "everyone", "everybody");

  /** Forms of verbs by which nothing is done, or which are wanted of somebody. */
  private static final Set<String> NO_DEED =
      Set.of(
          "affected",
          "based",
          "cancelled",
          "concerned",
          "delayed",
          "due",
          "expected",
          "indeed",
          "interested",
          "involved",
          "led",
          "left",
          "limited",
          "lost",
          "missed",
          "named",
          "need",
          "needed",
          "planned",
          "qualified",
          "refused",
          "registered",
          "related",
          "reminded",
          "required",
          "resigned",
          "started",
          "stopped",
          "supposed",
          "used",
          "withdrawn",
          "found",
          "improved",
          "increased",
          "reduced",
          "made",
          "had",
          "got",
          "been",
          "monitored",
          "supported",
          "continued",
          "maintained",
          "met",
          "set",
          "put",
          "cut",
          "felt",
          "said",
          "told",
          "thought",
          "known",
          "given",
          "taken",
          "noted",
          "reported",
          "attached",
          "included",
          "gone",
          "began",
          "become",
          "run",
          "handed",
          "come",
          "fallen",
          "risen",
          "dropped",
          "failed",
          "broken");

  /** Words that may follow what was done; a noun there makes it "updated policy". */
  private static final Set<String> AFTER_DEED =
      Set.of(
          "a",
          "across",
          "after",
          "again",
          "all",
          "an",
          "and",
          "around",
          "as",
          "at",
          "both",
          "but",
          "by",
          "during",
          "each",
          "every",
          "following",
          "for",
          "from",
          "in",
          "into",
          "it",
          "its",
          "last",
          "my",
          "now",
          "of",
          "on",
          "our",
          "over",
          "since",
          "so",
          "that",
          "the",
          "their",
          "them",
          "these",
          "this",
          "through",
          "throughout",
          "to",
          "today",
          "too",
          "under",
          "using",
          "via",
          "when",
          "where",
          "which",
          "with",
          "within",
          "yesterday",
          "already",
          "successfully");

  /** Words before it that make it a habit, a wish or a thing: "are signed each night". */
  private static final Set<String> BEFORE_NO_DEED =
      Set.of(
          "a",
          "an",
          "the",
          "our",
          "their",
          "is",
          "are",
          "be",
          "being",
          "get",
          "gets",
          "getting",
          "when",
          "if",
          "as",
          "must",
          "can",
          "may",
          "to",
          "of",
          "any",
          "newly",
          "well",
          "recently");

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
  private final Phrases deeds;
  private final Phrases steps;
  private final Phrases open;
  private final Phrases negations;
  private final Phrases parts;
  private final Phrases remainder;
  private final Phrases exceptions;
  private final Verbs verbs;

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
    deeds = Phrases.of(lists, pack + "deeds");
    steps = Phrases.of(lists, pack + "steps");
    open = Phrases.of(lists, pack + "open");
    negations = Phrases.of(lists, pack + "negations");
    parts = Phrases.of(lists, pack + "parts");
    remainder = Phrases.of(lists, pack + "remainder");
    exceptions = Phrases.of(lists, pack + "exceptions");
    verbs = new Verbs(lists);
  }

  /** The last claim that nothing takes back; after an open end none counts for the whole. */
  Claim in(Tokens t, DatedEntries.Entry entry) {
    Span whole = null;
    Span part = null;
    int clause = entry.first();
    for (int i = entry.first(); i < entry.next(); i++) {
      clause = Clauses.endsClause(t, i - 1) || t.beginsLine(i) ? i : clause;
      int after = said(t, clause, i);
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

  /** The token after words of a deed that begin here, or -1. */
  private int said(Tokens t, int clause, int i) {
    int after = done.after(t, i);
    if (after > 0) {
      return after;
    }
    after = deeds.after(t, i);
    if (after > 0 && isReport(t, clause, i, after)) {
      return after;
    }
    boolean deed = verbs.ofParticiple(t.at(i)) != null && steps.after(t, i) < 0;
    if (deed && !NO_DEED.contains(t.at(i)) && i > clause && isReport(t, clause, i, i + 1)) {
      return i + 1;
    }
    return ofAll(t, clause, i) ? i + 1 : -1;
  }

  /** "Policy updated and shared", "updated the rota"; neither "updated policy" nor "is updated". */
  static boolean isReport(Tokens t, int clause, int i, int after) {
    boolean closes =
        !t.isWord(after)
            || t.beginsLine(after)
            || AFTER_DEED.contains(t.at(after))
            || TimeWords.month(t.at(after)) != null;
    boolean now = t.is(i - 1, "now");
    return closes && (i == clause || now || !BEFORE_NO_DEED.contains(t.at(i - 1)));
  }

  /** "All care plans have been rewritten", "some have been seen": what is done with so many. */
  private boolean ofAll(Tokens t, int clause, int i) {
    String word = t.at(i);
    boolean given = t.isAny(i, "has", "have") && t.is(i - 1, "now") && !t.is(i + 1, "to");
    boolean had = t.is(i, "had") && t.isAny(i - 1, "has", "have", "now");
    boolean participle =
        verbs.ofParticiple(word) != null || (word.length() > 5 && word.endsWith("ed"));
    boolean holds = t.is(i - 1, "now") && t.isWord(i) && word.endsWith("s") && word.length() > 4;
    boolean done = participle && !NO_DEED.contains(word) && steps.after(t, i) < 0;
    boolean deed = given || had || holds || done;
    if (!deed || (BEFORE_NO_DEED.contains(t.at(i - 1)) && i > clause)) {
      return false;
    }
    for (int at = i - 1; at >= Math.max(clause, i - SUBJECT); at--) {
      if (ALL.contains(t.at(at)) || parts.after(t, at) > 0) {
        boolean active = t.isWord(i + 1) && !AFTER_DEED.contains(t.at(i + 1));
        return given || had || holds || !active;
      }
    }
    return false;
  }

  private Extent extent(Tokens t, DatedEntries.Entry entry, int clause, int i, int after) {
    boolean part = false;
    for (int at = Math.max(clause, i - REACH); at < i; at++) {
      boolean purpose = t.isAny(at, "to", "will", "must", "for") && at < i - 2;
      if (negations.after(t, at) > 0 && !purpose) {
        return Extent.NOTHING;
      }
    }
    for (int at = Math.max(clause, i - SUBJECT); at < i; at++) {
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
    for (int at = from; at < end; at++) {
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
