package org.plancheck.language;

import java.util.List;

/**
 * Reads progress comments: is the action done, under way, late, held up, and what shows it.
 *
 * <p>Of several dated entries the newest one speaks; evidence may stand in any. "Not yet complete",
 * "phase 1 completed" and "12 of 20 completed" are not "completed". Built once, used by many
 * threads.
 */
public final class ProgressComments {

  private static final String PACK = "dumfries-galloway/progress-";

  /** How many words before "completed" can take it back. */
  private static final int REACH = 5;

  private final Timescales timescales;
  private final Measures measures;
  private final Phrases done;
  private final Phrases started;
  private final Phrases late;
  private final Phrases notStarted;
  private final Phrases open;
  private final Phrases barrier;
  private final Phrases evidence;
  private final Phrases negations;
  private final Phrases parts;

  /**
   * Prepares the lists.
   *
   * @param lists the word lists of the rule packs
   */
  public ProgressComments(WordLists lists) {
    this(lists, new Timescales(lists), new Measures(lists));
  }

  ProgressComments(WordLists lists, Timescales timescales, Measures measures) {
    this.timescales = timescales;
    this.measures = measures;
    done = Phrases.of(lists, PACK + "done");
    started = Phrases.of(lists, PACK + "started");
    late = Phrases.of(lists, PACK + "late");
    notStarted = Phrases.of(lists, PACK + "not-started");
    open = Phrases.of(lists, PACK + "open");
    barrier = Phrases.of(lists, PACK + "barrier");
    evidence = Phrases.of(lists, PACK + "evidence");
    negations = Phrases.of(lists, PACK + "negations");
    parts = Phrases.of(lists, PACK + "parts");
  }

  /**
   * Reads a comment.
   *
   * @param anchors a missing year in a dated entry is the one that brings it nearest to the plan
   */
  public ProgressSignals read(String text, Anchors anchors) {
    Tokens t = Tokens.of(text);
    List<TimeExpression> times = timescales.find(text, anchors);
    DatedEntries.Entry entry = DatedEntries.newest(t, times, anchors);
    List<Measure> figures = measures.find(text);
    Span notStartedQuote = first(t, entry, notStarted);
    Span partQuote = partDone(figures, t, entry);
    Span doneQuote = notStartedQuote == null && partQuote == null ? doneIn(t, entry) : null;
    if (doneQuote == null && notStartedQuote == null && partQuote == null) {
      doneQuote = wholeShare(figures, t, entry);
    }
    Span startedQuote = firstAffirmed(t, entry, started);
    startedQuote = startedQuote == null ? partQuote : startedQuote;
    return new ProgressSignals(
        doneQuote,
        notStartedQuote == null && doneQuote == null ? startedQuote : null,
        firstAffirmed(t, entry, late),
        notStartedQuote,
        barrierIn(t, entry),
        evidenceIn(t, times, figures, doneQuote),
        firstAffirmed(t, entry, open));
  }

  private static Span first(Tokens t, DatedEntries.Entry entry, Phrases phrases) {
    for (int i = entry.first(); i < entry.next(); i++) {
      int after = phrases.after(t, i);
      if (after > 0) {
        return t.span(i, after);
      }
    }
    return null;
  }

  private static Span firstAffirmed(Tokens t, DatedEntries.Entry entry, Phrases phrases) {
    for (int i = entry.first(); i < entry.next(); i++) {
      int after = phrases.after(t, i);
      boolean denied =
          t.isAny(i - 1, "not", "no", "yet", "without")
              || t.is(i - 2, "not")
              || t.matches(i - 2, "to", "be");
      if (after > 0 && !denied) {
        return t.span(i, after);
      }
    }
    return null;
  }

  /** The last "completed" that nothing takes back and nothing open follows. */
  private Span doneIn(Tokens t, DatedEntries.Entry entry) {
    Span quote = null;
    int clause = entry.first();
    for (int i = entry.first(); i < entry.next(); i++) {
      clause = endsClause(t, i - 1) || t.beginsLine(i) ? i : clause;
      int after = done.after(t, i);
      if (after > 0 && claimed(t, clause, i, after)) {
        quote = t.span(i, after);
      } else if (open.after(t, i) > 0 && !t.is(i - 1, "no") && !t.isAny(i - 1, "none")) {
        boolean laterDone = quote == null && !leftOver(t, i);
        if (!laterDone) {
          return null;
        }
      }
    }
    return quote;
  }

  /** "In progress" may be overtaken by a later "completed"; what is still to do may not. */
  private static boolean leftOver(Tokens t, int i) {
    return !t.isAny(i, "in", "under", "underway", "on", "delayed", "overdue", "planned");
  }

  private boolean claimed(Tokens t, int clause, int i, int after) {
    for (int at = Math.max(clause, i - REACH); at < i; at++) {
      int next = negations.after(t, at);
      boolean purpose = t.isAny(at, "to", "will", "must", "for", "part") && at < i - 2;
      boolean all = t.isAny(at, "all", "both", "fully", "now");
      if ((next > 0 && !purpose) || (parts.after(t, at) > 0 && !all)) {
        return false;
      }
    }
    boolean describes = t.isWord(after) && t.isAny(after + 1, "are", "is", "were", "will", "to");
    boolean base = t.is(i, "complete");
    return !(describes && !t.is(after, "and")) && (!base || closes(t, i, after));
  }

  /** "Complete the audit" is an order; "complete, sheets in the folder" is a report. */
  private static boolean closes(Tokens t, int i, int after) {
    boolean stated = t.isAny(i - 1, "is", "are", "now", "all", "fully", "%", "been", "staff");
    return stated
        || !t.isWord(after)
        || t.beginsLine(after)
        || t.isAny(after, "and", "on", "as", "with", "since", "by", "for");
  }

  private static boolean endsClause(Tokens t, int i) {
    boolean dot = t.is(i, ".") && !(t.glued(i) && t.glued(i + 1));
    return dot || t.isAny(i, ";", ",", ":", "!", "?", "(", ")");
  }

  /** "12 of 20", "72 %": some of it is done, and some is not. */
  private static Span partDone(List<Measure> figures, Tokens t, DatedEntries.Entry entry) {
    if (wholeShare(figures, t, entry) != null) {
      return null;
    }
    return figures.stream()
        .filter(m -> entry.covers(t, m.span()))
        .filter(m -> m.kind() == Measure.Kind.PERCENT || m.kind() == Measure.Kind.FRACTION)
        .filter(m -> m.done() != null && m.done() < (m.target() == null ? 100 : m.target()))
        .filter(m -> !isResult(t, t.tokenAt(m.span().end())))
        .map(Measure::span)
        .reduce((early, later) -> later)
        .orElse(null);
  }

  /** "96% of observations were correct" tells how well it went, not how much is done. */
  private static boolean isResult(Tokens t, int after) {
    for (int i = after; i < after + 4 && t.isWord(i); i++) {
      if (t.isAny(i, "correct", "right", "accurate", "satisfied", "happy", "agreed", "said")) {
        return true;
      }
    }
    return false;
  }

  /** "24 of 24", "100 %". */
  private static Span wholeShare(List<Measure> figures, Tokens t, DatedEntries.Entry entry) {
    return figures.stream()
        .filter(m -> entry.covers(t, m.span()))
        .filter(m -> m.done() != null)
        .filter(
            m ->
                m.kind() == Measure.Kind.PERCENT && m.done() == 100
                    || m.kind() == Measure.Kind.FRACTION && m.done().equals(m.target()))
        .map(Measure::span)
        .findFirst()
        .orElse(null);
  }

  /** "Due to start" gives a day and no reason. */
  private Span barrierIn(Tokens t, DatedEntries.Entry entry) {
    for (int i = entry.first(); i < entry.next(); i++) {
      int after = barrier.after(t, i);
      boolean plan =
          t.matches(i, "due", "to")
              && t.isAny(i + 2, "start", "begin", "be", "finish", "commence", "complete", "arrive");
      if (after > 0 && !plan && !t.isAny(i - 1, "no", "not", "without")) {
        return t.span(i, after);
      }
    }
    return null;
  }

  /** A word of evidence, or a figure, or "completed" with its day. */
  private Span evidenceIn(
      Tokens t, List<TimeExpression> times, List<Measure> figures, Span doneQuote) {
    for (int i = 0; i < t.size(); i++) {
      int after = evidence.after(t, i);
      boolean missing =
          t.isAny(i - 1, "no", "not", "awaiting", "for") || t.matches(i - 2, "to", "be");
      if (after > 0 && !missing) {
        return t.span(i, after);
      }
    }
    if (doneQuote == null) {
      return null;
    }
    Span day =
        times.stream()
            .filter(time -> time.kind() == TimeKind.DATE)
            .map(TimeExpression::span)
            .findFirst()
            .orElse(null);
    return day != null
        ? day
        : figures.stream().filter(Measure::figure).map(Measure::span).findFirst().orElse(null);
  }
}
