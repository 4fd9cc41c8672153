package org.plancheck.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that speak of time only where they stand alone, as an answer to "by when?" does:
 * "Completed", "Immediate", "always", "2 weeks". In a sentence they mean something else.
 */
final class LoneWords {

  /** A text with more words than this beside its dates is a sentence and no answer. */
  private static final int LONGEST_ANSWER = 6;

  private final List<Timescales.Listed> lists;

  LoneWords(List<Timescales.Listed> lists) {
    this.lists = List.copyOf(lists);
  }

  /** What stands alone among the tokens between two expressions. */
  List<TimeExpression> between(Tokens t, int from, int to, Anchors anchors) {
    if (to - from > 2 * LONGEST_ANSWER) {
      return List.of();
    }
    List<TimeExpression> found = new ArrayList<>();
    int begin = from;
    while (begin < to) {
      int end = begin;
      while (end < to && !parts(t, end) && !(end > begin && t.beginsLine(end))) {
        end++;
      }
      Reading reading = end == begin ? null : alone(t, begin, end, anchors);
      if (reading != null) {
        found.add(Timescales.expression(t, begin, reading));
      }
      begin = end == begin || parts(t, end) ? end + 1 : end;
    }
    return found;
  }

  private static boolean parts(Tokens t, int i) {
    boolean inside = t.isAny(i, "-", "/") && t.glued(i) && t.glued(i + 1);
    boolean sign = !t.isWord(i) && t.number(i) < 0 && !inside;
    return sign || t.isAny(i, "and", "then", "but");
  }

  private Reading alone(Tokens t, int begin, int end, Anchors anchors) {
    for (Timescales.Listed list : lists) {
      int next = list.phrases().after(t, begin);
      boolean whole = next == end || (next == end - 1 && t.isAny(next, "on", "by", "from"));
      if (whole) {
        Reading word = Reading.open(next, list.kind(), list.phrases().name());
        return list.kind() == TimeKind.RELATIVE ? onDayOfPlan(word, anchors) : word;
      }
    }
    int first = begin;
    while (first < end
        && t.isAny(
            first,
            "approx",
            "approximately",
            "about",
            "around",
            "up",
            "to",
            "for",
            "over",
            "max",
            "maximum",
            "circa")) {
      first++;
    }
    Stretch span = Stretch.read(t, first);
    boolean answer = span != null && span.next() == end && end - begin <= LONGEST_ANSWER;
    if (!answer) {
      return null;
    }
    return span.vague()
        ? Reading.open(end, TimeKind.VAGUE, "vague span")
        : Offsets.fromAnchor(span, end, anchors).because("span alone");
  }

  private static Reading onDayOfPlan(Reading word, Anchors anchors) {
    LocalDate day = anchors.planDate();
    String assumed =
        anchors.planDateKnown()
            ? "read as the date of plan"
            : "read as the day of this" + " check, because the plan has no date";
    return word.between(day, day).assuming(assumed);
  }
}
