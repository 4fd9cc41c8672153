package org.plancheck.format.pdf;

import java.util.ArrayList;
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

  /** A table goes on at the top of a page, below its page header. */
  private static final int FIRST_LINES = 3;

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
  private final List<OpenTable> found = new ArrayList<>();
  private final List<TextLine> rest = new ArrayList<>();

  /**
   * Looks through the lines that stand in no ruled table.
   *
   * @param grids the ruled tables, which part what is above from what is below
   * @param columns edges of the columns of a table that may go on from the page before; empty where
   *     there is none
   */
  OpenTables(
      List<TextLine> lines, List<Rule> rules, PageInk ink, List<Grid> grids, List<Float> columns) {
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
    find(columns);
  }

  /** The tables from top to bottom. */
  List<OpenTable> tables() {
    return found;
  }

  /** The lines that belong to no table. */
  List<TextLine> rest() {
    return rest;
  }

  private void find(List<Float> columns) {
    int from = 0;
    while (from < lines.size()) {
      int end = columns.isEmpty() || from >= FIRST_LINES ? from : goingOn(from, columns);
      boolean gaps = lines.get(from).segments(GAP).size() >= FEWEST_COLUMNS;
      if (end == from && gaps && !lines.get(from).furniture()) {
        end = grown(from);
      }
      if (end == from) {
        rest.add(lines.get(from));
        end++;
      }
      from = end;
    }
  }

  /** Takes up the lines that stand in the columns of the page before; gives the line after. */
  private int goingOn(int from, List<Float> columns) {
    int end = from;
    while (end < lines.size()
        && (end == from || near(lines.get(end - 1), lines.get(end), 0))
        && standsIn(columns, lines.get(end))) {
      end++;
    }
    if (end > from && found.isEmpty()) {
      found.add(new OpenTable(lines.subList(from, end), columns, rules));
      return end;
    }
    return from;
  }

  private static boolean standsIn(List<Float> columns, TextLine line) {
    return columns.stream()
        .noneMatch(
            x ->
                line.words().stream()
                    .anyMatch(w -> w.box().left() < x - 0.5f && w.box().right() > x + 0.5f));
  }

  /** Grows a table from a line with gaps; gives the line after it, or the line itself. */
  private int grown(int seed) {
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
    List<TextLine> part = lines.subList(from, end);
    OpenTable table = new OpenTable(part, OpenTable.withoutEmpty(part, edges(rivers)), rules);
    if (table.columns() < FEWEST_COLUMNS || table.rows().size() < 2) {
      lines.subList(from, seed).forEach(rest::add);
      return seed;
    }
    found.add(table);
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
}
