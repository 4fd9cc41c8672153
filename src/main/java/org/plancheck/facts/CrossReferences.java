package org.plancheck.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.facts.PlanWords.Part;
import org.plancheck.language.WordedText;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;

/** The facts of actions that point to one another, or say the same (000:181-184). */
final class CrossReferences {

  private static final String UNITS =
      "(?!\\d|\\.\\d|\\s?(?:%|per"
          + " ?cent|hours?\\b|hrs?\\b|litres?\\b|l\\b|ml\\b|mg\\b|kg\\b|am\\b|pm\\b|m\\b|cm\\b|weeks?\\b|months?\\b|days?\\b|wte\\b|fte\\b|million\\b|on"
          + " average))";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\b(?:actions?|see(?: also)?|refer to|cross[- ]?ref(?:erence)?(?:d)?(?: to|"
              + " with)?|link(?:s|ed)? (?:to|with)|as (?:in|per|for|at)|together with|covered"
              + " (?:in|by|under))"
              + "(?:\\s(?:actions?|points?|rows?|items?|no\\.?|number)){0,2}\\s?[:(]?\\s?"
              + "(\\d{1,2}\\.\\d{1,2})"
              + UNITS);

  /** Another document's numbers: a policy, a standard, an earlier plan. */
  private static final Pattern OTHER_DOCUMENT =
      Pattern.compile(
          "(?i)\\b(?:polic(?:y|ies)|standards?|HSCS|quality"
              + " indicators?|QI|framework|manual|procedure|section|pages?|appendix|key"
              + " question|KQ|report|guidance|protocol|chapter|paragraph"
              + "|handbook|contract|minutes|old|previous|last|former|earlier|closed|removed|provider's|company|risk"
              + " assessment|theme|regulations?|version|software|release)\\b");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

  private static final Pattern LABEL =
      Pattern.compile("(?im)^\\s{0,3}(?:desired )?(?:outcomes?|actions?|measures?|how|aim)\\s?:");

  private static final Set<String> LITTLE =
      Set.of(
          "the", "a", "an", "to", "of", "and", "in", "on", "for", "all", "is", "are", "be", "that",
          "this", "with", "by", "at", "will", "should", "each", "our", "their", "as", "it", "we",
          "every", "have", "has", "from", "or", "been", "was");

  /** Fewer words of weight are too few to tell two actions apart. */
  private static final int FEWEST_WORDS = 4;

  /** Words in which two actions of the same form differ on purpose. */
  private static final Set<String> APART =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "ground",
          "upper",
          "lower",
          "top",
          "north",
          "south",
          "east",
          "west",
          "day",
          "night",
          "days",
          "nights",
          "weekly",
          "monthly",
          "daily",
          "new",
          "existing",
          "left",
          "right",
          "front",
          "rear",
          "back",
          "old",
          "remaining",
          "next",
          "last",
          "senior",
          "residents",
          "staff",
          "families",
          "male",
          "female",
          "morning",
          "evening");

  private final PlanWords words;
  private final int samePercent;

  /**
   * Prepares to find them.
   *
   * @param samePercent from which share of words on two actions look the same
   */
  CrossReferences(PlanWords words, int samePercent) {
    this.words = words;
    this.samePercent = samePercent;
  }

  /** References in the order of the plan, then the wording of each action. */
  List<Subject> all() {
    List<Subject> facts = new ArrayList<>(references());
    facts.addAll(wordings());
    return facts;
  }

  private List<Subject> references() {
    Set<String> numbers = new HashSet<>();
    for (Action action : words.plan().actions()) {
      Matcher number = NUMBER.matcher(action.text(Field.NUMBER));
      while (number.find()) {
        numbers.add(number.group());
      }
    }
    List<Subject> facts = new ArrayList<>();
    if (numbers.isEmpty()) {
      return facts;
    }
    for (Part part : words.all()) {
      boolean looked = part.in(Field.CONTEXT, Field.ACTION, Field.PROGRESS, Field.TIMESCALE);
      if (looked) {
        for (WordedText sentence : part.words().sentences()) {
          references(part, sentence.text(), numbers, facts);
        }
      }
    }
    return facts;
  }

  private static void references(
      Part part, String sentence, Set<String> numbers, List<Subject> facts) {
    Matcher reference = REFERENCE.matcher(sentence);
    while (reference.find()) {
      String target = reference.group(1);
      boolean found = numbers.contains(target);
      if (found || !OTHER_DOCUMENT.matcher(sentence).find()) {
        facts.add(
            new CrossReference(
                part.place().label(),
                target,
                found,
                part.action() < 0 ? "theme " + (part.theme() + 1) : "action " + (part.action() + 1),
                part.place().quoting(reference.group())));
      }
    }
  }

  private List<Subject> wordings() {
    List<Action> actions = words.plan().actions();
    List<List<String>> texts =
        actions.stream().map(action -> weighty(action.text(Field.ACTION))).toList();
    Map<String, Integer> uses = new HashMap<>();
    texts.forEach(text -> new HashSet<>(text).forEach(word -> uses.merge(word, 1, Integer::sum)));
    Map<String, List<Integer>> having = new HashMap<>();
    List<Subject> facts = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      Action action = actions.get(i);
      List<String> own = texts.get(i);
      String twin =
          likely(own, uses, having).stream()
              .filter(earlier -> same(own, texts.get(earlier)))
              .findFirst()
              .map(earlier -> ActionFacts.ref(actions.get(earlier)))
              .orElse(null);
      for (String word : new HashSet<>(own)) {
        having.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
      facts.add(
          new ActionWording(
              ActionFacts.capitalRef(action),
              twin,
              "action " + (i + 1),
              action.cell(Field.ACTION).map(ActionFacts::quoted).orElse(action.place())));
    }
    return facts;
  }

  /**
   * Earlier actions that may be the same, in their order. A text that shares so many words has at
   * least one of the rarest, as many as may differ and one more; so a long plan is not held against
   * itself row by row.
   */
  private SortedSet<Integer> likely(
      List<String> own, Map<String, Integer> uses, Map<String, List<Integer>> having) {
    List<String> rarest =
        own.stream()
            .distinct()
            .sorted(
                Comparator.comparing((String word) -> uses.get(word))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    int differing = rarest.size() * (100 - samePercent) / Math.max(1, samePercent);
    SortedSet<Integer> likely = new TreeSet<>();
    rarest.stream()
        .limit(differing + 1L)
        .forEach(word -> likely.addAll(having.getOrDefault(word, List.of())));
    return likely;
  }

  private static List<String> weighty(String text) {
    List<String> weighty = new ArrayList<>();
    String plain = LABEL.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    for (String word : plain.split("[^\\p{L}\\d%]{1,40}", -1)) {
      if (!word.isEmpty() && !LITTLE.contains(word)) {
        weighty.add(word);
      }
    }
    return weighty;
  }

  private boolean same(List<String> one, List<String> other) {
    if (Math.min(one.size(), other.size()) < FEWEST_WORDS) {
      return false;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(new HashSet<>(other));
    Set<String> any = new HashSet<>(one);
    any.addAll(other);
    boolean apart =
        any.stream()
            .filter(word -> !both.contains(word))
            .anyMatch(word -> APART.contains(word) || word.matches("\\d.*|\\p{L}"));
    return !apart && both.size() * 100 >= any.size() * samePercent;
  }
}
