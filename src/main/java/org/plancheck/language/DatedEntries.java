package org.plancheck.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The dated entries of a progress comment: "12/11: trainer booked. 3/12: 14 of 20 trained". */
final class DatedEntries {

  /** An entry without a year lies within half a year of the plan. */
  private static final int HALF_YEAR = 183;

  private DatedEntries() {}

  /**
   * Some tokens of a comment.
   *
   * @param next exclusive
   */
  record Entry(int first, int next, LocalDate day) {

    boolean covers(Tokens t, Span span) {
      return first < next
          && span.start() >= t.span(first, first + 1).start()
          && span.end() <= t.span(next - 1, next).end();
    }
  }

  /** The entry with the latest day; the whole comment where it has fewer than two. */
  static Entry newest(Tokens t, List<TimeExpression> times, Anchors anchors) {
    List<Entry> entries = new ArrayList<>();
    for (TimeExpression time : times) {
      int first = t.tokenAt(time.span().start());
      int after = t.tokenAt(time.span().end());
      if (time.to() != null && heads(t, first, after)) {
        if (!entries.isEmpty()) {
          Entry last = entries.remove(entries.size() - 1);
          entries.add(new Entry(last.first(), first, last.day()));
        }
        entries.add(new Entry(first, t.size(), past(time, anchors.planDate())));
      }
    }
    if (entries.size() < 2) {
      return new Entry(0, t.size(), null);
    }
    Entry newest = entries.get(0);
    for (Entry entry : entries) {
      newest = entry.day().isBefore(newest.day()) ? newest : entry;
    }
    return newest;
  }

  /** A day at the head of a line or sentence, with a sign after it or alone on its line. */
  private static boolean heads(Tokens t, int first, int after) {
    boolean head = t.beginsLine(first) || t.isAny(first - 1, ".", ";", "update");
    boolean sign = t.isAny(after, ":", "-", ")") || t.beginsLine(after);
    return head && (sign || t.beginsLine(first));
  }

  private static LocalDate past(TimeExpression time, LocalDate plan) {
    boolean guessed = time.assumed() != null;
    boolean far = ChronoUnit.DAYS.between(plan, time.to()) > HALF_YEAR;
    return guessed && far ? time.to().minusYears(1) : time.to();
  }
}
