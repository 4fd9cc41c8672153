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

  private final Timescales timescales;
  private final Measures measures;
  private final DoneClaims claims;
  private final Barriers barriers;
  private final Proofs proofs;
  private final Beginnings beginnings;
  private final Delays delays;
  private final Phrases open;
  private final Phrases scores;

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
    claims = new DoneClaims(lists, PACK);
    barriers = new Barriers(lists, PACK);
    proofs = new Proofs(lists, PACK);
    beginnings = new Beginnings(lists, PACK, barriers);
    delays = new Delays(lists, PACK);
    open = Phrases.of(lists, PACK + "open");
    scores = Phrases.of(lists, PACK + "scores");
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
    List<Measure> figures = measures.find(text, anchors);
    DoneClaims.Claim claim = claims.in(t, entry);
    Span notStartedQuote = beginnings.notBegun(t, entry);
    if (notStartedQuote == null && claim.whole() == null && claim.part() == null) {
      notStartedQuote = beginnings.toCome(t, entry, times);
    }
    Span partQuote = partDone(figures, t, entry, claim);
    boolean open = notStartedQuote != null || partQuote != null;
    Span doneQuote = open ? null : claim.whole();
    if (doneQuote == null && !open) {
      doneQuote = wholeShare(figures, t, entry);
    }
    Span startedQuote = beginnings.begun(t, entry);
    startedQuote = startedQuote == null ? partQuote : startedQuote;
    startedQuote = startedQuote == null ? claim.part() : startedQuote;
    return new ProgressSignals(
        doneQuote,
        notStartedQuote == null && doneQuote == null ? startedQuote : null,
        delays.in(t, entry, times),
        notStartedQuote,
        barriers.in(t, entry),
        proofs.in(t, times, figures, doneQuote),
        firstAffirmed(t, entry, this.open));
  }

  private static Span firstAffirmed(Tokens t, DatedEntries.Entry entry, Phrases phrases) {
    for (int i = entry.first(); i < entry.next(); i++) {
      int after = phrases.after(t, i);
      if (after > 0 && !isDenied(t, i)) {
        return t.span(i, after);
      }
    }
    return null;
  }

  /** True where the words before it take it back. */
  static boolean isDenied(Tokens t, int i) {
    return t.isAny(i - 1, "not", "no", "yet", "without", "longer", "nothing", "nobody", "never")
        || t.isAny(i - 2, "not", "nothing")
        || t.matches(i - 2, "to", "be");
  }

  /** "12 of 20", "72 %": some of it is done, and some is not. */
  private Span partDone(
      List<Measure> figures, Tokens t, DatedEntries.Entry entry, DoneClaims.Claim claim) {
    if (wholeShare(figures, t, entry) != null) {
      return null;
    }
    return figures.stream()
        .filter(m -> entry.covers(t, m.span()))
        .filter(m -> m.kind() == Measure.Kind.PERCENT || m.kind() == Measure.Kind.FRACTION)
        .filter(m -> m.done() != null && m.done() < (m.target() == null ? 100 : m.target()))
        .filter(m -> !isResult(t, t.tokenAt(m.span().end())))
        .filter(m -> claim.whole() == null || !isScore(t, m))
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

  /** "Survey shows 95 % satisfied", "audit repeated, 96 %": what was found, not what is done. */
  private boolean isScore(Tokens t, Measure share) {
    int at = t.tokenAt(share.span().start());
    int next = Clauses.afterClause(t, at, t.size());
    int sentence = Clauses.firstOfSentence(t, at, 0);
    boolean bare = next - t.tokenAt(share.span().end()) <= 0;
    boolean score = false;
    for (int i = bare ? sentence : Clauses.firstOfClause(t, at, 0); i < next; i++) {
      score |= scores.after(t, i) > 0 || (bare && t.isAny(i, "audit", "audits", "result"));
    }
    return score || t.is(at - 1, "was");
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
}
