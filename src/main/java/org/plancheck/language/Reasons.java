package org.plancheck.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads why improvements are needed, as the context of a theme tells it (000:186-190). */
public final class Reasons {

  private static final String PACK = "dumfries-galloway/";

  /** So many words before a reason may say that there was none yet. */
  private static final int REACH = 3;

  /** In words: how long the list may be of what the home has looked into. */
  private static final int LIST_REACH = 10;

  private final Phrases outside;
  private final Map<Reason.Kind, Phrases> kinds = new EnumMap<>(Reason.Kind.class);

  /**
   * Prepares the lists.
   *
   * @param lists the word lists of the rule packs
   */
  public Reasons(WordLists lists) {
    outside = Phrases.of(lists, PACK + "outside-reasons");
    for (Reason.Kind kind : Reason.Kind.values()) {
      kinds.put(kind, Phrases.of(lists, PACK + "reasons-" + kind.key()));
    }
  }

  /**
   * True where a body outside the home has a part in it: an inspection, a complaint. An inspection
   * whose grades are all 3 or better leaves the plan to the home (000:52-54).
   */
  public boolean outside(String context) {
    Tokens t = Tokens.of(context);
    List<Reason> own = find(context).stream().filter(r -> r.kind() == Reason.Kind.OWN).toList();
    for (int i = 0; i < t.size(); i++) {
      int next = outside.after(t, i);
      if (next > 0 && !denied(t, i) && !isOfOwnWork(t, i, next, own)) {
        return !goodInspectionAlone(context);
      }
    }
    return false;
  }

  /** "Mock inspection", "complaints log", "audit of falls and complaints": the home's own work. */
  private static boolean isOfOwnWork(Tokens t, int from, int next, List<Reason> own) {
    Span word = t.span(from, next);
    if (own.stream().anyMatch(reason -> holds(reason.span(), word))) {
      return true;
    }
    if (!t.at(from).startsWith("complaint")) {
      return false;
    }
    for (int i = from - 1; i > Math.max(0, from - LIST_REACH); i--) {
      Span before = t.span(i, i + 1);
      if (t.isAny(i, ".", ";", ":")) {
        return false;
      }
      if (t.isAny(i, "of", "into", "on", "from")) {
        return own.stream()
            .map(Reason::span)
            .anyMatch(r -> r.end() == before.end() || r.end() == before.start() - 1);
      }
    }
    return false;
  }

  private boolean goodInspectionAlone(String context) {
    return Grades.allAdequate(context)
        && find(context).stream()
            .allMatch(r -> r.kind() == Reason.Kind.INSPECTION || r.kind() == Reason.Kind.OWN);
  }

  /** The author's words that tell of a grade of 2 or 1 that still stands (000:49-51). */
  public Optional<String> lowGrade(String context) {
    return Grades.low(context);
  }

  /**
   * Every reason in a text, in its order. One that is denied ("no complaints") or still to come
   * ("the next inspection") is none.
   */
  public List<Reason> find(String text) {
    Tokens t = Tokens.of(text);
    List<Reason> found = new ArrayList<>();
    for (int i = 0; i < t.size(); i++) {
      int next = -1;
      Reason.Kind best = null;
      for (Map.Entry<Reason.Kind, Phrases> kind : kinds.entrySet()) {
        int after = kind.getValue().after(t, i);
        if (after >= next && after > 0) {
          next = after;
          best = kind.getKey();
        }
      }
      if (best != null) {
        Span span = t.span(i, next);
        if (!denied(t, i)) {
          found.add(new Reason(best, span, span.in(text)));
        }
        i = next - 1;
      }
    }
    return List.copyOf(found);
  }

  private static boolean holds(Span whole, Span part) {
    return whole.start() <= part.start()
        && whole.end() >= part.end()
        && whole.end() - whole.start() > part.end() - part.start();
  }

  private static boolean denied(Tokens t, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !t.isAny(i, ".", ",", ";", ":"); i--) {
      if (t.isAny(i, "no", "not", "without", "nor", "neither", "never", "nil")
          || t.isAny(i, "next", "future", "upcoming", "any", "every", "each")) {
        return true;
      }
    }
    return false;
  }
}
