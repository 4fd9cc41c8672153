package org.plancheck.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds what a text says about time, and reads what a timescale cell says as a whole.
 *
 * <p>Dates are read day first, always, and by the calendar: 31/06/2026 is no date, never one of
 * March. Every date is counted from the day that is handed in. Built once, used by many threads.
 */
public final class Timescales {

  private static final String PACK = "dumfries-galloway/";

  /** The most usual words with which no expression of time begins; they are passed over at once. */
  private static final Set<String> OPENS_NO_TIME =
      Set.of(
          "and",
          "of",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "that",
          "it",
          "they",
          "their",
          "them",
          "which",
          "who",
          "what",
          "staff",
          "resident",
          "residents",
          "care",
          "plan",
          "plans",
          "or",
          "but",
          "she",
          "he",
          "we",
          "his",
          "her",
          "its",
          "can",
          "could",
          "will",
          "must",
          "should",
          "would",
          "people",
          "home",
          "training",
          "chart",
          "charts",
          "with",
          "so",
          "as",
          "also",
          "ensure",
          "team",
          "manager",
          "nurse",
          "nurses",
          "audit",
          "audits",
          "outcome",
          "action",
          "record",
          "records",
          "policy",
          "risk",
          "assessment",
          "medication",
          "family",
          "families",
          "food",
          "falls",
          "unit",
          "room",
          "rooms");

  private final List<Listed> anywhere;
  private final LoneWords loneWords;
  private final Phrases putOff;
  private final Phrases blank;
  private final PersonalData personal;

  private final Memo<Asked, List<TimeExpression>> read = new Memo<>();

  private record Asked(String text, Anchors anchors) {}

  /** A word list and the kind of time that its entries are. */
  record Listed(Phrases phrases, TimeKind kind) {}

  /**
   * Prepares the grammar.
   *
   * @param lists the word lists of the rule packs
   */
  public Timescales(WordLists lists) {
    this(lists, new PersonalData(lists));
  }

  Timescales(WordLists lists, PersonalData personal) {
    this.personal = personal;
    putOff = Phrases.of(lists, PACK + "put-off");
    blank = Phrases.of(lists, PACK + "no-time");
    anywhere =
        List.of(
            new Listed(Phrases.of(lists, PACK + "ongoing"), TimeKind.ONGOING),
            new Listed(Phrases.of(lists, PACK + "vague-time"), TimeKind.VAGUE),
            new Listed(putOff, TimeKind.VAGUE));
    loneWords =
        new LoneWords(
            List.of(
                new Listed(Phrases.of(lists, PACK + "ongoing-alone"), TimeKind.ONGOING),
                new Listed(Phrases.of(lists, PACK + "immediate"), TimeKind.RELATIVE),
                new Listed(Phrases.of(lists, PACK + "done"), TimeKind.DONE)));
  }

  /**
   * Every expression of time in a text, in the order of the text; none overlaps another. A date of
   * birth and other numbers that tell who a resident is are no time.
   */
  public List<TimeExpression> find(String text, Anchors anchors) {
    return read.of(new Asked(text, anchors), asked -> read(asked.text(), asked.anchors()));
  }

  private List<TimeExpression> read(String text, Anchors anchors) {
    Tokens tokens = Tokens.of(text);
    List<TimeExpression> found = new ArrayList<>();
    int unread = 0;
    int i = 0;
    while (i < tokens.size()) {
      Reading reading = at(tokens, i, anchors);
      if (reading == null) {
        i++;
      } else {
        found.addAll(loneWords.between(tokens, unread, i, anchors));
        found.add(expression(tokens, i, reading));
        i = Math.max(i + 1, reading.next());
        unread = i;
      }
    }
    found.addAll(loneWords.between(tokens, unread, tokens.size(), anchors));
    found.sort(Comparator.comparingInt(expression -> expression.span().start()));
    return personal.without(text, found, TimeExpression::span);
  }

  /** What a whole timescale cell says. */
  public Timescale readCell(String text, Anchors anchors) {
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression expression : find(text, anchors)) {
      found.add(CellDates.inCell(expression, anchors.planDate()));
    }
    return TimescaleCell.read(Tokens.of(text), found, putOff, blank);
  }

  static TimeExpression expression(Tokens t, int i, Reading reading) {
    Span span = t.span(i, Math.min(reading.next(), t.size()));
    return new TimeExpression(
        span.in(t.text()),
        span,
        reading.kind(),
        reading.from(),
        reading.to(),
        reading.every(),
        reading.assumed(),
        reading.why());
  }

  private static Reading byGrammar(Tokens t, int i, Anchors anchors) {
    Reading best = Ranges.read(t, i, anchors);
    best = Reading.longer(best, Deadlines.read(t, i, anchors));
    best = Reading.longer(best, Recurrences.read(t, i, anchors));
    best = Reading.longer(best, Points.read(t, i, anchors, Points.DEPTH));
    return Reading.longer(best, Events.read(t, i, anchors));
  }

  /** The longest expression that begins with this token, or null. */
  private Reading at(Tokens t, int i, Anchors anchors) {
    if (!t.isWord(i) && t.number(i) < 0) {
      return null;
    }
    Reading best = OPENS_NO_TIME.contains(t.at(i)) ? null : byGrammar(t, i, anchors);
    for (Listed list : anywhere) {
      int next = list.phrases().after(t, i);
      // "As late as": no answer; but "ongoing as part of daily care" is one.
      boolean comparison = t.is(next, "as") && list.kind() != TimeKind.ONGOING;
      if (next > 0 && !comparison) {
        Reading listed = Reading.open(next, list.kind(), list.phrases().name());
        best = best == null || next > best.next() ? listed : best;
      }
    }
    return best;
  }
}
