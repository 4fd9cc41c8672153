package org.plancheck.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plancheck.language.CapitalWords.Word;

/** All that the document does with one short form. */
final class Uses implements Comparable<Uses> {
  private final String key;
  private final List<Explanation> explanations = new ArrayList<>();
  private int count;
  private int first = -1;
  private Span firstSpan;
  private String written;
  private String singular;
  private boolean sure;

  Uses(String key) {
    this.key = key;
  }

  void explain(Explanation explanation) {
    explanations.add(explanation);
  }

  boolean isExplained() {
    return !explanations.isEmpty();
  }

  void use(int segment, Word word, boolean isSure) {
    count++;
    sure |= isSure;
    if (first < 0) {
      first = segment;
      firstSpan = word.span();
      written = word.bare();
    }
    if (singular == null && !word.isPlural()) {
      singular = word.bare();
    }
  }

  boolean counts() {
    return first >= 0 && (sure || isExplained());
  }

  @Override
  public int compareTo(Uses other) {
    return first != other.first
        ? Integer.compare(first, other.first)
        : Integer.compare(firstSpan.start(), other.firstSpan.start());
  }

  Abbreviation toAbbreviation(Map<String, String> suggestions, Collection<String> everyday) {
    Explanation main = explanations.isEmpty() ? null : explanations.get(0);
    return new Abbreviation(
        singular == null ? written : singular,
        main == null ? null : main.longForm(),
        main == null ? null : otherMeaning(main),
        explanations.stream().anyMatch(Explanation::inKey),
        status(main, everyday.contains(key)),
        count,
        first,
        firstSpan,
        main == null ? null : main.longSpan(),
        main == null ? -1 : main.segment(),
        suggestions.get(key),
        why(main, suggestions.containsKey(key), everyday.contains(key)));
  }

  private static String why(Explanation main, boolean isKnown, boolean isEveryday) {
    if (main != null) {
      return main.order().pattern();
    }
    return isEveryday
        ? "everyday-short-forms.txt"
        : isKnown ? "care-short-forms.txt" : Abbreviation.CAPITALS;
  }

  /** The first full words that mean something else, or null. */
  private String otherMeaning(Explanation main) {
    return explanations.stream()
        .map(Explanation::longForm)
        .filter(longForm -> !Meanings.same(longForm, main.longForm()))
        .findFirst()
        .orElse(null);
  }

  private Abbreviation.Status status(Explanation main, boolean isEveryday) {
    if (main == null) {
      return isEveryday ? Abbreviation.Status.EVERYDAY : Abbreviation.Status.UNDEFINED;
    }
    if (otherMeaning(main) != null) {
      return Abbreviation.Status.TWO_MEANINGS;
    }
    if (explanations.stream().anyMatch(Explanation::inKey)) {
      return Abbreviation.Status.DEFINED;
    }
    boolean atFirstUse = main.shortSegment() == first && main.shortSpan().overlaps(firstSpan);
    if (!atFirstUse) {
      return isEveryday ? Abbreviation.Status.EVERYDAY : Abbreviation.Status.DEFINED_LATE;
    }
    return main.order() == Pair.Order.LONG_FIRST
        ? Abbreviation.Status.DEFINED
        : Abbreviation.Status.WRONG_WAY_ROUND;
  }
}
