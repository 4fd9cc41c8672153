package org.plancheck.language;

import java.util.List;
import java.util.Set;

/** Words of a progress comment that say the action is behind its timescale (000:224). */
final class Delays {

  /** Words after "late" and the like, where a noun would say when and not how late. */
  private static final Set<String> AFTER_LATE =
      Set.of(
          "again",
          "and",
          "as",
          "because",
          "but",
          "by",
          "date",
          "deadline",
          "due",
          "for",
          "in",
          "its",
          "now",
          "on",
          "our",
          "owing",
          "schedule",
          "since",
          "target",
          "this",
          "timescale",
          "where",
          "with");

  private static final Set<String> FINISHED =
      Set.of("achieved", "complete", "completed", "delivered", "done", "finished", "met", "ready");

  private final Phrases late;
  private final Phrases alone;
  private final Phrases moved;

  /**
   * Prepares the lists.
   *
   * @param pack pack and beginning of the names of its lists, as "dumfries-galloway/progress-"
   */
  Delays(WordLists lists, String pack) {
    late = Phrases.of(lists, pack + "late");
    alone = Phrases.of(lists, pack + "late-alone");
    moved = Phrases.of(lists, pack + "moved");
  }

  /** The first words that say so, or null. */
  Span in(Tokens t, DatedEntries.Entry entry, List<TimeExpression> times) {
    for (int i = entry.first(); i < entry.next(); i++) {
      int after = after(t, i, times);
      if (after > 0 && !ProgressComments.isDenied(t, i)) {
        return t.span(i, after);
      }
      if (t.is(i, "not") && isOverdue(t, i)) {
        return t.span(i, i + 1);
      }
    }
    return null;
  }

  private int after(Tokens t, int i, List<TimeExpression> times) {
    int after = late.after(t, i);
    if (after > 0) {
      return after;
    }
    after = alone.after(t, i);
    if (after > 0 && (!t.isWord(after) || AFTER_LATE.contains(t.at(after)))) {
      return after;
    }
    after = moved.after(t, i);
    return after > 0 && isTime(t, after, times) ? after : -1;
  }

  /** "Not completed by the agreed date", "not finished on time". */
  private static boolean isOverdue(Tokens t, int not) {
    int at = t.isAny(not + 1, "been", "fully") ? not + 2 : not + 1;
    int by = at + 1;
    boolean inTime = t.isAny(by, "on", "in", "within") && t.isAny(by + 1, "time", "timescale");
    boolean date = t.matches(by, "by", "the") && t.isAny(by + 2, "agreed", "due", "date", "target");
    return FINISHED.contains(t.at(at)) && (inTime || date || t.matches(by, "by", "its"));
  }

  /**
   * True where a day or a stretch of days stands at the token.
   *
   * @param times in the order of the text
   */
  static boolean isTime(Tokens t, int i, List<TimeExpression> times) {
    int place = i >= 0 && i < t.size() ? t.span(i, i + 1).start() : -1;
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = times.get(middle).span().end() <= place;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    TimeExpression time = low < times.size() ? times.get(low) : null;
    return time != null
        && time.span().start() <= place
        && (time.to() != null || time.from() != null);
  }
}
