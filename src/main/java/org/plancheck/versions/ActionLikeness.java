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

  /** What two actions that are the same come to more than. */
  static final double ENOUGH = 0.45;

  /** From here the words of two rows, without number and owner, make them the same. */
  private static final double MOST_WORDS = 0.5;

  /** "Estates Manager" and "Head of Estates" have so much in common, two managers less. */
  private static final double KINDRED = 0.4;

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
  private final double[] weightsBefore;
  private final double[] weightsAfter;
  private final List<Set<String>> commentsBefore;
  private final List<Set<String>> commentsAfter;
  private final WordWeights ownerWeights;
  private final List<Set<String>> ownersBefore;
  private final List<Set<String>> ownersAfter;
  private final ColumnValues numbers;
  private final ColumnValues owners;
  private final ColumnValues days;
  private final ColumnValues ownersWithDays;
  private final ThemePairs themes;

  ActionLikeness(List<ActionReading> before, List<ActionReading> after, ThemePairs themes) {
    this.before = before;
    this.after = after;
    this.themes = themes;
    this.weights = new WordWeights(texts(Field.ACTION));
    this.commentWeights = new WordWeights(texts(Field.PROGRESS));
    this.wordsBefore = stems(before, Field.ACTION);
    this.wordsAfter = stems(after, Field.ACTION);
    this.weightsBefore = wordsBefore.stream().mapToDouble(weights::of).toArray();
    this.weightsAfter = wordsAfter.stream().mapToDouble(weights::of).toArray();
    this.commentsBefore = stems(before, Field.PROGRESS);
    this.commentsAfter = stems(after, Field.PROGRESS);
    this.ownerWeights = new WordWeights(texts(Field.RESPONSIBLE));
    this.ownersBefore = stems(before, Field.RESPONSIBLE);
    this.ownersAfter = stems(after, Field.RESPONSIBLE);
    this.numbers = new ColumnValues(before, after, a -> plain(text(a, Field.NUMBER)));
    this.owners = new ColumnValues(before, after, a -> plain(text(a, Field.RESPONSIBLE)));
    this.days = new ColumnValues(before, after, ActionLikeness::when);
    this.ownersWithDays =
        new ColumnValues(before, after, a -> plain(text(a, Field.RESPONSIBLE)) + " by " + when(a));
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

  /**
   * By how much two actions come to more than any two may; 0 where they are not the same. Of the
   * whole it would always be better to have two poor pairs than a good one.
   */
  double of(int old, int now) {
    double more = sum(old, now) - ENOUGH;
    return more <= 0 || followsFinished(old, now) ? 0 : more;
  }

  /**
   * What two actions come to of which nobody else is a match: an unfinished one does not go without
   * a word, so that it is looked for in wholly other words. Enough are a person and a day that no
   * other row has, under any theme; or, under the same theme, a person whom few others have with
   * the same day or number, or one of a kindred title with some of the words or at the same place.
   * Who and when count twice, since the words are others. 0 where they are not the same.
   *
   * @param place true where both come after the same action
   */
  double ofTheRest(int old, int now, boolean place) {
    boolean open = !"green".equals(before.get(old).rag());
    boolean some = text(old, now) >= SOME_WORDS;
    boolean kindred = ownerWeights.likeness(ownersBefore.get(old), ownersAfter.get(now)) >= KINDRED;
    boolean same = owners.agree(old, now) >= RARE;
    boolean due = same && days.agree(old, now) >= RARE;
    boolean alone = due && ownersWithDays.alone(old, now);
    boolean here =
        (place && owners.differ(old, now)) || (same && (place || numbers.same(old, now)));
    boolean row = due || (kindred && (some || here));
    return open && (alone || (row && themes.same(old, now)))
        ? sum(old, now) + assigned(old, now)
        : 0;
  }

  private double sum(int old, int now) {
    double sum = text(old, now);
    boolean borne = sum >= MOST_WORDS || sameOwner(old, now) || !days.differ(old, now);
    sum += borne && numbers.same(old, now) ? NUMBER : 0;
    sum += themes.same(old, now) ? THEME : 0;
    sum += COMMENT * comment(commentsBefore.get(old), commentsAfter.get(now));
    return sum + assigned(old, now);
  }

  private double assigned(int old, int now) {
    return OWNER * owners.agree(old, now) + TIMESCALE * days.agree(old, now);
  }

  /**
   * True for the next action of a kind: the old one was finished, and this one is about something
   * else by a later day, "bedrooms 13 to 24" after "bedrooms 1 to 12", or about something more and
   * somebody else's. The same person's with a few words more was opened again.
   */
  private boolean followsFinished(int old, int now) {
    boolean next = "green".equals(before.get(old).rag()) && !"green".equals(after.get(now).rag());
    boolean less = 1 - weights.share(wordsBefore.get(old), wordsAfter.get(now)) > SAME_WORDS;
    boolean more = 1 - weights.share(wordsAfter.get(now), wordsBefore.get(old)) > SAME_WORDS;
    return next && days.differ(old, now) && more && (less || owners.differ(old, now));
  }

  private double text(int old, int now) {
    Set<String> said = wordsBefore.get(old);
    Set<String> says = wordsAfter.get(now);
    double common = weights.common(said, says);
    if (common == 0) {
      return 0;
    }
    double alike = 2 * common / (weightsBefore[old] + weightsAfter[now]);
    double whole = common / Math.min(weightsBefore[old], weightsAfter[now]);
    boolean few = Math.min(said.size(), says.size()) < 3;
    return few ? alike : 0.7 * alike + 0.3 * whole;
  }

  /** The day that an action is due, or what stands for it. */
  static String when(ActionReading action) {
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
