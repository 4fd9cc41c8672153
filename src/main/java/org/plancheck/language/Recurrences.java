package org.plancheck.language;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Again and again: "monthly", "every 2 weeks", "3 monthly", "twice a day", "each Monday", with the
 * end that may be given: "weekly until 31/12/26", "monthly for 3 months".
 */
final class Recurrences {

  private static final Map<String, String> ADVERBS = adverbs();
  static final Map<String, TimeWords.Unit> LY =
      Map.of(
          "hourly", TimeWords.Unit.HOUR,
          "daily", TimeWords.Unit.DAY,
          "weekly", TimeWords.Unit.WEEK,
          "monthly", TimeWords.Unit.MONTH,
          "yearly", TimeWords.Unit.YEAR,
          "annually", TimeWords.Unit.YEAR,
          "wkly", TimeWords.Unit.WEEK,
          "mthly", TimeWords.Unit.MONTH,
          "mnthly", TimeWords.Unit.MONTH,
          "qtrly", TimeWords.Unit.QUARTER);

  private Recurrences() {}

  /** The recurrence that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors) {
    Reading best = adverb(t, i);
    best = Reading.longer(best, numberedAdverb(t, i));
    best = Reading.longer(best, every(t, i));
    best = Reading.longer(best, DaysOfEvery.read(t, i));
    best = Reading.longer(best, Rates.read(t, i));
    return best == null ? null : bounded(t, best, anchors);
  }

  static Reading recurring(int next, String every, String why) {
    return new Reading(next, TimeKind.RECURRING, null, null, every, null, why);
  }

  private static Reading adverb(Tokens t, int i) {
    boolean half = t.isAny(i, "bi", "half", "semi", "six", "twice") && t.is(i + 1, "-");
    String joined = half ? t.at(i) + t.at(i + 2) : t.at(i);
    int next = half ? i + 3 : i + 1;
    if (t.is(next - 1, "termly")) {
      return recurring(next, null, "adverb");
    }
    if (t.isAny(i, "half", "twice") && ADVERBS.containsKey(t.at(i) + t.at(i + 1))) {
      joined = t.at(i) + t.at(i + 1);
      next = i + 2;
    }
    String every = ADVERBS.get(joined);
    if (every == null || notRecurring(t, i, next)) {
      return null;
    }
    Reading reading = recurring(next, every, "adverb");
    return joined.startsWith("bi") ? reading.assuming(twoMeanings(joined)) : reading;
  }

  private static String twoMeanings(String joined) {
    return switch (joined) {
      case "biweekly" -> "read as every 2 weeks";
      case "bimonthly" -> "read as every 2 months";
      default -> "read as every 6 months";
    };
  }

  /** "annual leave" and "daily living" say nothing about how often. */
  private static boolean notRecurring(Tokens t, int i, int next) {
    boolean leave = t.is(i, "annual") && t.isAny(next, "leave", "report", "return");
    return leave || (t.is(i, "daily") && t.isAny(next, "living", "life", "lives"));
  }

  /** "3 monthly", "six-weekly", "12-monthly". */
  private static Reading numberedAdverb(Tokens t, int i) {
    Numbers.Counted number = Numbers.cardinal(t, i);
    if (number == null || t.isAny(i, "a", "an") || (t.glued(i) && !t.isAny(i - 1, "(", "-"))) {
      return null;
    }
    TimeWords.Unit short3 = shorthand(t, i);
    if (short3 != null && t.is(i + 3, "ly") && t.glued(i + 3)) {
      return recurring(i + 4, short3.iso(number.value()), "nurses' shorthand");
    }
    int at = t.is(number.next(), "-") ? number.next() + 1 : number.next();
    if (t.isAny(at, "x", "times") && LY.containsKey(t.at(at + 1))) {
      return recurring(at + 2, LY.get(t.at(at + 1)).iso(1), "times");
    }
    if (t.is(at, "calendar")) {
      at++;
    }
    TimeWords.Unit unit = LY.get(t.at(at));
    return unit == null || number.value() == 0
        ? null
        : recurring(at + 1, unit.iso(number.value()), "number and adverb");
  }

  /** The unit in "3/12", "6/52" and "5/7", or null. */
  private static TimeWords.Unit shorthand(Tokens t, int i) {
    if (t.number(i) <= 0 || !t.is(i + 1, "/") || !t.glued(i + 2)) {
      return null;
    }
    return switch (t.at(i + 2)) {
      case "12" -> TimeWords.Unit.MONTH;
      case "52" -> TimeWords.Unit.WEEK;
      case "7" -> TimeWords.Unit.DAY;
      default -> null;
    };
  }

  /** "every 2 weeks", "each quarter", "every other day", "per month", "every Monday". */
  static Reading every(Tokens t, int i) {
    boolean every = t.isAny(i, "every", "each");
    boolean per = t.is(i, "per") || t.is(i, "any");
    if (!every && !per) {
      return Occasions.plural(t, i);
    }
    int at = i + 1;
    TimeWords.Unit inShort = shorthand(t, at);
    if (inShort != null) {
      return recurring(at + 3, inShort.iso(t.number(at)), "nurses' shorthand");
    }
    int count = 1;
    if (every && t.isAny(at, "other", "second", "alternate")) {
      count = 2;
      at++;
    } else {
      Numbers.Counted number = t.isAny(at, "a", "an") ? null : Numbers.cardinal(t, at);
      Numbers.Counted nth = number == null && every ? Numbers.ordinal(t, at) : null;
      number = number == null ? nth : number;
      count = number == null ? 1 : number.value();
      at = number == null ? at : number.next();
      Numbers.Counted most =
          number != null && t.isAny(at, "-", "to", "or") ? Numbers.cardinal(t, at + 1) : null;
      count = most == null ? count : most.value();
      at = most == null ? at : most.next();
    }
    if (every && t.is(at, "half")) {
      return half(t, at + 1);
    }
    at = t.isAny(at, "single", "working", "calendar") ? at + 1 : at;
    TimeWords.Unit unit = TimeWords.unit(t.at(at));
    if (unit != null && count > 0 && !(t.is(i, "any") && unit == TimeWords.Unit.DAY)) {
      return recurring(at + 1, unit.iso(count), "every");
    }
    if (per && t.is(at, "annum")) {
      return recurring(at + 1, "P1Y", "every");
    }
    boolean perShift = t.is(i, "per") && t.isAny(at, "shift", "handover", "meal");
    return every || perShift ? Occasions.read(t, i, at, count) : null;
  }

  /** "Every half hour", "every half-year". */
  private static Reading half(Tokens t, int i) {
    int at = t.isAny(i, "-", "a", "an") ? i + 1 : i;
    TimeWords.Unit unit = TimeWords.unit(t.at(at));
    if (unit == TimeWords.Unit.YEAR) {
      return recurring(at + 1, "P6M", "every");
    }
    return unit == TimeWords.Unit.HOUR ? recurring(at + 1, "PT30M", "every") : null;
  }

  /** Reads the first and last day that may follow: "until X", "from X to Y", "for 3 months". */
  private static Reading bounded(Tokens t, Reading every, Anchors anchors) {
    if (t.isAny(every.next(), "for", "x")) {
      return forSpan(t, every, anchors);
    }
    int at = t.isAny(every.next(), ",", "-") ? every.next() + 1 : every.next();
    Reading bound = bound(t, at, anchors);
    boolean useful =
        bound != null
            && bound.kind() != TimeKind.INVALID
            && (bound.from() != null || bound.to() != null);
    return useful ? with(every, bound, bound.from()) : every;
  }

  private static Reading forSpan(Tokens t, Reading every, Anchors anchors) {
    int at = t.is(every.next() + 1, "the") ? every.next() + 2 : every.next() + 1;
    Stretch stretch = Stretch.read(t, t.isAny(at, "next", "first") ? at + 1 : at);
    if (stretch == null || stretch.vague()) {
      return every;
    }
    LocalDate anchor = anchors.planDate();
    return with(every, Offsets.fromAnchor(stretch, stretch.next(), anchors), anchor);
  }

  /** The token after the larger end of "two to three"; the link itself where there is none. */
  static int upper(Tokens t, int link) {
    Numbers.Counted upper = Numbers.cardinal(t, link + 1);
    return upper == null ? link : upper.next();
  }

  private static Reading bound(Tokens t, int at, Anchors anchors) {
    if (t.is(at, "to")) {
      Reading last = Points.read(t, at + 1, anchors, Points.DEPTH);
      return last == null || !last.resolved() ? null : last.between(null, last.to());
    }
    boolean opens =
        t.isAny(
            at, "until", "till", "up", "from", "between", "starting", "beginning", "commencing");
    if (!opens) {
      return null;
    }
    Reading range = Ranges.read(t, at, anchors);
    return range != null ? range : Deadlines.read(t, at, anchors);
  }

  private static Reading with(Reading every, Reading bound, LocalDate from) {
    return every
        .between(from, bound.to())
        .endingAt(bound.next())
        .because(every.why() + ", " + bound.why())
        .assuming(bound.to() == null ? null : bound.assumed());
  }

  private static Map<String, String> adverbs() {
    Map<String, String> map = new HashMap<>();
    map.put("hourly", "PT1H");
    for (String word : "daily nightly everyday".split(" ")) {
      map.put(word, "P1D");
    }
    map.put("weekly", "P1W");
    map.put("wkly", "P1W");
    map.put("mthly", "P1M");
    map.put("mnthly", "P1M");
    map.put("qtrly", "P3M");
    for (String word : "fortnightly biweekly".split(" ")) {
      map.put(word, "P2W");
    }
    map.put("monthly", "P1M");
    map.put("bimonthly", "P2M");
    map.put("quarterly", "P3M");
    map.put("pcm", "P1M");
    map.put("biennially", "P2Y");
    map.put("biennial", "P2Y");
    map.put("triennially", "P3Y");
    for (String word :
        "halfyearly biannually biannual semiannual semiannually sixmonthly twiceyearly twiceannually"
            .split(" ")) {
      map.put(word, "P6M");
    }
    for (String word : "yearly annually annual".split(" ")) {
      map.put(word, "P1Y");
    }
    return Map.copyOf(map);
  }
}
