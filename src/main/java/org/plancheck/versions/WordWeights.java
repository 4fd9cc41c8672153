package org.plancheck.versions;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much each word tells in two versions of a plan: "staff" stands in every row, "flooring" in
 * one. Words count by their stems, "weekly" as "week".
 */
final class WordWeights {

  private static final Pattern WORD = Pattern.compile("\\p{L}++|\\p{N}++");

  /** In letters; beginnings of this length are the same word in another form. */
  private static final int BEGINNING = 6;

  private static final List<String> ENDINGS =
      List.of("ments", "ment", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "y", "e");

  private static final Set<String> IDLE =
      Set.of(
          "a", "all", "an", "and", "any", "are", "as", "at", "be", "both", "by", "can", "do",
          "each", "every", "for", "from", "has", "have", "how", "if", "in", "is", "it", "its", "of",
          "on", "or", "same", "should", "so", "that", "the", "their", "them", "they", "this", "to",
          "what", "when", "where", "which", "who", "will", "with");

  private final Map<String, Double> weights = new HashMap<>();
  private final double rare;

  /**
   * Counts.
   *
   * @param texts one for each row of both versions
   */
  WordWeights(Collection<String> texts) {
    Map<String, Integer> rows = new HashMap<>();
    texts.forEach(text -> stems(text).forEach(stem -> rows.merge(stem, 1, Integer::sum)));
    rows.forEach((stem, in) -> weights.put(stem, Math.log(1 + (double) texts.size() / in)));
    rare = Math.log(1 + (double) texts.size());
  }

  /** The words of a text by their stems, without those that tell nothing. */
  static Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (!IDLE.contains(words.group())) {
        stems.add(stem(words.group()));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    return stem.length() > BEGINNING ? stem.substring(0, BEGINNING) : stem;
  }

  /** What some words weigh together. */
  double of(Collection<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += weights.getOrDefault(stem, rare);
    }
    return sum;
  }

  /** How much of some words stands among others, from 0 to 1; 0 where there are none. */
  double share(Set<String> some, Set<String> others) {
    double all = of(some);
    return all == 0 ? 0 : common(some, others) / all;
  }

  /** How alike two texts are, from 0 to 1. */
  double likeness(Set<String> one, Set<String> other) {
    double all = of(one) + of(other);
    return all == 0 ? 0 : 2 * common(one, other) / all;
  }

  /** What the words weigh that both have; every two rows are asked, so nothing is built. */
  double common(Set<String> one, Set<String> other) {
    double sum = 0;
    for (String stem : one) {
      sum += other.contains(stem) ? weights.getOrDefault(stem, rare) : 0;
    }
    return sum;
  }
}
