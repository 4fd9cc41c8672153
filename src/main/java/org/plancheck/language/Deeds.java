package org.plancheck.language;

import java.util.Set;

/** Words of a progress comment by which something has been done, whether of all or of a part. */
final class Deeds {

  /** How many words may stand between "all" and what has been done with all of them. */
  static final int SUBJECT = 10;

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

  private final Phrases done;
  private final Phrases deeds;
  private final Phrases steps;
  private final Phrases parts;
  private final Verbs verbs;

  /**
   * Prepares the lists.
   *
   * @param pack pack and beginning of the names of its lists, as "dumfries-galloway/progress-"
   * @param done words that say so by themselves
   * @param parts words for some of what there is to do
   */
  Deeds(WordLists lists, String pack, Phrases done, Phrases parts) {
    this.done = done;
    this.parts = parts;
    deeds = Phrases.of(lists, pack + "deeds");
    steps = Phrases.of(lists, pack + "steps");
    verbs = new Verbs(lists);
  }

  /** The token after words of a deed that begin here, or -1. */
  int said(Tokens t, int clause, int i) {
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
}
