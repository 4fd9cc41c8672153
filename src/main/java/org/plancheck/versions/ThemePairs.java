package org.plancheck.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

/**
 * Which theme of the newer version is which of the older: a heading may have another number or
 * other words, and its actions have not moved for that.
 */
final class ThemePairs {

  /** Where finished actions go: no theme turns into this by another heading. */
  private static final Pattern CLOSED =
      Pattern.compile("(?i)\\b(?:closed|completed|finished|archived?)\\b");

  private static final double SAME_NUMBER = 0.3;
  private static final double SAME_PLACE = 0.05;

  /** What two themes that have nothing but a common word come to. */
  private static final double NOTHING = 0.2;

  private final int[] pairs;
  private final List<Integer> themesBefore;
  private final List<Integer> themesAfter;

  private ThemePairs(int[] pairs, List<Integer> themesBefore, List<Integer> themesAfter) {
    this.pairs = pairs;
    this.themesBefore = themesBefore;
    this.themesAfter = themesAfter;
  }

  /** By their headings alone. */
  static ThemePairs byHeading(Plan before, Plan after) {
    return of(before, after, new int[before.themes().size()][after.themes().size()]);
  }

  /**
   * By headings and by the actions that are known to go on.
   *
   * @param pairs of actions: places among all actions of either version
   */
  ThemePairs confirmedBy(List<int[]> pairs, Plan before, Plan after) {
    int[][] shared = new int[before.themes().size()][after.themes().size()];
    pairs.forEach(pair -> shared[themesBefore.get(pair[0])][themesAfter.get(pair[1])]++);
    return of(before, after, shared);
  }

  private static ThemePairs of(Plan before, Plan after, int[][] shared) {
    List<Theme> old = before.themes();
    List<Theme> now = after.themes();
    WordWeights weights =
        new WordWeights(
            java.util.stream.Stream.concat(old.stream(), now.stream()).map(Theme::title).toList());
    double[][] worth = new double[old.size()][now.size()];
    for (int i = 0; i < old.size(); i++) {
      for (int j = 0; j < now.size(); j++) {
        double alike =
            weights.likeness(
                WordWeights.stems(old.get(i).title()), WordWeights.stems(now.get(j).title()));
        boolean number =
            old.get(i).number() != null && old.get(i).number().equals(now.get(j).number());
        double ofActions =
            2.0
                * shared[i][j]
                / Math.max(1, old.get(i).actions().size() + now.get(j).actions().size());
        boolean closing = closed(old.get(i)) != closed(now.get(j));
        worth[i][j] =
            closing
                ? 0
                : alike
                    + ofActions
                    + (number ? SAME_NUMBER : 0)
                    + (i == j ? SAME_PLACE : 0)
                    - NOTHING;
      }
    }
    return new ThemePairs(Assignment.best(worth), themes(before), themes(after));
  }

  private static boolean closed(Theme theme) {
    return CLOSED.matcher(theme.title()).find();
  }

  /** For each action the place of its theme. */
  private static List<Integer> themes(Plan plan) {
    List<Integer> themes = new ArrayList<>();
    for (int i = 0; i < plan.themes().size(); i++) {
      int theme = i;
      plan.themes().get(i).actions().forEach(action -> themes.add(theme));
    }
    return themes;
  }

  /** True for the first action of a theme of the older version. */
  boolean firstBefore(int old) {
    return first(themesBefore, old);
  }

  /** The same in the newer version. */
  boolean firstAfter(int now) {
    return first(themesAfter, now);
  }

  private static boolean first(List<Integer> themes, int action) {
    return action == 0 || !themes.get(action).equals(themes.get(action - 1));
  }

  /** True where two actions stand under the same theme. */
  boolean same(int old, int now) {
    return pairs[themesBefore.get(old)] == themesAfter.get(now);
  }
}
