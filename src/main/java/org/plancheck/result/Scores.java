package org.plancheck.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How complete the plan is, 0 to 100. It describes a document, never a home.
 *
 * @param overall rounded half up once, at the end; null where a score would be a guess
 * @param sections 0 to 100 for each section of which something applied; a section that is unknown
 *     or of which nothing applied is absent
 * @param unknown sections in which a rule broke
 * @param smart for each action, in the order of the plan's actions
 * @param notJudged letters of SMART whose rules are not part of this run
 */
public record Scores(
    Integer overall,
    Map<Section, Double> sections,
    Set<Section> unknown,
    List<LedgerLine> ledger,
    List<Smart> smart,
    Set<Letter> notJudged) {

  public Scores {
    Map<Section, Double> ordered = new EnumMap<>(Section.class);
    ordered.putAll(sections);
    sections = ordered;
    unknown = Set.copyOf(unknown);
    ledger = List.copyOf(ledger);
    smart = List.copyOf(smart);
    notJudged = notJudged.isEmpty() ? Set.of() : java.util.EnumSet.copyOf(notJudged);
  }

  /** The words that go with the number. */
  public String words() {
    if (overall == null) {
      return "not scored";
    }
    if (overall >= 85) {
      return "clear and trackable";
    }
    if (overall >= 70) {
      return "nearly there";
    }
    return overall >= 50 ? "more detail needed" : "early draft";
  }
}
