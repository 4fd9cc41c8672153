package org.plancheck.language;

import java.util.HashSet;
import java.util.Set;

/**
 * Numbers that count or measure something: "24 care plans", "two nurses", "at least 30 minutes", "3
 * referred", and "all residents".
 */
final class Counts {

  /** What care homes count; used to name the subject and to tell "all staff" from "all in all". */
  private static final Set<String> CORE =
      Set.of(
          ("staff resident residents people person persons carers carer nurses nurse seniors senior"
                  + " plans plan records record audits members member families guests relatives"
                  + " bedrooms rooms beds shifts sessions meetings files charts assessments reviews"
                  + " certificates champions workers volunteers complaints incidents falls"
                  + " vacancies posts policies hoists mattresses medicines care employees team"
                  + " observations supervisions individuals managers agency")
              .split(" "));

  private static final Set<String> MEASURED =
      Set.of("km", "kg", "m", "l", "ml", "litres", "miles", "hours", "grams", "score", "average");

  private static final Set<String> LENGTH =
      Set.of(
          "minute", "minutes", "min", "mins", "minures", "hour", "hours", "hr", "hrs", "second",
          "seconds");

  /** What "all" and "every" only seem to count. */
  private static final Set<String> NO_WHOLE =
      Set.of(
          ("round over aspects areas levels times other effort opportunity way possible relevant"
                  + " appropriate necessary that this these those be it them us we you they"
                  + " along about day time need concerned respects means costs kinds sorts types"
                  + " again bit not under right too is are")
              .split(" "));

  private final Set<String> labels;
  private final Set<String> notCounted;

  Counts(WordLists lists) {
    labels = new HashSet<>(lists.list("dumfries-galloway/measure-labels"));
    notCounted = new HashSet<>(lists.list("dumfries-galloway/measure-none"));
  }

  static boolean isCore(String word) {
    return CORE.contains(word);
  }

  /** The count that begins with this token, or null. */
  Measures.Found read(Tokens t, int i, int[] timeEnds) {
    if (t.number(i) >= 0) {
      return daysOfMonth(t, i, timeEnds) || dayAndMonth(t, i) ? null : inDigits(t, i);
    }
    Measures.Found all = all(t, i);
    return all != null ? all : inWords(t, i);
  }

  /** "on 2 and 9 August": the first day stands before a date. */
  private static boolean daysOfMonth(Tokens t, int i, int[] timeEnds) {
    int next = i + 2;
    return t.number(i) <= 31
        && t.isAny(i + 1, "and", "&", ",", "or")
        && next < timeEnds.length
        && timeEnds[next] > next;
  }

  /** "came 1/8": a day and a month, unless it says of what it is a share. */
  private static boolean dayAndMonth(Tokens t, int i) {
    return t.is(i + 1, "/")
        && t.glued(i + 1)
        && t.glued(i + 2)
        && t.number(i) >= 1
        && t.number(i) <= 31
        && t.number(i + 2) >= 1
        && t.number(i + 2) <= 12
        && !t.is(i + 3, "of")
        && !isCore(t.at(i + 3));
  }

  private Measures.Found inDigits(Tokens t, int i) {
    if (named(t, i) || clock(t, i)) {
      return null;
    }
    int last = i + 1;
    while (t.isAny(last, ".", ",", "-")
        && t.number(last + 1) >= 0
        && t.glued(last + 1)
        && last < i + 6) {
      last += 2;
    }
    boolean year = last == i + 1 && NamedDates.fullYear(t, i) != null && !isCore(t.at(last));
    boolean long6 = last == i + 1 && t.length(i) > 5;
    boolean phone = t.at(i).startsWith("0") && t.length(i) > 2 || phoneBefore(t, i);
    boolean ordinal = t.isAny(last, "st", "nd", "rd", "th", "s") && t.glued(last);
    if (year || long6 || phone || ordinal || confidence(t, i, last) || listNumber(t, i)) {
      return null;
    }
    if (t.is(i - 1, "from") && t.is(last, "to") && t.number(last + 1) >= 0) {
      return baseline(t, i, last + 1);
    }
    return counted(t, i, last);
  }

  /** "from 12 to 6": where it stands and where it shall be. */
  private static Measures.Found baseline(Tokens t, int first, int last) {
    Span span = t.span(first, last + 1);
    double done = t.number(first);
    double target = t.number(last);
    return new Measures.Found(
        new Measure(
            span.in(t.text()), span, Measure.Kind.COUNT, done, null, target, null, "from to"),
        last + 1);
  }

  private Measures.Found counted(Tokens t, int i, int last) {
    int noun = t.is(last, "-") ? last + 1 : last;
    boolean span = TimeWords.unit(t.at(noun)) != null && !LENGTH.contains(t.at(noun));
    if (span && ahead(t, noun + 1)) {
      return found(t, i, noun + 2, Measure.Kind.DURATION, null, "ahead");
    }
    boolean hourly = LENGTH.contains(t.at(noun));
    boolean roundTheClock = t.is(i, "24") && hourly && !t.is(i - 1, "within");
    if (span || roundTheClock || (hourly && isShift(t, noun + 1))) {
      return null;
    }
    Measure.Kind kind = hourly ? Measure.Kind.DURATION : Measure.Kind.COUNT;
    boolean score = t.isAny(i - 1, "score", "scored", "scores") || t.is(i - 2, "score");
    int end = t.isWord(noun) && (hourly || isCore(t.at(noun))) ? noun + 1 : last;
    end = isCore(t.at(end)) && end > last ? end + 1 : end;
    String subject = end > last ? t.span(noun, end).in(t.text()) : null;
    Measures.Found number = found(t, i, end, score ? Measure.Kind.SCORE : kind, subject, "number");
    return t.is(i - 1, "all") && last == i + 1 ? number.aimingAt(t.number(i)) : number;
  }

  /** A number that names something, as "room 12", "rooms 12 to 15", "COVID-19", "HSCS 4.11". */
  private boolean named(Tokens t, int i) {
    if (t.glued(i)
        && (t.isWord(i - 1) || t.isAny(i - 1, "/", "-", ".", ",", ":", "£", "$", "€", "#"))) {
      boolean dash = t.is(i - 1, "-") && t.number(i - 2) < 0 && !t.isWord(i - 2);
      return !dash;
    }
    int at = i - 1;
    for (int back = 0; back < 3; back++) {
      boolean joins = t.isAny(at, "to", "-", "and", ",", "&", "or", ":", ".") || t.number(at) >= 0;
      if (!joins) {
        break;
      }
      at--;
    }
    boolean direct = labels.contains(t.at(i - 1)) && !t.isAny(i - 1, "actions");
    boolean row =
        at < i - 1
            && t.isAny(
                at,
                "rooms",
                "room",
                "bedrooms",
                "themes",
                "sections",
                "grades",
                "standards",
                "requirements",
                "questions",
                "levels");
    return direct || row || t.isAny(i - 1, "£", "$", "€", "#");
  }

  /** "10:30", "9.30 am", "11pm", "2 am". */
  private static boolean clock(Tokens t, int i) {
    boolean colon = t.is(i + 1, ":") && t.glued(i + 1) && t.glued(i + 2) && t.number(i + 2) >= 0;
    int after = t.is(i + 1, ".") && t.glued(i + 2) ? i + 3 : i + 1;
    boolean minutes =
        after == i + 3 && t.length(i + 2) == 2 && t.number(i) < 25 && t.number(i + 2) < 60;
    boolean hour = t.is(i - 1, "at") && !t.isWord(i + 1) && t.number(i) < 25 && !t.is(i + 1, ".");
    return colon
        || hour
        || (minutes && !MEASURED.contains(t.at(after)))
        || t.isAny(after, "am", "pm", "noon", "midnight")
        || t.matches(after, "a", ".", "m")
        || t.matches(after, "p", ".", "m");
  }

  private static boolean confidence(Tokens t, int i, int last) {
    for (int at = i - 4; at < last + 6; at++) {
      if (t.at(at).startsWith("confiden")) {
        return t.is(last, "/") || t.is(last, "%") || t.is(last, "out") || t.is(i - 1, "of");
      }
    }
    return t.is(last, "/") && t.number(last + 1) == 10;
  }

  /** Groups of digits after one that begins with 0, as in "01387 253 456". */
  private static boolean phoneBefore(Tokens t, int i) {
    int at = i - 1;
    for (int back = 0; back < 4; back++) {
      at = t.is(at, "-") || t.is(at, ")") ? at - 1 : at;
      if (t.number(at) < 0) {
        return false;
      }
      if (t.at(at).startsWith("0") && t.length(at) > 2) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** "1." or "2)" at the head of a line. */
  private static boolean listNumber(Tokens t, int i) {
    return t.beginsLine(i) && t.isAny(i + 1, ".", ")") && t.isWord(i + 2) && t.length(i) <= 2;
  }

  private Measures.Found inWords(Tokens t, int i) {
    boolean atLeastOne =
        t.is(i, "one")
            && (t.matches(i - 2, "at", "least")
                || t.isAny(i + 1, "more", "extra", "additional")
                || LENGTH.contains(hyphened(t, i + 1)));
    boolean half = t.is(i, "half") && t.isAny(i + 1, "an", "hour");
    Integer value = TimeWords.cardinal(t.at(i));
    boolean several = value != null && value >= 2 || t.isAny(i, "zero", "nil", "dozen");
    if (half) {
      int end = t.is(i + 1, "an") ? i + 3 : i + 2;
      return found(t, i, end, Measure.Kind.DURATION, null, "half an hour");
    }
    if (!several && !atLeastOne) {
      return null;
    }
    Numbers.Counted number = value == null ? null : Numbers.cardinal(t, i);
    int last = number == null ? i + 1 : number.next();
    int noun = t.is(last, "-") ? last + 1 : last;
    if (value != null && TimeWords.unit(t.at(noun)) != null && ahead(t, noun + 1)) {
      return found(t, i, noun + 2, Measure.Kind.DURATION, null, "ahead");
    }
    boolean counts = t.isWord(noun) && !notCounted.contains(t.at(noun)) && !stop(t, noun);
    boolean label = labels.contains(t.at(i - 1));
    if (!counts || label) {
      return null;
    }
    boolean length = LENGTH.contains(t.at(noun));
    if (length && isShift(t, noun + 1)) {
      return null;
    }
    int end = isCore(t.at(noun + 1)) && !length ? noun + 2 : noun + 1;
    return found(
        t,
        i,
        end,
        length ? Measure.Kind.DURATION : Measure.Kind.COUNT,
        length ? null : t.span(noun, end).in(t.text()),
        "number word");
  }

  /** "The 12-hour night shift": how long people work here, not how much is to be reached. */
  private static boolean isShift(Tokens t, int i) {
    int noun = t.isAny(i, "day", "night", "long", "early", "late", "working", "waking") ? i + 1 : i;
    return t.isAny(noun, "shift", "shifts", "rota", "rotas", "pattern", "patterns");
  }

  /** "Published four weeks ahead": how early is a measure. */
  private static boolean ahead(Tokens t, int i) {
    return t.isAny(i, "ahead", "beforehand") || t.matches(i, "in", "advance");
  }

  private static String hyphened(Tokens t, int i) {
    return t.at(t.is(i, "-") ? i + 1 : i);
  }

  private static boolean stop(Tokens t, int i) {
    return t.isAny(
        i, "of", "to", "and", "or", "in", "on", "at", "for", "with", "other", "others", "the", "is",
        "are", "was", "were", "have", "has", "will", "by", "from", "ply", "fold");
  }

  /** "all staff", "every resident", "each of the bedrooms". */
  private static Measures.Found all(Tokens t, int i) {
    if (!t.isAny(i, "all", "every", "each")) {
      return null;
    }
    int noun = t.is(i + 1, "of") ? i + 2 : i + 1;
    noun = t.isAny(noun, "the", "our", "care") && isCore(t.at(noun + 1)) ? noun + 1 : noun;
    if (!isCore(t.at(noun)) && !isAnything(t, i, noun)) {
      return null;
    }
    String subject = t.span(noun, noun + 1).in(t.text());
    return found(t, i, noun + 1, Measure.Kind.ALL, subject, "all");
  }

  /** "Every bedroom door", "all taps"; not "all the time", "every effort" and the like. */
  private static boolean isAnything(Tokens t, int i, int noun) {
    boolean counted = t.isWord(noun) && noun == i + 1 && !stop(t, noun);
    boolean saying = t.is(i, "all") && t.isAny(i - 1, "at", "in", "above", "after");
    return counted && !saying && !NO_WHOLE.contains(t.at(noun));
  }

  private static Measures.Found found(
      Tokens t, int first, int next, Measure.Kind kind, String subject, String why) {
    Span span = t.span(first, next);
    return new Measures.Found(
        new Measure(span.in(t.text()), span, kind, null, null, null, subject, why), next);
  }
}
