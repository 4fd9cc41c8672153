package org.plancheck.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plancheck.plan.Field;
import org.plancheck.result.ActionReading;

/**
 * How likely an action of the newer version is one of the older: by what it says first of all, then
 * by number, who, when, theme and a comment that goes on.
 */
final class ActionLikeness {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");

  private static final double NUMBER = 0.15;
  private static final double OWNER = 0.15;
  private static final double TIMESCALE = 0.20;
  private static final double THEME = 0.05;
  private static final double COMMENT = 0.30;

  /** What two actions that are the same come to at the least. */
  static final double ENOUGH = 0.45;

  /** The same for two that are left over when all others are known. */
  static final double ENOUGH_OF_THE_REST = 0.33;

  /** So few other rows say the same that it tells something. */
  private static final double RARE = 0.6;

  private static final double SOME_WORDS = 0.12;

  /** Up to here another wording is a slip of the pen. */
  private static final double SAME_WORDS = 0.05;

  /** A comment of one word may be anybody's. */
  private static final int SHORT_COMMENT = 1;

  private final List<ActionReading> before;
  private final List<ActionReading> after;
  private final WordWeights weights;
  private final WordWeights commentWeights;
  private final List<Set<String>> wordsBefore;
  private final List<Set<String>> wordsAfter;
  private final List<Set<String>> commentsBefore;
  private final List<Set<String>> commentsAfter;
  private final ColumnValues numbers;
  private final ColumnValues owners;
  private final ColumnValues days;
  private final ThemePairs themes;

  ActionLikeness(List<ActionReading> before, List<ActionReading> after, ThemePairs themes) {
    this.before = before;
    this.after = after;
    this.themes = themes;
    this.weights = new WordWeights(texts(Field.ACTION));
    this.commentWeights = new WordWeights(texts(Field.PROGRESS));
    this.wordsBefore = stems(before, Field.ACTION);
    this.wordsAfter = stems(after, Field.ACTION);
    this.commentsBefore = stems(before, Field.PROGRESS);
    this.commentsAfter = stems(after, Field.PROGRESS);
    this.numbers = new ColumnValues(before, after, a -> plain(text(a, Field.NUMBER)));
    this.owners = new ColumnValues(before, after, a -> plain(text(a, Field.RESPONSIBLE)));
    this.days = new ColumnValues(before, after, ActionLikeness::when);
  }

  private static List<Set<String>> stems(List<ActionReading> actions, Field field) {
    return actions.stream().map(action -> WordWeights.stems(text(action, field))).toList();
  }

  private List<String> texts(Field field) {
    List<String> texts = new ArrayList<>();
    before.forEach(action -> texts.add(text(action, field)));
    after.forEach(action -> texts.add(text(action, field)));
    return texts;
  }

  static String text(ActionReading action, Field field) {
    return action.action().text(field);
  }

  /** A text as it is compared: capitals and blanks do not count. */
  static String plain(String text) {
    return BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** What two actions come to; 0 where they are not the same. */
  double of(int old, int now) {
    double sum = sum(old, now);
    return sum < ENOUGH || followsFinished(old, now) ? 0 : sum;
  }

  /**
   * What two actions come to of which nobody else is a match: an unfinished one does not go without
   * a word, so that the same person under the same theme and some of the words, or the same day,
   * are enough. 0 where they are not the same.
   */
  double ofTheRest(int old, int now) {
    boolean open = !"green".equals(before.get(old).rag());
    boolean some = text(wordsBefore.get(old), wordsAfter.get(now)) >= SOME_WORDS;
    boolean day = days.agree(old, now) >= RARE;
    boolean alike = (some || day) && themes.same(old, now) && sameOwner(old, now);
    double sum = sum(old, now);
    return open && alike && sum >= ENOUGH_OF_THE_REST ? sum : 0;
  }

  private double sum(int old, int now) {
    double sum = text(wordsBefore.get(old), wordsAfter.get(now));
    sum += numbers.same(old, now) ? NUMBER : 0;
    sum += themes.same(old, now) ? THEME : 0;
    sum += OWNER * owners.agree(old, now) + TIMESCALE * days.agree(old, now);
    return sum + COMMENT * comment(commentsBefore.get(old), commentsAfter.get(now));
  }

  /**
   * True for the next action of a kind: the old one was finished, and this one is about something
   * else by a later day, "bedrooms 13 to 24" after "bedrooms 1 to 12".
   */
  private boolean followsFinished(int old, int now) {
    boolean next = "green".equals(before.get(old).rag()) && !"green".equals(after.get(now).rag());
    boolean another =
        1 - weights.share(wordsBefore.get(old), wordsAfter.get(now)) > SAME_WORDS
            && 1 - weights.share(wordsAfter.get(now), wordsBefore.get(old)) > SAME_WORDS;
    return next && days.differ(old, now) && another;
  }

  private double text(Set<String> said, Set<String> says) {
    double whole = Math.max(weights.share(said, says), weights.share(says, said));
    double alike = weights.likeness(said, says);
    boolean few = Math.min(said.size(), says.size()) < 3;
    return few ? alike : 0.7 * alike + 0.3 * whole;
  }

  private static String when(ActionReading action) {
    return action.timescale().dated()
        ? action.timescale().to().toString()
        : plain(text(action, Field.TIMESCALE));
  }

  private double comment(Set<String> said, Set<String> says) {
    return said.size() <= SHORT_COMMENT ? 0 : commentWeights.share(said, says);
  }

  boolean sameOwner(int old, int now) {
    return owners.same(old, now);
  }

  Set<String> oldWords(int old) {
    return wordsBefore.get(old);
  }

  Set<String> newWords(int now) {
    return wordsAfter.get(now);
  }

  WordWeights weights() {
    return weights;
  }
}
