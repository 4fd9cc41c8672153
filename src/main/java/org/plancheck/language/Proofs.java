package org.plancheck.language;

import java.util.List;
import java.util.Set;

/** What shows that an action is done, in the words of its progress comment (000:50). */
final class Proofs {

  /** "Audit tool agreed" has the tool and no audit yet. */
  private static final Set<String> MADE_OF =
      Set.of(
          "tool",
          "template",
          "form",
          "forms",
          "schedule",
          "plan",
          "plans",
          "date",
          "dates",
          "lead",
          "calendar",
          "cycle",
          "programme",
          "training",
          "course",
          "policy",
          "system",
          "process",
          "sheet");

  /** Words that make a record of the same clause one to come. */
  private static final Set<String> TO_COME =
      Set.of(
          "will",
          "shall",
          "must",
          "should",
          "need",
          "needs",
          "still",
          "yet",
          "awaiting",
          "awaited",
          "await",
          "planned",
          "due",
          "until",
          "would",
          "could",
          "may",
          "request",
          "requested",
          "asked",
          "arrange",
          "arranging",
          "before",
          "booked",
          "pending");

  private static final Set<String> OBJECT =
      Set.of("the", "a", "an", "all", "each", "every", "any", "our", "to", "on", "with");

  private final Phrases evidence;
  private final Verbs verbs;

  /**
   * Prepares the list.
   *
   * @param pack pack and beginning of the names of its lists, as "dumfries-galloway/progress-"
   */
  Proofs(WordLists lists, String pack) {
    evidence = Phrases.of(lists, pack + "evidence");
    verbs = new Verbs(lists);
  }

  /**
   * A word of evidence, or a figure, or "completed" with its day; null where nothing is shown.
   *
   * @param done the words that say all is done, or null
   */
  Span in(Tokens t, List<TimeExpression> times, List<Measure> figures, Span done) {
    for (int i = 0; i < t.size(); i++) {
      int after = evidence.after(t, i);
      if (after > 0 && isThere(t, i, after)) {
        return t.span(i, after);
      }
    }
    if (done == null) {
      return null;
    }
    Span day =
        times.stream()
            .filter(time -> time.kind() == TimeKind.DATE || isSince(t, time))
            .map(TimeExpression::span)
            .findFirst()
            .orElse(null);
    return day != null
        ? day
        : figures.stream().filter(Measure::figure).map(Measure::span).findFirst().orElse(null);
  }

  private static boolean isSince(Tokens t, TimeExpression time) {
    int first = t.tokenAt(time.span().start());
    return time.kind() == TimeKind.PERIOD && (t.is(first, "since") || t.is(first - 1, "since"));
  }

  private boolean isThere(Tokens t, int i, int after) {
    boolean missing =
        t.isAny(i - 1, "no", "not", "to", "for", "nil") || MADE_OF.contains(t.at(after));
    if (missing) {
      return false;
    }
    int first = Clauses.firstOfClause(t, i, 0);
    int next = Clauses.afterClause(t, i, t.size());
    for (int at = first; at < next; at++) {
      if (TO_COME.contains(t.at(at)) || t.matches(at, "to", "be")) {
        return false;
      }
    }
    return !isOrder(t, first);
  }

  /** "Record on the chart", "complete the audit": what is to be done each time. */
  private boolean isOrder(Tokens t, int first) {
    int verb = t.isAny(first, "please", "always", "then") ? first + 1 : first;
    return verbs.plain(t.at(verb)) != null && OBJECT.contains(t.at(verb + 1));
  }
}
