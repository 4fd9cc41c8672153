package org.plancheck.versions;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.plan.Field;
import org.plancheck.plan.Passage;
import org.plancheck.plan.Place;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;
import org.plancheck.versions.ActionChange.Link;

/** Looks for what a plan says of actions that have no row in it any more. */
final class LostActions {

  /** Words that tell what became of an action. */
  private static final Pattern FATE =
      Pattern.compile(
          "(?i)\\b(?:merged?|merging|combined|joined|closed|complete[d]?|done|finished|signed off"
              + "|achieved|withdrawn|removed|taken (?:off|out)|dropped|no longer|not needed"
              + "|superseded|replaced|transferred|moved|now part of|included in|incorporated"
              + "|absorbed|covered by|passed to|handed (?:over|to)|archived|was|were|formerly|old)\\b");

  /** How much of an action's words a line has to hold to be about it. */
  private static final double ALL_BUT = 0.7;

  private static final int FEW_WORDS = 3;

  private final PlanReading after;
  private final WordWeights weights;
  private final List<Set<String>> stems;

  LostActions(PlanReading after) {
    this.after = after;
    this.weights = new WordWeights(after.plan().passages().stream().map(Passage::text).toList());
    this.stems = after.plan().passages().stream().map(p -> WordWeights.stems(p.text())).toList();
  }

  ActionChange of(ActionReading old) {
    Place noted = noted(old);
    Link link = noted == null ? Link.VANISHED : Link.CLOSED;
    return new ActionChange(
        link, List.of(old), List.of(), Set.of(), null, null, noted != null, noted);
  }

  private Place noted(ActionReading old) {
    Set<String> words = WordWeights.stems(ActionLikeness.text(old, Field.ACTION));
    Pattern number = number(old);
    for (int i = 0; i < stems.size(); i++) {
      Passage passage = after.plan().passages().get(i);
      boolean ofAction = passage.place().field() != null && passage.place().field().inActionRow();
      boolean told =
          !ofAction
              && !passage.heading()
              && words.size() >= FEW_WORDS
              && weights.share(words, stems.get(i)) >= ALL_BUT;
      if (told || (number != null && names(number, passage.text()))) {
        return passage.place().quoting(passage.text());
      }
    }
    return null;
  }

  /** "2.2", or "action 3" where the number alone might be any number; null without one. */
  private static Pattern number(ActionReading old) {
    String number = ActionLikeness.text(old, Field.NUMBER);
    if (number.isEmpty()) {
      return null;
    }
    String before = number.matches("\\d++") ? "\\b(?:action|no\\.?|number) ?" : "(?<![\\d.])";
    return Pattern.compile("(?i)" + before + Pattern.quote(number) + "(?![\\d.]*\\d)");
  }

  private static boolean names(Pattern number, String text) {
    List<String> sentences = List.of(text.split("\\n|(?<=[.;!?])\\s", -1));
    return sentences.stream().anyMatch(s -> number.matcher(s).find() && FATE.matcher(s).find());
  }
}
