package org.plancheck.language;

import java.util.Set;

/**
 * Percentages and fractions: "45 % of staff have completed", "the remaining 55 %", "12 of 20", "17
 * out of 20", "9/12", "from 45 % to 100 %", "half of", with what is done, left and aimed at.
 */
final class Shares {

  private static final Set<String> LEFT =
      Set.of("remaining", "outstanding", "left", "overdue", "other", "rest");
  private static final Set<String> TARGET =
      Set.of(
          "achieve",
          "reach",
          "target",
          "aim",
          "goal",
          "to",
          "towards",
          "get",
          "attain",
          "ensure",
          "minimum",
          "least",
          "compliance");
  private static final Set<String> SCORE =
      Set.of("score", "scored", "scores", "scoring", "audit", "rated", "rating", "result");

  /** Words between what is counted and what is said of it. */
  private static final Set<String> NOW =
      Set.of("is", "are", "was", "were", "remain", "remains", "still", "have", "has", "had", "yet");

  /** What is said of those who have not done it. */
  private static final Set<String> NOT_DONE =
      Set.of(
          "outstanding",
          "remaining",
          "left",
          "overdue",
          "incomplete",
          "untrained",
          "unsigned",
          "undone",
          "waiting",
          "missing",
          "behind");

  private static final Set<String> NEGATED =
      Set.of("haven't", "hasn't", "hadn't", "aren't", "isn't", "weren't", "wasn't");

  /** How many words may say of whom a share is, and that it is not done. */
  private static final int SUBJECT = 8;

  private Shares() {}

  /** The share that begins with this token, or null. */
  static Measures.Found read(Tokens t, int i) {
    if (t.isAny(i - 1, "$", "£", "€") || t.glued(i) && t.isWord(i - 1)) {
      return null;
    }
    Measures.Found percent = percent(t, i);
    return percent != null ? percent : fraction(t, i);
  }

  private static Measures.Found percent(Tokens t, int i) {
    Value value = value(t, i);
    if (value == null || !isPercent(t, value.next())) {
      return null;
    }
    int next = afterPercent(t, value.next());
    if (confidence(t, i, next)) {
      return null;
    }
    if (t.isAny(i - 1, "from") && t.isAny(next, "to", "-", "up")) {
      Value target = value(t, t.is(next, "up") ? next + 2 : next + 1);
      if (target != null && isPercent(t, target.next())) {
        int end = afterPercent(t, target.next());
        return found(
            t, i, end, Measure.Kind.PERCENT, value.number(), null, target.number(), "from to");
      }
    }
    boolean undone = NOT_DONE.contains(t.at(next)) && ends(t, next + 1);
    boolean toDo = t.is(next, "to") && t.isAny(next + 1, "do", "go");
    boolean left = toDo || undone || near(t, i, next, LEFT) || leftFurtherOn(t, next);
    boolean relative = t.is(i - 1, "by");
    boolean target = !left && !relative && (TARGET.contains(t.at(i - 1)) || aimed(t, i, next));
    Double number = value.number();
    return found(
        t,
        i,
        next,
        scored(t, i) ? Measure.Kind.SCORE : Measure.Kind.PERCENT,
        left || target || relative ? null : number,
        left ? number : null,
        target ? number : null,
        "percent");
  }

  private static boolean aimed(Tokens t, int i, int next) {
    boolean reached = t.isAny(i - 1, "achieved", "at", "now", "is", "currently", "reached", "was");
    return t.is(next, "compliance") && t.is(i, "100") && !reached
        || t.is(i - 2, "target")
        || isLabelled(t, i) && (t.is(i, "100") || !isReached(t, next))
        || t.is(next, "of") && future(t, next + 1)
        || future(t, next);
  }

  /** "Measure: 95% of bells answered": what a measure begins with is where to get to. */
  private static boolean isLabelled(Tokens t, int i) {
    int at = t.isAny(i - 1, "least", "minimum") ? i - 2 : i - 1;
    at = t.is(at, "at") ? at - 1 : at;
    return t.is(at, ":")
        && t.isAny(at - 1, "measure", "measures", "by", "kpi", "criteria", "standard");
  }

  /** "45% of staff have completed", "79% in September": where it stands. */
  private static boolean isReached(Tokens t, int next) {
    if (t.isAny(next, "in", "last", "on")) {
      return true;
    }
    for (int at = next; at < next + 12 && !t.isAny(at, ".", ";", ""); at++) {
      if (t.is(at, "remaining")) {
        return true;
      }
    }
    for (int at = next; at < next + 6 && !t.isAny(at, ".", ",", ";", "(", ""); at++) {
      if (t.isAny(at, "have", "has", "had", "were", "was", "now", "already", "currently", "so")) {
        return true;
      }
    }
    return false;
  }

  /** "80% to attend", "100% of care staff to complete": an infinitive or "will" points ahead. */
  private static boolean future(Tokens t, int i) {
    for (int at = i; at < i + 4; at++) {
      if (t.isAny(at, "to", "will", "must", "should")) {
        return true;
      }
      if (!t.isWord(at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean near(Tokens t, int i, int next, Set<String> words) {
    return words.contains(t.at(i - 1))
        || words.contains(t.at(next))
        || words.contains(t.at(next + 1)) && !t.is(next, ",");
  }

  /** "35% of carers are still outstanding", "40% of staff have yet to attend": what is not done. */
  private static boolean leftFurtherOn(Tokens t, int next) {
    if (!t.is(next, "of") && !NOW.contains(t.at(next)) && !Counts.isCore(t.at(next))) {
      return false;
    }
    boolean now = false;
    for (int at = next; at < next + SUBJECT && t.isWord(at); at++) {
      String word = t.at(at);
      if (t.isAny(at, "and", "but", "while", "with", "the", "rest")) {
        return false;
      }
      now |= NOW.contains(word);
      if (now && NOT_DONE.contains(word)) {
        return ends(t, at + 1);
      }
      boolean notDone = t.isAny(at, "not", "yet", "never") && NOW.contains(t.at(at - 1));
      boolean still = t.is(at, "to") && t.isAny(at - 1, "still", "yet");
      if (notDone && !t.isAny(at + 1, "only", "just") || still || NEGATED.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Are outstanding", "are left to do"; not "are outstanding cooks". */
  private static boolean ends(Tokens t, int at) {
    return !t.isWord(at) || t.isAny(at, "to", "and", "but", "at", "in", "on", "as", "for", "now");
  }

  /** How sure somebody is of a goal says nothing about how much is done. */
  private static boolean confidence(Tokens t, int i, int next) {
    return confidenceFrom(t, i - 1, -1) || confidenceFrom(t, next, 1);
  }

  private static boolean confidenceFrom(Tokens t, int from, int step) {
    for (int at = from; Math.abs(at - from) < 4; at += step) {
      if (t.at(at).startsWith("confiden")) {
        return true;
      }
      if (t.isAny(at, ",", ";", ".", "(", ")", "")) {
        return false;
      }
    }
    return false;
  }

  private static Measures.Found fraction(Tokens t, int i) {
    Measures.Found words = inWords(t, i);
    if (words != null) {
      return words;
    }
    Numbers.Counted part = t.isAny(i, "a", "an") ? null : Numbers.cardinal(t, i);
    Numbers.Counted all = part == null ? null : whole(t, part.next());
    if (all == null || all.value() < part.value() || all.value() < 2) {
      return null;
    }
    boolean score = scored(t, i);
    boolean slash = t.is(part.next(), "/");
    boolean maybeDay = slash && all.value() <= 12 && part.value() <= 31 && !score;
    boolean unclear = maybeDay && !counted(t, all.next());
    if (unclear || confidence(t, i, all.next())) {
      return null;
    }
    double done = part.value();
    double target = all.value();
    Measure.Kind kind = score ? Measure.Kind.SCORE : Measure.Kind.FRACTION;
    return found(t, i, all.next(), kind, done, target - done, target, "n of m");
  }

  /** The number after "of", "out of" or a slash; null where it goes on as "3/4/26" or "4.85". */
  private static Numbers.Counted whole(Tokens t, int i) {
    int at;
    if (t.matches(i, "out", "of")) {
      at = i + 2;
    } else if (t.is(i, "of") || (t.is(i, "/") && t.number(i + 1) > 0)) {
      at = i + 1;
    } else {
      return null;
    }
    at = t.isAny(at, "the", "our", "all") ? at + 1 : at;
    Numbers.Counted all = t.isAny(at, "a", "an") ? null : Numbers.cardinal(t, at);
    if (all == null) {
      return null;
    }
    int next = all.next();
    boolean decimal = t.is(next, ".") && t.glued(next + 1) && t.number(next + 1) >= 0;
    boolean goesOn = t.glued(next) && t.is(next, "/");
    return decimal || goesOn ? null : all;
  }

  /** "9/12" could be a day of December: only what is counted makes it a share. */
  private static boolean counted(Tokens t, int i) {
    return Counts.isCore(t.at(i))
        || t.isAny(
            i,
            "of",
            "trained",
            "complete",
            "completed",
            "compliant",
            "done",
            "seen",
            "signed",
            "attended",
            "audited",
            "returned");
  }

  private static boolean scored(Tokens t, int i) {
    for (int at = i - 1; at > i - 7 && !t.isAny(at, ".", ";", ""); at--) {
      if (SCORE.contains(t.at(at))) {
        return true;
      }
    }
    return false;
  }

  /** "half of", "by half", "two thirds of", "three quarters of". */
  private static Measures.Found inWords(Tokens t, int i) {
    boolean half = t.is(i, "half") && (t.is(i + 1, "of") || t.is(i - 1, "by"));
    if (half) {
      return found(t, i, i + 1, Measure.Kind.FRACTION, null, null, null, "half");
    }
    int at = t.is(i + 1, "-") ? i + 2 : i + 1;
    boolean share = TimeWords.cardinal(t.at(i)) != null || t.is(i, "a");
    boolean parts =
        t.isAny(at, "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth")
            && (t.is(at + 1, "of") || t.is(i - 1, "by"))
            && !t.isAny(at + 2, "the", "a", "an")
            && NamedDates.fullYear(t, at + 2) == null;
    return share && parts
        ? found(t, i, at + 1, Measure.Kind.FRACTION, null, null, null, "fraction in words")
        : null;
  }

  /** A number with an optional decimal part. */
  private record Value(Double number, int next) {}

  private static Value value(Tokens t, int i) {
    if (t.number(i) < 0) {
      return null;
    }
    boolean decimal =
        t.isAny(i + 1, ".") && t.glued(i + 1) && t.glued(i + 2) && t.number(i + 2) >= 0;
    return decimal
        ? new Value(Double.valueOf(t.at(i) + "." + t.at(i + 2)), i + 3)
        : new Value((double) t.number(i), i + 1);
  }

  private static boolean isPercent(Tokens t, int i) {
    return t.isAny(i, "%", "percent") || t.matches(i, "per", "cent");
  }

  private static int afterPercent(Tokens t, int i) {
    return t.is(i, "per") ? i + 2 : i + 1;
  }

  private static Measures.Found found(
      Tokens t,
      int first,
      int next,
      Measure.Kind kind,
      Double done,
      Double left,
      Double target,
      String why) {
    int end = next;
    String subject = null;
    int noun = t.is(next, "of") ? next + 1 : next;
    noun = t.isAny(noun, "the", "our", "all") ? noun + 1 : noun;
    boolean of = t.is(next, "of") && t.isWord(noun);
    if (of || Counts.isCore(t.at(noun))) {
      end = noun + 1;
      end = Counts.isCore(t.at(end)) ? end + 1 : end;
      subject = t.span(noun, end).in(t.text());
    }
    Span span = t.span(first, end);
    return new Measures.Found(
        new Measure(span.in(t.text()), span, kind, done, left, target, subject, why), end);
  }
}
