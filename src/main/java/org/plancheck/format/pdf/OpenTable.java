package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table without rules between its columns, and how its lines fall into rows. */
final class OpenTable {
  private final List<Float> xs;
  private final List<List<TextLine>> rows;
  private final Box box;
  private final boolean ruled;

  OpenTable(List<TextLine> lines, List<Float> xs, List<Rule> rules) {
    this.xs = xs;
    Box around = lines.get(0).box();
    for (TextLine line : lines) {
      around = around.with(line.box());
    }
    this.box = around;
    List<Boolean> parted = byRules(lines, rules);
    this.ruled = parted.stream().filter(p -> p).count() >= 2;
    this.rows = rows(lines, ruled ? parted : byText(lines));
  }

  /** Columns in which nothing stands belong to the gap beside them. */
  static List<Float> withoutEmpty(List<TextLine> lines, List<Float> edges) {
    List<Float> kept = new ArrayList<>(List.of(edges.get(0)));
    for (int i = 1; i < edges.size(); i++) {
      float left = kept.get(kept.size() - 1);
      float right = edges.get(i);
      boolean used =
          lines.stream()
              .flatMap(line -> line.words().stream())
              .anyMatch(w -> w.box().middleX() > left && w.box().middleX() < right);
      if (used) {
        kept.add(right);
      } else if (kept.size() > 1) {
        kept.set(kept.size() - 1, right);
      }
    }
    return kept;
  }

  int columns() {
    return xs.size() - 1;
  }

  List<Float> xs() {
    return xs;
  }

  List<List<TextLine>> rows() {
    return rows;
  }

  Box box() {
    return box;
  }

  boolean ruled() {
    return ruled;
  }

  /** The lines of a cell. */
  List<TextLine> lines(int row, int column) {
    return TextLine.lines(words(rows.get(row), column));
  }

  private List<Word> words(List<TextLine> lines, int column) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .filter(w -> w.box().middleX() > xs.get(column) && w.box().middleX() <= xs.get(column + 1))
        .toList();
  }

  /** How far the words of a column reach. */
  float textRight(int column) {
    float right = xs.get(column);
    for (List<TextLine> row : rows) {
      for (Word word : words(row, column)) {
        right = Math.max(right, word.box().right());
      }
    }
    return right;
  }

  Box cell(int row, int column) {
    Box around = rows.get(row).get(0).box();
    for (TextLine line : rows.get(row)) {
      around = around.with(line.box());
    }
    float left = Math.max(xs.get(column), box.left());
    float right = Math.min(xs.get(column + 1), box.right());
    return new Box(left, around.top(), right, around.bottom());
  }

  private List<Boolean> byRules(List<TextLine> lines, List<Rule> rules) {
    List<Boolean> parted = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float above = lines.get(i - 1).baseline() - 0.3f * lines.get(i - 1).size();
      float below = lines.get(i).baseline() - 0.3f * lines.get(i).size();
      float covered = 0;
      for (Rule rule : rules) {
        if (rule.flat() && rule.at() > above && rule.at() < below) {
          covered += Math.min(rule.to(), box.right()) - Math.max(rule.from(), box.left());
        }
      }
      parted.add(covered > 0.5f * box.width());
    }
    return parted;
  }

  /** Rows have numbers; else they stand further apart, or no text goes on. */
  private List<Boolean> byText(List<TextLine> lines) {
    if (lines.stream().filter(this::isNumbered).count() >= 2) {
      return byNumbers(lines);
    }
    float least = Float.MAX_VALUE;
    float most = 0;
    for (int i = 1; i < lines.size(); i++) {
      float gap = gap(lines, i);
      boolean level = gap < 0.6f * lines.get(i).size();
      least = level ? least : Math.min(least, gap);
      most = Math.max(most, gap);
    }
    List<Boolean> parted = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      boolean apart = gap(lines, i) > 1.2f * least;
      parted.add(most > 1.3f * least ? apart : !goesOn(lines.get(i - 1), lines.get(i)));
    }
    return parted;
  }

  private static float gap(List<TextLine> lines, int below) {
    return lines.get(below).baseline() - lines.get(below - 1).baseline();
  }

  /**
   * From one number to the next the rows part at the widest gap, wherever in its row a number
   * stands; where all gaps are alike, right above the number.
   */
  private List<Boolean> byNumbers(List<TextLine> lines) {
    Boolean[] parted = new Boolean[lines.size() - 1];
    Arrays.fill(parted, false);
    int before = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isNumbered(lines.get(i))) {
        int widest = i;
        for (int j = i; j > before; j--) {
          widest = gap(lines, j) > 1.12f * gap(lines, widest) ? j : widest;
        }
        parted[widest - 1] = true;
        before = i;
      }
    }
    return List.of(parted);
  }

  private boolean isNumbered(TextLine line) {
    List<Word> first = words(List.of(line), 0);
    return first.size() == 1 && Words.isNumber(first.get(0).text());
  }

  /** True where in some column a line is so full that the next one must belong to it. */
  private boolean goesOn(TextLine above, TextLine below) {
    for (int column = 0; column < columns(); column++) {
      List<Word> upper = words(List.of(above), column);
      List<Word> lower = words(List.of(below), column);
      if (upper.isEmpty() || lower.isEmpty()) {
        continue;
      }
      float right = rightOf(column, List.of(above, below));
      if (Flow.isFull(TextLine.of(upper), TextLine.of(lower), xs.get(column), right)) {
        return true;
      }
    }
    return words(List.of(below), 0).isEmpty();
  }

  private float rightOf(int column, List<TextLine> lines) {
    float right = xs.get(column);
    for (Word word : words(lines, column)) {
      right = Math.max(right, word.box().right());
    }
    return Math.max(right, Math.min(xs.get(column + 1) - 4, box.right()));
  }

  private static List<List<TextLine>> rows(List<TextLine> lines, List<Boolean> parted) {
    List<List<TextLine>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || parted.get(i - 1)) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(lines.get(i));
    }
    return rows;
  }
}
