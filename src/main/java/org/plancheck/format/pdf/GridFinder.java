package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plancheck.format.pdf.Grid.GridBox;

/** Finds tables among the rules of a page: rules that meet belong together. */
final class GridFinder {

  /** Rules that come so near to each other meet, in points. */
  private static final float MEET = 2;

  /** Double lines are one, in points. */
  private static final float NEAR = 3.5f;

  private static final int MOST_CELLS = 20_000;

  private final List<Rule> flats;
  private final List<Rule> uprights;
  private final float[] xs;
  private final float[] ys;
  private final boolean[][] lineRight;
  private final boolean[][] lineBelow;

  /** Tables of at least two columns; smaller ones first where one stands in the other. */
  static List<Grid> find(List<Rule> rules) {
    List<Grid> grids = new ArrayList<>();
    for (List<Rule> group : groups(rules)) {
      GridFinder finder = new GridFinder(group);
      int columns = finder.xs.length - 1;
      int rows = finder.ys.length - 1;
      if (columns > 1 && rows > 0 && columns * rows <= MOST_CELLS) {
        grids.add(finder.grid());
      }
    }
    grids.sort((a, b) -> Float.compare(a.box().area(), b.box().area()));
    return grids;
  }

  private static List<List<Rule>> groups(List<Rule> rules) {
    int[] group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = i + 1; j < group.length; j++) {
        if (meet(rules.get(i), rules.get(j))) {
          group[root(group, j)] = root(group, i);
        }
      }
    }
    List<List<Rule>> groups = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < group.length; i++) {
      groups.get(root(group, i)).add(rules.get(i));
    }
    groups.removeIf(members -> members.size() < 3);
    return groups;
  }

  private static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static boolean meet(Rule one, Rule other) {
    return one.flat() != other.flat()
        && one.covers(other.at(), MEET)
        && other.covers(one.at(), MEET);
  }

  private GridFinder(List<Rule> group) {
    flats = group.stream().filter(Rule::flat).toList();
    uprights = group.stream().filter(rule -> !rule.flat()).toList();
    // A table that is open at its sides ends where its rules end.
    xs = edges(uprights, flats);
    ys = edges(flats, uprights);
    int columns = Math.max(0, xs.length - 1);
    int rows = Math.max(0, ys.length - 1);
    boolean fits = (long) columns * rows <= MOST_CELLS;
    lineRight = new boolean[fits ? rows : 0][columns];
    lineBelow = new boolean[fits ? rows + 1 : 0][columns];
    for (int row = 0; fits && row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        lineRight[row][column] = isRuled(uprights, xs[column + 1], ys[row], ys[row + 1]);
      }
    }
    for (int row = 0; fits && row <= rows; row++) {
      for (int column = 0; column < columns; column++) {
        lineBelow[row][column] = isRuled(flats, ys[row], xs[column], xs[column + 1]);
      }
    }
  }

  private static float[] edges(List<Rule> rules, List<Rule> crossing) {
    TreeSet<Float> places = new TreeSet<>();
    rules.forEach(rule -> places.add(rule.at()));
    crossing.stream().map(Rule::from).min(Float::compare).ifPresent(places::add);
    crossing.stream().map(Rule::to).max(Float::compare).ifPresent(places::add);
    List<Float> edges = new ArrayList<>();
    float begin = Float.NEGATIVE_INFINITY;
    for (float place : places) {
      if (place - begin > NEAR) {
        edges.add(place);
        begin = place;
      } else {
        edges.set(edges.size() - 1, (begin + place) / 2);
      }
    }
    float[] array = new float[edges.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = edges.get(i);
    }
    return array;
  }

  /** True where rules at a place cover most of a stretch. */
  private static boolean isRuled(List<Rule> rules, float at, float from, float to) {
    float covered = 0;
    for (Rule rule : rules) {
      if (Math.abs(rule.at() - at) <= NEAR) {
        float both = Math.min(rule.to(), to) - Math.max(rule.from(), from);
        covered = Math.max(covered, both);
      }
    }
    return covered >= 0.6f * (to - from);
  }

  private Grid grid() {
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    boolean[][] taken = new boolean[rows][columns];
    List<GridBox> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          cells.add(cell(row, column, taken));
        }
      }
    }
    return new Grid(list(xs), list(ys), cells);
  }

  private static List<Float> list(float[] array) {
    List<Float> list = new ArrayList<>();
    for (float value : array) {
      list.add(value);
    }
    return List.copyOf(list);
  }

  /** Grows to the right and then downwards until there is a rule. */
  private GridBox cell(int row, int column, boolean[][] taken) {
    int right = column;
    while (right + 2 < xs.length && !lineRight[row][right] && !taken[row][right + 1]) {
      right++;
    }
    int below = row;
    while (below + 2 < ys.length && goesOn(below, column, right, taken)) {
      below++;
    }
    for (int i = row; i <= below; i++) {
      for (int j = column; j <= right; j++) {
        taken[i][j] = true;
      }
    }
    return new GridBox(
        row,
        column,
        below - row + 1,
        right - column + 1,
        new Box(xs[column], ys[row], xs[right + 1], ys[below + 1]),
        lineBelow[row][column],
        lineBelow[below + 1][column]);
  }

  private boolean goesOn(int row, int column, int right, boolean[][] taken) {
    for (int i = column; i <= right; i++) {
      boolean parted = i < right && lineRight[row + 1][i];
      if (lineBelow[row + 1][i] || taken[row + 1][i] || parted) {
        return false;
      }
    }
    boolean leftEdge = column == 0 || lineRight[row + 1][column - 1];
    return leftEdge && (right + 2 >= xs.length || lineRight[row + 1][right]);
  }
}
