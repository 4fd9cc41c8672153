package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds tables that have no rules between their columns: lines in which the same gaps stay free
 * from top to bottom.
 */
final class OpenTables {

  /** A gap that may part columns, and what must stay free of it, in sizes of the type. */
  private static final float GAP = 0.9f;

  private static final float FREE = 0.25f;

  private static final int FEWEST_COLUMNS = 3;

  /** A stretch of the page that no word of a table enters. */
  private record River(float from, float to) {
    float width() {
      return to - from;
    }

    float middle() {
      return (from + to) / 2;
    }
  }

  private final List<TextLine> lines;
  private final List<Rule> rules;
  private final List<Grid> grids;
  private final Box page;
  private final List<Region> regions = new ArrayList<>();
  private final List<TextLine> rest = new ArrayList<>();

  /**
   * Looks through the lines that stand in no ruled table.
   *
   * @param grids the ruled tables, which part what is above from what is below
   */
  OpenTables(List<TextLine> lines, List<Rule> rules, PageInk ink, List<Grid> grids) {
    this.lines = lines;
    this.rules = new ArrayList<>(rules);
    this.grids = grids;
    this.page = ink.size();
    for (Fill fill : ink.fills()) {
      // Stripes of colour part rows as rules do.
      if (fill.box().width() > 4 * fill.box().height() && fill.box().height() > 6) {
        Box box = fill.box();
        this.rules.add(new Rule(true, box.top(), box.left(), box.right()));
        this.rules.add(new Rule(true, box.bottom(), box.left(), box.right()));
      }
    }
    find();
  }

  List<Region> regions() {
    return regions;
  }

  /** The lines that belong to no table. */
  List<TextLine> rest() {
    return rest;
  }

  private void find() {
    int from = 0;
    while (from < lines.size()) {
      int end = from;
      if (lines.get(from).segments(GAP).size() >= FEWEST_COLUMNS && !lines.get(from).furniture()) {
        end = region(from);
      }
      if (end == from) {
        rest.add(lines.get(from));
        end++;
      }
      from = end;
    }
  }

  /** Grows a region from a line with gaps; gives the line after it, or the line itself. */
  private int region(int seed) {
    int from = seed;
    List<List<River>> rivers = rivers(lines.get(seed));
    int end = seed + 1;
    float widest = 2.2f * lines.get(seed).size();
    while (end < lines.size() && near(lines.get(end - 1), lines.get(end), widest)) {
      List<List<River>> left = narrowed(rivers, lines.get(end));
      if (left.isEmpty()) {
        break;
      }
      float gap = lines.get(end).baseline() - lines.get(end - 1).baseline();
      widest = Math.max(widest, 1.6f * gap);
      rivers = left;
      end++;
    }
    // The first lines of a heading over several lines may have fewer words.
    while (from > 0 && isHeadingLine(from) && !narrowed(rivers, lines.get(from - 1)).isEmpty()) {
      rivers = narrowed(rivers, lines.get(from - 1));
      rest.remove(rest.size() - 1);
      from--;
    }
    Region region = new Region(lines.subList(from, end), edges(rivers), rules);
    if (region.columns() < FEWEST_COLUMNS || region.rows().size() < 2) {
      lines.subList(from, seed).forEach(rest::add);
      return seed;
    }
    regions.add(region);
    return end;
  }

  private boolean isHeadingLine(int below) {
    TextLine line = lines.get(below - 1);
    return !rest.isEmpty()
        && rest.get(rest.size() - 1).equals(line)
        && lines.get(below).baseline() - line.baseline() < 1.5f * lines.get(below).size()
        && line.segments(GAP).size() > 1;
  }

  private boolean near(TextLine above, TextLine below, float widest) {
    if (below.furniture()
        || below.baseline() - above.baseline() > Math.max(widest, 3.5f * above.size())) {
      return false;
    }
    return grids.stream()
        .noneMatch(
            grid -> grid.box().top() > above.box().top() && grid.box().top() < below.baseline());
  }

  /** The gaps of a line, each of which may come to be several where a column begins below. */
  private static List<List<River>> rivers(TextLine line) {
    List<List<River>> rivers = new ArrayList<>();
    Word before = null;
    for (Word word : line.words()) {
      if (before != null) {
        River gap = new River(before.box().right(), word.box().left());
        if (gap.width() > GAP * line.size()) {
          rivers.add(List.of(gap));
        }
      }
      before = word;
    }
    return rivers;
  }

  /** What of the rivers stays free; empty where the line blocks one of them. */
  private static List<List<River>> narrowed(List<List<River>> rivers, TextLine line) {
    List<List<River>> all = new ArrayList<>();
    for (List<River> river : rivers) {
      List<River> free = river;
      for (Word word : line.words()) {
        List<River> next = new ArrayList<>();
        for (River piece : free) {
          cut(piece, word.box(), FREE * line.size(), next);
        }
        free = next;
      }
      if (free.isEmpty()) {
        return List.of();
      }
      all.add(free);
    }
    return all;
  }

  private static void cut(River river, Box word, float free, List<River> into) {
    if (word.right() <= river.from || word.left() >= river.to) {
      into.add(river);
      return;
    }
    if (word.left() - river.from >= free) {
      into.add(new River(river.from, word.left()));
    }
    if (river.to - word.right() >= free) {
      into.add(new River(word.right(), river.to));
    }
  }

  /** The widest piece of each river, and others as wide as columns stand apart. */
  private List<Float> edges(List<List<River>> rivers) {
    List<Float> edges = new ArrayList<>();
    edges.add(page.left());
    float size = lines.get(0).size();
    for (List<River> river : rivers) {
      float widest = 0;
      for (River piece : river) {
        widest = Math.max(widest, piece.width());
      }
      for (River piece : river) {
        if (piece.width() == widest || piece.width() > GAP * size) {
          edges.add(piece.middle());
        }
      }
    }
    edges.add(page.right());
    return edges;
  }

  /** A table without rules between its columns. */
  static final class Region {
    private final List<Float> xs;
    private final List<List<TextLine>> rows;
    private final Box box;
    private final boolean ruled;

    Region(List<TextLine> lines, List<Float> xs, List<Rule> rules) {
      this.xs = withoutEmpty(lines, xs);
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
    private static List<Float> withoutEmpty(List<TextLine> lines, List<Float> edges) {
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
          .filter(
              w -> w.box().middleX() > xs.get(column) && w.box().middleX() <= xs.get(column + 1))
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
}
