package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.format.pdf.Grid.GridBox;

/** What stands in which cell of a page's ruled tables, and what stands outside them. */
final class CellContents {

  private final List<Grid> grids;
  private final Map<Grid, Map<GridBox, List<TextLine>>> inCells = new IdentityHashMap<>();
  private final Map<Grid, Map<GridBox, List<Grid>>> nested = new IdentityHashMap<>();
  private final List<Word> outside = new ArrayList<>();
  private final List<TextLine> turnedOutside = new ArrayList<>();

  /**
   * Puts every word into the innermost cell that it stands in.
   *
   * @param grids tables, inner ones before those around them; one in which nothing stands is none
   * @param turned lines that run up or down the page
   */
  CellContents(List<Grid> grids, List<Word> words, List<TextLine> turned) {
    this.grids = new ArrayList<>(grids);
    place(words);
    turned.forEach(this::placeTurned);
    this.grids.removeIf(grid -> !inCells.containsKey(grid));
    this.grids.forEach(this::placeNested);
  }

  private void place(List<Word> words) {
    Map<Grid, Map<GridBox, List<Word>>> sorted = new IdentityHashMap<>();
    for (Word word : words) {
      boolean placed = false;
      for (Grid grid : grids) {
        GridBox cell = grid.at(word.box().middleX(), word.middleY());
        if (cell != null) {
          sorted
              .computeIfAbsent(grid, key -> new HashMap<>())
              .computeIfAbsent(cell, key -> new ArrayList<>())
              .add(word);
          placed = true;
          break;
        }
      }
      if (!placed) {
        outside.add(word);
      }
    }
    sorted.forEach(
        (grid, cells) ->
            cells.forEach((cell, inside) -> lines(grid, cell).addAll(TextLine.lines(inside))));
  }

  private List<TextLine> lines(Grid grid, GridBox cell) {
    return inCells
        .computeIfAbsent(grid, key -> new HashMap<>())
        .computeIfAbsent(cell, key -> new ArrayList<>());
  }

  private void placeTurned(TextLine line) {
    for (Grid grid : grids) {
      GridBox cell = grid.at(line.box().middleX(), line.box().middleY());
      if (cell != null) {
        lines(grid, cell).add(line);
        return;
      }
    }
    turnedOutside.add(line);
  }

  private void placeNested(Grid inner) {
    Box box = inner.box();
    for (Grid outer : grids) {
      GridBox cell = outer.at(box.middleX(), box.middleY());
      if (cell != null && cell.box().area() > box.area()) {
        nested
            .computeIfAbsent(outer, key -> new HashMap<>())
            .computeIfAbsent(cell, key -> new ArrayList<>())
            .add(inner);
        return;
      }
    }
  }

  /** The tables in which something stands. */
  List<Grid> grids() {
    return grids;
  }

  /** Those that stand in no other. */
  List<Grid> outermost() {
    return grids.stream().filter(this::isOutermost).toList();
  }

  private boolean isOutermost(Grid grid) {
    return nested.values().stream()
        .noneMatch(cells -> cells.values().stream().anyMatch(inside -> inside.contains(grid)));
  }

  /** The lines in each cell of a table in which something stands. */
  Map<GridBox, List<TextLine>> texts(Grid grid) {
    return inCells.get(grid);
  }

  /** The tables in a cell. */
  List<Grid> nested(Grid grid, GridBox cell) {
    return nested.getOrDefault(grid, Map.of()).getOrDefault(cell, List.of());
  }

  /** Words that stand in no cell. */
  List<Word> outside() {
    return outside;
  }

  /** Turned lines that stand in no cell. */
  List<TextLine> turnedOutside() {
    return turnedOutside;
  }
}
