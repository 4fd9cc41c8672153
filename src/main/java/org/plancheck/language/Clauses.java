package org.plancheck.language;

/** Where clauses and sentences begin and end, by the marks between tokens alone. */
final class Clauses {

  /** So many tokens to either side; whoever writes longer sentences uses no marks at all. */
  private static final int LONGEST = 80;

  private Clauses() {}

  /** True where the token closes the clause before it: a full stop, a comma, a bracket. */
  static boolean endsClause(Tokens t, int i) {
    return endsSentence(t, i) || t.isAny(i, ",", ":", "(", ")");
  }

  /** True where the token closes the sentence before it; the stop in "2.5" does not. */
  static boolean endsSentence(Tokens t, int i) {
    boolean dot = t.is(i, ".") && !(t.glued(i) && t.glued(i + 1));
    return dot || t.isAny(i, ";", "!", "?");
  }

  /** The first token of the clause in which a token stands, none before the given one. */
  static int firstOfClause(Tokens t, int i, int from) {
    int first = i;
    int least = Math.max(from, i - LONGEST);
    while (first > least && !endsClause(t, first - 1) && !t.beginsLine(first)) {
      first--;
    }
    return first;
  }

  /** The token after the clause in which a token stands, none after the given one. */
  static int afterClause(Tokens t, int i, int to) {
    int next = i;
    int most = Math.min(to, i + LONGEST);
    while (next < most && !endsClause(t, next) && !(next > i && t.beginsLine(next))) {
      next++;
    }
    return next;
  }

  /** The first token of the sentence in which a token stands, none before the given one. */
  static int firstOfSentence(Tokens t, int i, int from) {
    int first = i;
    int least = Math.max(from, i - LONGEST);
    while (first > least && !endsSentence(t, first - 1) && !t.beginsLine(first)) {
      first--;
    }
    return first;
  }

  /** The token after the sentence in which a token stands, none after the given one. */
  static int afterSentence(Tokens t, int i, int to) {
    int next = i;
    int most = Math.min(to, i + LONGEST);
    while (next < most && !endsSentence(t, next) && !(next > i && t.beginsLine(next))) {
      next++;
    }
    return next;
  }
}
