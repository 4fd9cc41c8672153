package org.plancheck.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.plancheck.register.Points.ActionRow;
import org.plancheck.register.Points.Point;

/**
 * What became of the points of a version in the one after it. A point is the same where its rule
 * speaks about the same cell of the same action, whatever number that has now, or else at the same
 * place. What was set aside is not put right, nor is what stood on an action that is gone.
 *
 * @param fresh points that were not there before
 * @param stillOpen points that were
 * @param putRight points of the version before that are no more
 * @param sameRules both were judged by the same rules
 */
public record VersionChange(int fresh, int stillOpen, int putRight, boolean sameRules) {

  /** Holds two versions against each other; empty where the register knows too little of one. */
  static Optional<VersionChange> between(CheckedPlan before, CheckedPlan now) {
    if (before.points() == null || now.points() == null) {
      return Optional.empty();
    }
    List<Point> left = new ArrayList<>(before.points().said());
    List<Point> fresh = new ArrayList<>(now.points().said());
    Set<String> wordsBefore = words(before.points().actions());
    Set<String> wordsNow = words(now.points().actions());
    int open = taken(left, fresh, VersionChange::sameCellOfTheAction);
    open +=
        taken(
            left,
            fresh,
            (old, point) ->
                samePlace(old, point)
                    && !wordsNow.contains(old.action())
                    && !wordsBefore.contains(point.action()));
    Set<String> edited = placesOfOther(now.points().actions(), wordsBefore);
    left.removeIf(
        point ->
            point.action() != null
                && !wordsNow.contains(point.action())
                && !stoodAt(before.points().actions(), point, edited));
    return Optional.of(
        new VersionChange(
            (int) fresh.stream().filter(point -> !point.aside()).count(),
            open,
            left.size(),
            before.rules().equals(now.rules())));
  }

  /**
   * Takes out what stands in both.
   *
   * @return how many of them are open now
   */
  private static int taken(
      List<Point> before, List<Point> now, BiPredicate<Point, Point> isTheSame) {
    int open = 0;
    for (Point point : List.copyOf(now)) {
      Optional<Point> same = before.stream().filter(old -> isTheSame.test(old, point)).findFirst();
      if (same.isPresent()) {
        before.remove(same.get());
        now.remove(point);
        open += point.aside() ? 0 : 1;
      }
    }
    return open;
  }

  private static boolean sameCellOfTheAction(Point one, Point other) {
    return one.action() != null
        && one.action().equals(other.action())
        && one.rule().equals(other.rule())
        && Objects.equals(one.field(), other.field());
  }

  private static boolean samePlace(Point one, Point other) {
    return one.rule().equals(other.rule()) && one.place().equals(other.place());
  }

  private static boolean stoodAt(List<ActionRow> actions, Point point, Set<String> places) {
    return actions.stream()
        .filter(action -> action.words().equals(point.action()))
        .anyMatch(action -> places.contains(action.place()));
  }

  private static Set<String> words(List<ActionRow> actions) {
    Set<String> words = new HashSet<>();
    actions.forEach(action -> words.add(action.words()));
    return words;
  }

  /** Where actions stand that the other version has not, be they new or edited. */
  private static Set<String> placesOfOther(List<ActionRow> actions, Set<String> words) {
    return actions.stream()
        .filter(action -> !words.contains(action.words()))
        .map(ActionRow::place)
        .collect(Collectors.toSet());
  }
}
