package org.plancheck.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Actions that are measured by being done: "Replace the hoist", "New flooring to be fitted".
 *
 * <p>The verb must stand where an action says what to do: first in its sentence, after "to" or
 * "will", or as "to be fitted"; and what it is done to must be a thing.
 */
final class Deliverables {

  /** "Home Manager and Maintenance to": an action may begin with so many words for its owner. */
  private static final int WORDS_OF_OWNER = 6;

  private final Map<String, String> verbs = new HashMap<>();
  private final Set<String> abstractObjects;

  Deliverables(WordLists lists) {
    for (String verb : lists.list("dumfries-galloway/deliverable-verbs")) {
      for (String form : forms(verb)) {
        verbs.put(form, verb);
      }
    }
    abstractObjects = new HashSet<>(lists.list("dumfries-galloway/abstract-objects"));
  }

  /** Base form and participle; irregular ones by name. */
  private static List<String> forms(String verb) {
    String participle =
        switch (verb) {
          case "buy" -> "bought";
          case "lay" -> "laid";
          case "fit" -> "fitted";
          default -> regular(verb);
        };
    return List.of(verb, participle);
  }

  private static String regular(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    return consonantY ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
  }

  /** Every such action in a text. */
  List<Measure> find(Tokens t) {
    List<Measure> found = new ArrayList<>();
    int sentence = 0;
    for (int i = 0; i < t.size(); i++) {
      sentence = t.beginsLine(i) || t.isAny(i - 1, ".", ";") ? i : sentence;
      String verb = verbs.get(t.at(i));
      if (verb == null) {
        continue;
      }
      boolean base = verb.equals(t.at(i));
      int object = base && opensAction(t, i, sentence) ? concreteObject(t, i + 1) : -1;
      boolean passive =
          !base && t.is(i - 1, "be") && t.isAny(i - 2, "to", "will", "must", "should");
      if (object > 0 || (passive && thingBefore(t, i - 3))) {
        Span span = t.span(i, object > 0 ? object + 1 : i + 1);
        found.add(
            new Measure(
                span.in(t.text()),
                span,
                Measure.Kind.DELIVERABLE,
                null,
                null,
                null,
                object > 0 ? t.span(object, object + 1).in(t.text()) : null,
                "deliverable-verbs.txt"));
      }
    }
    return found;
  }

  /** Further on in a sentence "to" gives a purpose: "handrails to remove hazards". */
  private static boolean opensAction(Tokens t, int i, int sentence) {
    boolean owner = i - sentence <= WORDS_OF_OWNER && t.isAny(i - 1, "to", "will", "must", "shall");
    return i == sentence || owner || t.isAny(i - 1, "and", "please", ":", "-", ")");
  }

  /** The noun of the object: the word before the next preposition or sign; -1 for none. */
  private int concreteObject(Tokens t, int from) {
    int noun = -1;
    for (int at = from; at < from + 8 && t.isWord(at) && !ends(t, at); at++) {
      boolean article = t.isAny(at, "the", "a", "an", "new", "all", "our", "any", "of");
      noun = article ? noun : at;
    }
    return noun >= 0 && !abstractObjects.contains(t.at(noun)) ? noun : -1;
  }

  private boolean thingBefore(Tokens t, int noun) {
    return t.isWord(noun) && !abstractObjects.contains(t.at(noun));
  }

  private static boolean ends(Tokens t, int at) {
    return t.isAny(
        at, "in", "on", "for", "to", "with", "so", "by", "at", "from", "and", "or", "that", "which",
        "where", "within", "before", "outside", "inside", "under", "near");
  }
}
