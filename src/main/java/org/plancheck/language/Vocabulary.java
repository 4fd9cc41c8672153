package org.plancheck.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Word lists of the rule packs that a text is held against as they stand, without any grammar.
 *
 * <p>All of them are read at once, so that a list that is missing shows before the first plan.
 */
public final class Vocabulary {

  private static final List<String> LISTS =
      List.of(
          "core/english-regulator",
          "core/english-setting",
          "dumfries-galloway/theme-1",
          "dumfries-galloway/theme-1-also",
          "dumfries-galloway/theme-2",
          "dumfries-galloway/theme-2-also",
          "dumfries-galloway/theme-3",
          "dumfries-galloway/theme-3-also",
          "dumfries-galloway/theme-4",
          "dumfries-galloway/theme-4-also",
          "dumfries-galloway/theme-5",
          "dumfries-galloway/theme-5-also",
          "dumfries-galloway/theme-6",
          "dumfries-galloway/theme-6-also",
          "dumfries-galloway/agreed-extensions",
          "dumfries-galloway/shared-with-others",
          "dumfries-galloway/participant-manager",
          "dumfries-galloway/participant-owner",
          "dumfries-galloway/participant-lead",
          "dumfries-galloway/participant-tactical",
          "dumfries-galloway/participant-others",
          "dumfries-galloway/handed-back",
          "dumfries-galloway/disagreement",
          "dumfries-galloway/plan-parties",
          "dumfries-galloway/escalated",
          "smart/views-of-people",
          "collaborative-support/former-team-names",
          "collaborative-support/support-teams",
          "collaborative-support/inspection-terms",
          "collaborative-support/inspection-bodies",
          "collaborative-support/strengths",
          "collaborative-support/serious-concerns",
          "collaborative-support/no-concerns",
          "collaborative-support/immediate-steps",
          "collaborative-support/told-regulator",
          "collaborative-support/inspectorate-involved");

  private final Map<String, Phrases> phrases;

  /**
   * Reads the lists.
   *
   * @param lists the word lists of the rule packs
   */
  public Vocabulary(WordLists lists) {
    phrases = LISTS.stream().collect(Collectors.toMap(n -> n, n -> Phrases.of(lists, n)));
  }

  /** A text, ready to be held against the lists. */
  public WordedText read(String text) {
    return new WordedText(text, phrases);
  }
}
