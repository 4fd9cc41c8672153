package org.plancheck.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the figures by which an action can be seen to have worked: counts, shares, scores,
 * frequencies.
 *
 * <p>Numbers that only name or date something are none: rooms, grades, key questions, days, times,
 * telephone numbers, "24-hour care". Built once, used by many threads.
 */
public final class Measures {

  /** Dates are only looked for to leave them out, so that any day will do to count from. */
  private static final Anchors ANY_DAY = Anchors.of(LocalDate.of(2000, 1, 3));

  /** "24 hours a day": when there is somebody, not how much is to be reached. */
  private static final Pattern ROUND_THE_CLOCK =
      Pattern.compile(
          "(?i)(?:24|twenty[- ]four) (?:hours?|hrs?) (?:a|per|each|every|in a|in the) day|(?:365|366)"
              + " days (?:a|per|of the|in the|each) year|24 ?[/x] ?7");

  private final Timescales timescales;
  private final Memo<String, List<Measure>> known = new Memo<>();
  private final Counts counts;
  private final PersonalData personal;

  /**
   * Prepares the patterns.
   *
   * @param lists the word lists of the rule packs
   */
  public Measures(WordLists lists) {
    this(lists, new PersonalData(lists));
  }

  private Measures(WordLists lists, PersonalData personal) {
    this(lists, new Timescales(lists, personal), personal);
  }

  Measures(WordLists lists, Timescales timescales, PersonalData personal) {
    this.timescales = timescales;
    this.personal = personal;
    counts = new Counts(lists);
  }

  /**
   * Every measure in a text, in the order of the text; none overlaps another, and none is a number
   * that tells who a resident is.
   */
  public List<Measure> find(String text) {
    return find(text, ANY_DAY);
  }

  /**
   * The same for a text that is read for its days as well, so that it is read for them once only.
   *
   * @param anchors what its days are counted from; its measures do not depend on them
   */
  public List<Measure> find(String text, Anchors anchors) {
    return known.of(text, unread -> read(unread, anchors));
  }

  private List<Measure> read(String text, Anchors anchors) {
    Tokens tokens = Tokens.of(text);
    List<Measure> found = new ArrayList<>();
    int[] timeEnds = new int[tokens.size()];
    for (TimeExpression time : timescales.find(text, anchors)) {
      occupy(tokens, time, timeEnds, found);
    }
    int i = 0;
    while (i < tokens.size()) {
      if (timeEnds[i] > i) {
        i = timeEnds[i];
        continue;
      }
      Found here = at(tokens, i, timeEnds);
      if (here == null) {
        i++;
      } else {
        found.add(here.measure());
        i = here.next();
      }
    }
    found.sort(Comparator.comparingInt(measure -> measure.span().start()));
    return personal.without(text, withoutOverlaps(found), Measure::span);
  }

  private static List<Measure> withoutOverlaps(List<Measure> inOrder) {
    List<Measure> kept = new ArrayList<>();
    for (Measure measure : inOrder) {
      Measure last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !last.span().overlaps(measure.span())) {
        kept.add(measure);
      }
    }
    return List.copyOf(kept);
  }

  /** A measure and the first token after it. */
  record Found(Measure measure, int next) {

    Found aimingAt(double target) {
      Measure m = measure;
      return new Found(
          new Measure(
              m.text(), m.span(), m.kind(), m.done(), m.left(), target, m.subject(), m.why()),
          next);
    }
  }

  private Found at(Tokens t, int i, int[] timeEnds) {
    Found share = Shares.read(t, i);
    if (share != null) {
      return share;
    }
    return counts.read(t, i, timeEnds);
  }

  /** Marks the tokens that speak of time; how often something happens is a measure itself. */
  private static void occupy(Tokens t, TimeExpression time, int[] timeEnds, List<Measure> found) {
    int first = t.tokenAt(time.span().start());
    int next = t.tokenAt(time.span().end());
    boolean standard = time.kind() == TimeKind.RELATIVE && withinHours(t, first, next);
    switch (time.kind()) {
      case RECURRING -> {
        timeEnds[first] = next;
        if (!ROUND_THE_CLOCK.matcher(time.text()).matches() && !isWeekOfThem(t, first)) {
          found.add(timed(time, Measure.Kind.FREQUENCY));
        }
      }
      case RELATIVE, DATE, PERIOD, INVALID, EVENT -> {
        timeEnds[first] = next;
        if (standard) {
          found.add(timed(time, Measure.Kind.DURATION));
        }
      }
      default -> {
        // Words without a day or number hide no measure.
      }
    }
  }

  /** The "7 days a week" of "24 hours a day, 7 days a week". */
  private static boolean isWeekOfThem(Tokens t, int first) {
    int at = t.isAny(first - 1, ",", "and", "&") ? first - 1 : first;
    return t.isAny(first, "7", "seven")
        && t.isAny(at - 1, "day", "day's", "daily", "24")
        && (t.isAny(at - 4, "24", "four") || t.isAny(at - 3, "24") || t.is(at - 1, "24"));
  }

  private static boolean withinHours(Tokens t, int first, int next) {
    boolean hours = TimeWords.unit(t.at(next - 1)) == TimeWords.Unit.HOUR;
    return t.is(first, "within") && (hours || t.is(next - 2, "working"));
  }

  private static Measure timed(TimeExpression time, Measure.Kind kind) {
    return new Measure(time.text(), time.span(), kind, null, null, null, null, time.why());
  }
}
