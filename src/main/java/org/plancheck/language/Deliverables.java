package org.plancheck.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Actions that are measured by being done: "Replace the hoist", "New flooring to be fitted",
 * "Review the fire risk assessment".
 *
 * <p>The verb must stand where an action says what to do: first in its sentence, after "to" or
 * "will", or as "to be fitted"; and what it is done to must be a thing. With verbs of work that is
 * done again and again it must be one thing: "review care plans" leaves open how many.
 */
final class Deliverables {

  /** "Home Manager and Maintenance to": an action may begin with so many words for its owner. */
  private static final int WORDS_OF_OWNER = 6;

  private final Map<String, String> onceVerbs = new HashMap<>();
  private final Map<String, String> repeatedVerbs = new HashMap<>();
  private final Set<String> weakVerbs;
  private final Set<String> alsoThings;
  private final Things things;
  private final Verbs verbs;
  private final Owners owners;

  Deliverables(WordLists lists) {
    verbs = new Verbs(lists);
    things = new Things(lists);
    owners = new Owners(lists);
    weakVerbs = new HashSet<>(lists.list("core/weak-verbs"));
    alsoThings = new HashSet<>(lists.list("core/verbs-that-are-nouns"));
    lists.list("dumfries-galloway/deliverable-verbs").forEach(verb -> add(onceVerbs, verb));
    lists.list("dumfries-galloway/checked-verbs").forEach(verb -> add(repeatedVerbs, verb));
  }

  private static void add(Map<String, String> to, String verb) {
    int blank = verb.indexOf(' ');
    String particle = blank < 0 ? "" : verb.substring(blank);
    to.put((blank < 0 ? verb : verb.substring(0, blank)).replace("-", "") + particle, verb);
  }

  /** Every such action in a text. */
  List<Span> find(Tokens t) {
    List<Span> found = new ArrayList<>();
    int sentence = 0;
    for (int i = 0; i < t.size(); i++) {
      sentence = t.beginsLine(i) || t.isAny(i - 1, ".", ";") ? i : sentence;
      if (t.isWord(i)) {
        Span deed = at(t, i, sentence);
        deed = deed == null && i == sentence ? thing(t, i) : deed;
        if (deed != null) {
          found.add(deed);
        }
      }
    }
    return found;
  }

  private Span at(Tokens t, int i, int sentence) {
    boolean prefixed = t.is(i - 1, "-") && t.is(i - 2, "re");
    int first = prefixed ? i - 2 : i;
    String word = (prefixed ? "re" : "") + t.at(i);
    boolean helped = t.is(first - 1, "be") && t.isAny(first - 2, "to", "will", "must", "should");
    int order = afterLabel(t, sentence);
    boolean caused = t.isAny(order, "have", "get") && first - order > 1 && !helped;
    boolean passive = helped || (caused && t.at(i).endsWith("ed"));
    String plain = passive ? participle(t.at(i), word) : word;
    if (plain == null) {
      return null;
    }
    boolean particle = t.isWord(i + 1);
    boolean phrase = particle && listed(plain + " " + t.at(i + 1));
    String verb = phrase ? plain + " " + t.at(i + 1) : plain;
    boolean search = verb.equals("find") && t.is(i + 1, "out");
    if (!listed(verb) || search) {
      return null;
    }
    boolean once = onceVerbs.containsKey(verb);
    boolean letter = verb.equals("write") && t.isAny(i + 1, "to", "down");
    if (letter && opensAction(t, first, sentence)) {
      return t.span(first, i + 2);
    }
    boolean opens = word.equals("open") && t.is(i - 1, "to") && !t.isWord(i + 1);
    if (opens) {
      return thingBefore(t, i - 2, sentence, true) ? t.span(i - 1, i + 1) : null;
    }
    if (passive) {
      int begin = caused ? order + 1 : sentence;
      int last = caused ? first - 1 : first - 3;
      return thingBefore(t, last, begin, once) ? t.span(first, i + 1) : null;
    }
    int object = opensAction(t, first, sentence) ? object(t, phrase ? i + 2 : i + 1, once) : -1;
    return object > 0 ? t.span(first, object + 1) : null;
  }

  /** "Second hoist for the top floor", "Garden path to be made fit": one thing, there or not. */
  private Span thing(Tokens t, int first) {
    boolean verb = verbs.plain(t.at(first)) != null;
    if (weakVerbs.contains(t.at(first)) || (verb && !alsoThings.contains(t.at(first)))) {
      return null;
    }
    int noun = first;
    while (t.isWord(noun + 1) && !ends(t, noun + 1) && !isHelper(t, noun + 1) && noun < first + 6) {
      noun++;
    }
    int next = noun + 1;
    while (t.isWord(next) && !isHelper(t, next) && next < noun + 8) {
      next++;
    }
    boolean vague = isHelper(t, next) && isVague(t, t.is(next + 1, "be") ? next + 2 : next + 1);
    boolean label = t.is(noun + 1, ":");
    boolean one = things.isOne(t.at(noun)) && !vague && !label && (!verb || isHelper(t, next));
    return one && !isPerson(t, first, noun + 1) ? t.span(first, noun + 1) : null;
  }

  /** A single word with the capital of its sentence is no name: "Newsletter to go to families". */
  private boolean isPerson(Tokens t, int first, int next) {
    String words = t.span(first, next).in(t.text());
    return owners.isCertain(next == first + 1 ? t.at(first) : words);
  }

  private static boolean isHelper(Tokens t, int i) {
    return t.isAny(i, "to", "will", "must", "should", "is", "are", "needs", "need");
  }

  /** "To be improved", "to be more homely", "to support". */
  private boolean isVague(Tokens t, int i) {
    String verb = verbs.of(t.at(i));
    return t.isAny(i, "more", "better", "less", "as", "reduced", "increased")
        || verb != null && weakVerbs.contains(verb);
  }

  private boolean listed(String verb) {
    return onceVerbs.containsKey(verb) || repeatedVerbs.containsKey(verb);
  }

  private String participle(String word, String prefixed) {
    String verb = verbs.ofParticiple(prefixed);
    if (verb == null) {
      verb = verbs.ofParticiple(word);
      verb = verb == null || prefixed.equals(word) ? verb : "re" + verb;
    }
    return verb == null ? null : verb.replace("-", "");
  }

  /** "Action: have the boiler serviced" begins behind its label. */
  private static int afterLabel(Tokens t, int sentence) {
    return t.is(sentence + 1, ":") ? sentence + 2 : sentence;
  }

  /** Further on in a sentence "to" gives a purpose: "handrails to remove hazards". */
  private static boolean opensAction(Tokens t, int i, int sentence) {
    boolean owner = i - sentence <= WORDS_OF_OWNER && t.isAny(i - 1, "to", "will", "must", "shall");
    // "Have the joiner put up a rail"
    int order = afterLabel(t, sentence);
    boolean caused = t.is(order, "have") && i - order > 1 && i - order <= WORDS_OF_OWNER;
    return caused
        || i == sentence
        || owner
        || t.isAny(i - 1, "and", "then", "please", ":", "-", ")", ",");
  }

  /** The noun of the object: the word before the next preposition or sign; -1 for none. */
  private int object(Tokens t, int from, boolean once) {
    int noun = -1;
    for (int at = from; at < from + 12 && isInside(t, at) && !ends(t, at); at++) {
      boolean article =
          !t.isWord(at) || t.isAny(at, "the", "a", "an", "new", "all", "our", "any", "up", "more");
      noun = article ? noun : at;
    }
    if (noun < 0) {
      return -1;
    }
    return (once ? things.isThing(t.at(noun)) : things.isOne(t.at(noun))) ? noun : -1;
  }

  /** "A 'You said, we did' board" is one name. */
  private static boolean isInside(Tokens t, int at) {
    boolean quoted = t.is(at, ",") && (t.is(at - 2, "'") || t.is(at - 3, "'"));
    return t.isWord(at) || t.isAny(at, "-", "'", "\"", "“", "”") || quoted;
  }

  /** The noun of "Carpet in the lounge to be replaced": the word before the first preposition. */
  private boolean thingBefore(Tokens t, int last, int sentence, boolean once) {
    int noun = -1;
    for (int at = Math.max(sentence, last - 12); at <= last; at++) {
      if (ends(t, at) && noun >= 0) {
        break;
      }
      noun = t.isWord(at) ? at : noun;
    }
    return noun >= 0 && (once ? things.isThing(t.at(noun)) : things.isOne(t.at(noun)));
  }

  /** A preposition or joint; "on-call" is none. */
  private static boolean ends(Tokens t, int at) {
    return !t.is(at + 1, "-")
        && t.isAny(
            at, "in", "on", "for", "to", "with", "so", "by", "at", "from", "and", "or", "that",
            "which", "where", "within", "before", "outside", "inside", "under", "near", "about",
            "into", "around", "between", "of", "until", "after", "against", "as", "when", "each",
            "every", "than");
  }
}
