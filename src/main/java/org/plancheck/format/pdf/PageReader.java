package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.format.pdf.Grid.GridBox;
import org.plancheck.format.pdf.Piece.Paragraph;
import org.plancheck.format.pdf.Piece.Part;
import org.plancheck.format.pdf.Piece.PartCell;
import org.plancheck.format.pdf.Piece.PartRow;

/** Reads a page into its pieces, from top to bottom. */
final class PageReader {

  /** How far text stands from the edge of its cell, at most, where its left side does not tell. */
  private static final float PADDING = 6;

  private final PageInk ink;
  private final List<Word> words;
  private final List<Rule> rules;
  private final List<Grid> grids;
  private final Flow flow;
  private final CellShades shades;
  private final Map<Grid, Map<GridBox, List<TextLine>>> inCells = new IdentityHashMap<>();
  private final Map<Grid, Map<GridBox, List<Grid>>> nested = new IdentityHashMap<>();
  private final List<Word> outside = new ArrayList<>();
  private final List<TextLine> turnedOutside = new ArrayList<>();
  private int tables;

  private PageReader(PageInk ink) {
    this.ink = ink;
    List<Rule> uprights = Rules.joined(ink.rules(), false);
    this.words = Words.of(withBlanks(ink.glyphs()), uprights);
    this.rules = Rules.of(ink.rules(), words);
    this.grids = new ArrayList<>(GridFinder.find(rules));
    this.flow = new Flow(ink.number(), words);
    this.shades = new CellShades(ink.fills());
  }

  /** Some programs write every blank as one that holds. */
  private static List<Glyph> withBlanks(List<Glyph> glyphs) {
    String held = Character.toString(Characters.HELD);
    if (glyphs.stream().anyMatch(Glyph::isBlank)) {
      return glyphs;
    }
    return glyphs.stream()
        .map(
            g ->
                g.text().equals(held)
                    ? new Glyph(" ", g.box(), g.baseline(), g.size(), g.furniture())
                    : g)
        .toList();
  }

  static List<Piece> read(PageInk ink) {
    return new PageReader(ink).pieces();
  }

  private List<Piece> pieces() {
    place();
    List<Grid> whole = grids.stream().filter(this::isOutermost).toList();
    List<Piece> pieces = new ArrayList<>();
    OpenTables open = new OpenTables(TextLine.lines(outside), rules, ink, whole);
    List<Grid> ordered = new ArrayList<>(whole);
    ordered.sort(Comparator.comparingDouble(grid -> grid.box().top()));
    for (Grid grid : ordered) {
      pieces.add(table(grid));
    }
    for (OpenTables.Region region : open.regions()) {
      pieces.add(table(region));
    }
    paragraphs(open.rest(), pieces);
    for (TextLine line : turnedOutside) {
      PdfText text = flow.paragraph(List.of(line), " ", 0);
      pieces.add(new Paragraph(text, line.box(), ink.number(), 0, line.furniture()));
    }
    pieces.sort(Comparator.comparingDouble(piece -> piece.box().top()));
    return numbered(pieces);
  }

  /** Puts every word into the innermost cell that it stands in. */
  private void place() {
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
    for (TextLine line : ink.turned()) {
      placeTurned(line);
    }
    grids.removeIf(grid -> !inCells.containsKey(grid));
    for (Grid grid : grids) {
      placeNested(grid);
    }
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

  private boolean isOutermost(Grid grid) {
    return nested.values().stream()
        .noneMatch(cells -> cells.values().stream().anyMatch(inside -> inside.contains(grid)));
  }

  private Part table(Grid grid) {
    int number = ++tables;
    Map<GridBox, List<TextLine>> texts = inCells.get(grid);
    List<List<PartCell>> rows = new ArrayList<>();
    List<Boolean> above = new ArrayList<>();
    List<Boolean> below = new ArrayList<>();
    for (int row = 0; row + 1 < grid.ys().size(); row++) {
      rows.add(new ArrayList<>());
      above.add(true);
      below.add(true);
    }
    Map<Integer, Integer> numbered = numbered(grid, texts);
    for (GridBox box : grid.cells()) {
      List<TextLine> lines = texts.getOrDefault(box, List.of());
      boolean each = numbered.getOrDefault(box.row(), 0) == lines.size() && lines.size() > 1;
      PartCell cell = cell(grid, box, lines, each, number);
      for (int row = box.row(); row < box.row() + box.rows(); row++) {
        rows.get(row).add(row == box.row() ? cell : continued(cell));
      }
      if (!box.ruledAbove()) {
        above.set(box.row(), false);
      }
      if (!box.ruledBelow()) {
        below.set(box.row() + box.rows() - 1, false);
      }
    }
    List<PartRow> ordered = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      rows.get(row).sort(Comparator.comparingInt(PartCell::column));
      ordered.add(new PartRow(List.copyOf(rows.get(row)), above.get(row), below.get(row)));
    }
    return new Part(grid.xs(), ordered, grid.box(), ink.number(), number);
  }

  /** How many numbers stand below each other in the first cell of each row. */
  private static Map<Integer, Integer> numbered(Grid grid, Map<GridBox, List<TextLine>> texts) {
    Map<Integer, Integer> numbered = new HashMap<>();
    for (GridBox box : grid.cells()) {
      List<TextLine> lines = texts.getOrDefault(box, List.of());
      boolean numbers =
          lines.stream()
              .allMatch(
                  line -> line.words().size() == 1 && Words.isNumber(line.words().get(0).text()));
      if (box.column() == 0 && numbers) {
        numbered.put(box.row(), lines.size());
      }
    }
    return numbered;
  }

  private PartCell cell(
      Grid grid, GridBox box, List<TextLine> lines, boolean lineByLine, int number) {
    float left = box.box().right();
    for (TextLine line : lines) {
      left = Math.min(left, line.box().left());
    }
    float padding = Math.max(1, Math.min(PADDING, left - box.box().left()));
    float right = box.box().right() - padding;
    PdfText text =
        lineByLine ? flow.lineByLine(lines) : flow.text(lines, box.box().left() + padding, right);
    List<Part> inner = new ArrayList<>();
    for (Grid table : nested.getOrDefault(grid, Map.of()).getOrDefault(box, List.of())) {
      inner.add(table(table));
    }
    List<Word> inside = new ArrayList<>();
    lines.forEach(line -> inside.addAll(line.words()));
    return new PartCell(
        text,
        ink.number(),
        number,
        box.row() + 1,
        box.column(),
        box.columns(),
        false,
        shades.of(box.box(), inside),
        box.box(),
        isFull(lines, right),
        inner);
  }

  private static boolean isFull(List<TextLine> lines, float right) {
    if (lines.isEmpty()) {
      return false;
    }
    TextLine last = lines.get(lines.size() - 1);
    return last.box().right() + 2.5f * last.size() > right;
  }

  private static PartCell continued(PartCell cell) {
    return new PartCell(
        cell.text(),
        cell.page(),
        cell.table(),
        cell.row(),
        cell.column(),
        cell.span(),
        true,
        cell.shade(),
        cell.box(),
        cell.full(),
        cell.nested());
  }

  private Part table(OpenTables.Region region) {
    int number = ++tables;
    List<PartRow> rows = new ArrayList<>();
    for (int row = 0; row < region.rows().size(); row++) {
      List<PartCell> cells = new ArrayList<>();
      for (int column = 0; column + 1 < region.xs().size(); column++) {
        cells.add(cell(region, row, column, number));
      }
      boolean ruled = region.ruled();
      rows.add(new PartRow(cells, ruled, ruled));
    }
    return new Part(region.xs(), rows, region.box(), ink.number(), number);
  }

  private PartCell cell(OpenTables.Region region, int row, int column, int number) {
    List<TextLine> lines = region.lines(row, column);
    Box box = region.cell(row, column);
    float left = box.left();
    float right = region.textRight(column);
    List<Word> inside = new ArrayList<>();
    lines.forEach(line -> inside.addAll(line.words()));
    return new PartCell(
        flow.text(lines, left, right),
        ink.number(),
        number,
        row + 1,
        column,
        1,
        false,
        shades.of(box, inside),
        box,
        isFull(lines, right),
        List.of());
  }

  private void paragraphs(List<TextLine> lines, List<Piece> pieces) {
    float left = ink.size().right();
    float right = 0;
    for (TextLine line : TextLine.lines(words)) {
      left = Math.min(left, line.box().left());
      right = Math.max(right, line.box().right());
    }
    // Margins are as wide on the right as on the left, where nothing reaches further.
    right = Math.max(right, ink.size().right() - left);
    List<TextLine> run = new ArrayList<>();
    for (TextLine line : lines) {
      if (!run.isEmpty() && parted(run.get(run.size() - 1), line)) {
        add(run, left, right, pieces);
        run = new ArrayList<>();
      }
      run.add(line);
    }
    add(run, left, right, pieces);
  }

  /** Lines with a table between them, or one part of the page and the other not, stay apart. */
  private boolean parted(TextLine above, TextLine below) {
    return above.furniture() != below.furniture()
        || inCells.keySet().stream()
            .anyMatch(
                grid ->
                    grid.box().top() > above.baseline() - above.size()
                        && grid.box().bottom() < below.baseline() + below.size());
  }

  private void add(List<TextLine> lines, float left, float right, List<Piece> pieces) {
    for (List<TextLine> paragraph : flow.paragraphs(lines, left, right)) {
      Box box = paragraph.get(0).box();
      for (TextLine line : paragraph) {
        box = box.with(line.box());
      }
      boolean furniture = paragraph.get(0).furniture();
      PdfText text = flow.paragraph(paragraph, "\t", right);
      pieces.add(new Paragraph(text, box, ink.number(), paragraph.size(), furniture));
    }
  }

  /** Lines are counted down the page; each paragraph held how many lines it has until now. */
  private static List<Piece> numbered(List<Piece> pieces) {
    List<Piece> numbered = new ArrayList<>();
    int line = 1;
    for (Piece piece : pieces) {
      if (piece instanceof Paragraph p) {
        numbered.add(new Paragraph(p.text(), p.box(), p.page(), line, p.furniture()));
        line += Math.max(1, p.line());
      } else {
        numbered.add(piece);
      }
    }
    return numbered;
  }
}
