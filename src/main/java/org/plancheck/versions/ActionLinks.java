package org.plancheck.versions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.result.ActionReading;
import org.plancheck.result.PlanReading;

/**
 * Which action of the newer version is which of the older. All actions are 0-based places among
 * those of their plan.
 */
final class ActionLinks {

  /** What a part and what is left of the whole come to at the least. */
  private static final double PART = 0.8;

  /** A part is about the whole, and says something of it that the other part does not. */
  private static final double WITHIN = 0.35;

  private static final double MORE = 0.12;

  private static final double REPEATED = 0.9;

  private final List<ActionReading> before;
  private final List<ActionReading> after;
  private ThemePairs themes;
  private ActionLikeness likeness;
  private int[] nextOf;

  /** For the older action of each split the newer ones; the same the other way for mergers. */
  private final Map<Integer, List<Integer>> splits = new TreeMap<>();

  private final Map<Integer, List<Integer>> mergers = new TreeMap<>();

  ActionLinks(PlanReading before, PlanReading after) {
    this.before = before.actions();
    this.after = after.actions();
    this.themes = ThemePairs.byHeading(before.plan(), after.plan());
    assign();
    this.themes = themes.confirmedBy(pairs(), before.plan(), after.plan());
    assign();
    split();
    merge();
    assignTheRest();
  }

  private void assign() {
    likeness = new ActionLikeness(before, after, themes);
    double[][] worth = new double[before.size()][after.size()];
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        worth[i][j] = likeness.of(i, j);
      }
    }
    nextOf = Assignment.best(worth);
  }

  private void assignTheRest() {
    List<Integer> gone = gone();
    List<Integer> added = added();
    double[][] worth = new double[gone.size()][added.size()];
    for (int i = 0; i < gone.size(); i++) {
      for (int j = 0; j < added.size(); j++) {
        int old = gone.get(i);
        int now = added.get(j);
        worth[i][j] = likeness.ofTheRest(old, now, samePlace(old, now));
      }
    }
    int[] best = Assignment.best(worth);
    for (int i = 0; i < best.length; i++) {
      nextOf[gone.get(i)] = best[i] < 0 ? -1 : added.get(best[i]);
    }
  }

  /** True where both are the first of their themes, or those before them go on. */
  private boolean samePlace(int old, int now) {
    boolean first = themes.firstBefore(old);
    return first == themes.firstAfter(now) && (first || nextOf[old - 1] == now - 1);
  }

  /** Those that go on one to one, in the order of the older version. */
  List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < nextOf.length; i++) {
      if (nextOf[i] >= 0 && !splits.containsKey(i) && !mergers.containsKey(nextOf[i])) {
        pairs.add(new int[] {i, nextOf[i]});
      }
    }
    return pairs;
  }

  Map<Integer, List<Integer>> splits() {
    return splits;
  }

  Map<Integer, List<Integer>> mergers() {
    return mergers;
  }

  /** Older actions of which nothing is left. */
  List<Integer> gone() {
    Set<Integer> known = new HashSet<>(splits.keySet());
    mergers.values().forEach(known::addAll);
    pairs().forEach(pair -> known.add(pair[0]));
    return others(before.size(), known);
  }

  /** Newer actions that nothing came before. */
  List<Integer> added() {
    Set<Integer> known = new HashSet<>(mergers.keySet());
    splits.values().forEach(known::addAll);
    pairs().forEach(pair -> known.add(pair[1]));
    return others(after.size(), known);
  }

  private static List<Integer> others(int count, Set<Integer> known) {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (!known.contains(i)) {
        others.add(i);
      }
    }
    return others;
  }

  boolean sameTheme(int old, int now) {
    return themes.same(old, now);
  }

  /** An added action may be a part of one that goes on, or of one that is gone. */
  private void split() {
    List<Integer> added = added();
    Set<Integer> gone = new HashSet<>(gone());
    for (int part : added) {
      int best = -1;
      double most = PART;
      for (int old = 0; old < before.size(); old++) {
        List<Integer> others =
            splits.getOrDefault(old, nextOf[old] >= 0 ? List.of(nextOf[old]) : List.of());
        double is = gone.contains(old) && others.isEmpty() ? 0 : part(old, part, others, true);
        if (is > most) {
          most = is;
          best = old;
        }
      }
      if (best >= 0) {
        splits.computeIfAbsent(best, o -> new ArrayList<>(List.of(nextOf[o]))).add(part);
      }
    }
    splits.values().forEach(parts -> parts.sort(null));
  }

  private void merge() {
    Map<Integer, Integer> previousOf = new TreeMap<>();
    pairs().forEach(pair -> previousOf.put(pair[1], pair[0]));
    for (int part : gone()) {
      int best = -1;
      double most = PART;
      for (int now : previousOf.keySet()) {
        List<Integer> others = mergers.getOrDefault(now, List.of(previousOf.get(now)));
        double is = part(now, part, others, false);
        if (is > most) {
          most = is;
          best = now;
        }
      }
      if (best >= 0) {
        mergers.computeIfAbsent(best, n -> new ArrayList<>(List.of(previousOf.get(n)))).add(part);
      }
    }
    mergers.values().forEach(parts -> parts.sort(null));
  }

  /**
   * How much an action is one part of another, beside the parts that are known; 0 if it is none.
   */
  private double part(int whole, int part, List<Integer> others, boolean split) {
    WordWeights weights = likeness.weights();
    Set<String> all = split ? likeness.oldWords(whole) : likeness.newWords(whole);
    Set<String> here = split ? likeness.newWords(part) : likeness.oldWords(part);
    double within = weights.share(here, all);
    if (within == 0) {
      return 0;
    }
    Set<String> known = new HashSet<>();
    others.forEach(o -> known.addAll(split ? likeness.newWords(o) : likeness.oldWords(o)));
    double without = weights.share(all, known);
    known.addAll(here);
    double more = weights.share(all, known) - without;
    boolean theme = split ? themes.same(whole, part) : themes.same(part, whole);
    boolean owner = split ? likeness.sameOwner(whole, part) : likeness.sameOwner(part, whole);
    boolean day = dueTogether(part, others, split ? after : before);
    boolean each = theme && owner && eachRepeats(all, others, here, split);
    double is = within + more + (theme ? 0.1 : 0) + (owner ? 0.1 : 0) + (day ? 0.1 : 0);
    return each ? 1 + within : within < WITHIN || more < MORE ? 0 : is;
  }

  /** Parts of one whole are often due by one day, though the whole is not. */
  private static boolean dueTogether(int part, List<Integer> others, List<ActionReading> rows) {
    String when = ActionLikeness.when(rows.get(part));
    return !when.isEmpty()
        && others.stream().allMatch(other -> ActionLikeness.when(rows.get(other)).equals(when));
  }

  /** "Update care plans" became "…, upstairs" and "…, downstairs": each part repeats the whole. */
  private boolean eachRepeats(
      Set<String> whole, List<Integer> others, Set<String> part, boolean split) {
    WordWeights weights = likeness.weights();
    boolean all = !part.equals(whole) && weights.share(whole, part) >= REPEATED;
    for (int other : others) {
      Set<String> words = split ? likeness.newWords(other) : likeness.oldWords(other);
      all &= !words.equals(whole) && weights.share(whole, words) >= REPEATED;
    }
    return all && !others.isEmpty();
  }
}
