package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plancheck.format.pdf.Piece.Paragraph;
import org.plancheck.format.pdf.Piece.Part;

/** Reads a page into its pieces, from top to bottom. */
final class PageReader {

  /** A table, and what may stand below it at the foot of a page. */
  private static final int LAST = 3;

  private final PageInk ink;
  private final List<Word> words;
  private final List<Rule> rules;
  private final Flow flow;
  private final CellContents contents;
  private final PageTables tables;

  private PageReader(PageInk ink) {
    this.ink = ink;
    List<Rule> uprights = Rules.joined(ink.rules(), false);
    this.words = Words.of(withBlanks(ink.glyphs()), uprights);
    this.rules = Rules.of(ink.rules(), words);
    this.flow = new Flow(ink.number(), words);
    this.contents = new CellContents(GridFinder.find(rules), words, ink.turned());
    this.tables = new PageTables(ink.number(), contents, flow, new CellShades(ink.fills()));
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

  /**
   * The pieces of a page.
   *
   * @param before those of the page before it, of which a table without rules may go on
   */
  static List<Piece> read(PageInk ink, List<Piece> before) {
    List<Float> columns = List.of();
    for (Piece piece : before.subList(Math.max(0, before.size() - LAST), before.size())) {
      columns = piece instanceof Part table && table.open() ? table.xs() : columns;
    }
    return new PageReader(ink).pieces(columns);
  }

  private List<Piece> pieces(List<Float> columns) {
    List<Grid> whole = contents.outermost();
    List<TextLine> outside = TextLine.lines(contents.outside());
    OpenTables open = new OpenTables(outside, rules, ink, whole, columns);
    List<Piece> pieces = new ArrayList<>();
    List<Grid> ordered = new ArrayList<>(whole);
    ordered.sort(Comparator.comparingDouble(grid -> grid.box().top()));
    for (Grid grid : ordered) {
      pieces.add(tables.ruled(grid));
    }
    for (OpenTable table : open.tables()) {
      pieces.add(tables.open(table));
    }
    paragraphs(open.rest(), pieces);
    for (TextLine line : contents.turnedOutside()) {
      PdfText text = flow.paragraph(List.of(line), " ", 0);
      pieces.add(new Paragraph(text, line.box(), ink.number(), 0, line.furniture()));
    }
    pieces.sort(Comparator.comparingDouble(piece -> piece.box().top()));
    return numbered(pieces);
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
        || contents.grids().stream()
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
