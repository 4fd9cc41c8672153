package org.plancheck.language;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Decides what a timescale cell says where more than one thing stands in it. */
final class TimescaleCell {

  /** Words with which a cell without any date says what it waits for. */
  private static final List<String> OPENERS =
      List.of(
          "when",
          "once",
          "after",
          "following",
          "upon",
          "on",
          "with",
          "at",
          "until",
          "till",
          "before",
          "prior",
          "pending",
          "dependent",
          "depending",
          "depends",
          "during",
          "post",
          "by");

  private TimescaleCell() {}

  /** The reading of a cell from the expressions found in it. */
  static Timescale read(
      Tokens t, List<TimeExpression> found, Phrases putOffWords, Phrases blankWords) {
    if (blank(t, blankWords) && found.stream().noneMatch(e -> e.to() != null)) {
      return of(TimeKind.NONE, null, null, null, null, false, found);
    }
    TimeExpression day = decidingDay(found);
    TimeExpression decides = day != null ? day : openAnswer(found);
    if (decides == null) {
      boolean event = OPENERS.contains(t.at(0)) && t.size() > 1;
      return of(
          event ? TimeKind.EVENT : TimeKind.VAGUE,
          null,
          null,
          event ? null : "no day can be read in it",
          null,
          false,
          found);
    }
    boolean putOff = day == null && found.stream().anyMatch(e -> isPutOff(e, putOffWords));
    String every =
        found.stream().map(TimeExpression::every).filter(e -> e != null).findFirst().orElse(null);
    TimeKind kind =
        decides.kind() == TimeKind.RECURRING && decides.to() != null
            ? TimeKind.DATE
            : decides.kind();
    return new Timescale(
        kind,
        decides.from(),
        decides.to(),
        every,
        decides.assumed(),
        also(found, decides),
        putOff,
        found);
  }

  private static Timescale of(
      TimeKind kind,
      LocalDate from,
      LocalDate to,
      String assumed,
      String also,
      boolean putOff,
      List<TimeExpression> found) {
    return new Timescale(kind, from, to, null, assumed, also, putOff, found);
  }

  private static boolean blank(Tokens t, Phrases blankWords) {
    int first = 0;
    int last = t.size();
    while (first < last && sign(t, first)) {
      first++;
    }
    while (last > first && sign(t, last - 1)) {
      last--;
    }
    return first == last || blankWords.after(t, first) == last;
  }

  private static boolean sign(Tokens t, int i) {
    return !t.isWord(i) && t.number(i) < 0;
  }

  private static boolean isPutOff(TimeExpression expression, Phrases putOffWords) {
    return putOffWords.name().equals(expression.why());
  }

  /**
   * The last day of the cell: the one written last, or an earlier one that gives its year and lies
   * later ("28/02/27, first audit 30/11/26").
   */
  private static TimeExpression decidingDay(List<TimeExpression> found) {
    TimeExpression deciding = null;
    for (TimeExpression expression : found) {
      if (expression.to() == null) {
        continue;
      }
      boolean keeps =
          deciding != null && deciding.assumed() == null && deciding.to().isAfter(expression.to());
      deciding = keeps ? deciding : expression;
    }
    return deciding;
  }

  private static TimeExpression openAnswer(List<TimeExpression> found) {
    return found.stream().min(Comparator.comparingInt(TimescaleCell::rank)).orElse(null);
  }

  /** Which of several answers without a last day decides; the smallest does. */
  private static int rank(TimeExpression expression) {
    return switch (expression.kind()) {
      case INVALID -> 0;
      // "ongoing from 1/10/26" says from when, and never until when
      case DATE, PERIOD, RELATIVE -> expression.from() == null ? 1 : 5;
      case RECURRING -> 2;
      case EVENT -> 3;
      case ONGOING -> 4;
      case VAGUE -> 6;
      case DONE -> 7;
      case NONE -> 8;
    };
  }

  private static String also(List<TimeExpression> found, TimeExpression decides) {
    return found.stream()
        .filter(expression -> expression.kind() != decides.kind())
        .map(expression -> expression.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }
}
