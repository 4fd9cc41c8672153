package org.plancheck.language;

import java.util.Set;

/**
 * Times bound to something that happens: "next review", "the next inspection", "on admission".
 *
 * <p>The next review has a day where the plan agrees one (its "date for review"); other events stay
 * without one.
 */
final class Events {

  private static final Set<String> HAPPENINGS =
      Set.of(
          ("review inspection meeting visit audit session appointment supervision board handover"
                  + " assessment check appraisal conference forum committee survey newsletter round"
                  + " delivery intake shift")
              .split(" "));
  private static final Set<String> DESCRIBING =
      Set.of(
          ("care inspectorate improvement planning plan staff team residents relatives families"
                  + " family review agreed planned scheduled full annual monthly quarterly formal"
                  + " follow up - management governance assurance contract monitoring supervision"
                  + " board audit clinical quality mdt service user")
              .split(" "));

  private Events() {}

  /** The event that begins with this token, or null. */
  static Reading read(Tokens t, int i, Anchors anchors) {
    int at = t.isAny(i, "the", "our", "their", "a", "each") ? i + 1 : i;
    boolean coming = t.isAny(at, "next", "forthcoming", "upcoming", "following", "coming");
    boolean agreed = t.isAny(at, "agreed", "planned", "first", "scheduled");
    if (!coming && !agreed) {
      return onOccasion(t, i);
    }
    int word = at + 1;
    while (DESCRIBING.contains(t.at(word)) && !closesEvent(t, word) && word < at + 6) {
      word++;
    }
    if (!HAPPENINGS.contains(t.at(word)) || (agreed && !t.is(word, "review"))) {
      return null;
    }
    boolean review = t.is(word, "review") || t.is(word - 1, "review");
    boolean planning = t.is(word, "meeting") && t.isAny(word - 1, "planning");
    int next = t.isAny(word + 1, "meeting", "date", "visit") ? word + 2 : word + 1;
    return review || planning ? review(next, anchors) : Reading.open(next, TimeKind.EVENT, "event");
  }

  private static boolean closesEvent(Tokens t, int word) {
    return HAPPENINGS.contains(t.at(word))
        && !HAPPENINGS.contains(t.at(word + 1))
        && !DESCRIBING.contains(t.at(word + 1));
  }

  private static Reading review(int next, Anchors anchors) {
    if (anchors.review() == null) {
      return Reading.open(next, TimeKind.EVENT, "next review");
    }
    String assumed = "the agreed date for review";
    return Reading.day(next, anchors.review(), assumed, "next review").as(TimeKind.EVENT);
  }

  /** "on admission", "upon completion of", "following recruitment". */
  private static Reading onOccasion(Tokens t, int i) {
    boolean opens = t.isAny(i, "on", "upon", "following", "after", "at");
    boolean occasion =
        t.isAny(
            i + 1,
            "admission",
            "discharge",
            "completion",
            "receipt",
            "appointment",
            "induction",
            "recruitment",
            "publication",
            "confirmation",
            "approval");
    return opens && occasion ? Reading.open(i + 2, TimeKind.EVENT, "occasion") : null;
  }
}
