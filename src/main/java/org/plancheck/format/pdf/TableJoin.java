package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancheck.format.pdf.Piece.Part;
import org.plancheck.format.pdf.Piece.PartCell;
import org.plancheck.format.pdf.Piece.PartRow;

/** Puts the parts of a table together that stand on several pages. */
final class TableJoin {

  /** Edges of columns differ by no more than this from page to page, in points. */
  private static final float LEVEL = 5;

  private static final int MOST_HEADING_ROWS = 3;

  private final Part above;
  private final Part below;
  private final List<Float> xs;

  private TableJoin(Part above, Part below, List<Float> xs) {
    this.above = above;
    this.below = below;
    this.xs = xs;
  }

  /**
   * One table of two.
   *
   * @param above where the page before ends
   * @param below where the next page begins
   * @return empty where they have other columns
   */
  static Optional<Part> of(Part above, Part below) {
    List<Float> more = above.columns() >= below.columns() ? above.xs() : below.xs();
    List<Float> fewer = above.columns() >= below.columns() ? below.xs() : above.xs();
    boolean sides =
        Math.abs(above.box().left() - below.box().left()) <= 2 * LEVEL
            && Math.abs(above.box().right() - below.box().right()) <= 2 * LEVEL;
    boolean fits = fewer.stream().allMatch(x -> index(more, x) >= 0);
    if (above.open() && below.open() && above.columns() == below.columns()) {
      // Without rules the gaps tell only roughly where a column ends.
      return Optional.of(new TableJoin(above, below, above.xs()).joined(true));
    }
    return sides && fits
        ? Optional.of(new TableJoin(above, below, more).joined(false))
        : Optional.empty();
  }

  private static int index(List<Float> xs, float x) {
    for (int i = 0; i < xs.size(); i++) {
      if (Math.abs(xs.get(i) - x) <= LEVEL) {
        return i;
      }
    }
    return -1;
  }

  private Part joined(boolean sameColumns) {
    List<PartRow> rows = new ArrayList<>();
    above.rows().forEach(row -> rows.add(sameColumns ? row : placed(row, above.xs())));
    List<PartRow> more = new ArrayList<>();
    below.rows().forEach(row -> more.add(sameColumns ? row : placed(row, below.xs())));
    int heading = repeated(rows, more);
    boolean first = true;
    for (PartRow row : more.subList(heading, more.size())) {
      PartRow last = rows.get(rows.size() - 1);
      if (first && goesOn(last, row)) {
        rows.set(rows.size() - 1, joined(last, row));
      } else {
        rows.add(row);
      }
      first = false;
    }
    return new Part(xs, rows, below.box(), above.page(), above.number(), above.open());
  }

  /** A row with its cells in the columns of the whole table. */
  private PartRow placed(PartRow row, List<Float> own) {
    List<PartCell> cells = new ArrayList<>();
    for (PartCell cell : row.cells()) {
      int from = index(xs, own.get(cell.column()));
      int to = index(xs, own.get(cell.column() + cell.span()));
      cells.add(with(cell, cell.text(), from, Math.max(1, to - from), cell.full()));
    }
    return new PartRow(cells, row.ruledAbove(), row.ruledBelow());
  }

  /** A cell with another text in another place of its row. */
  static PartCell with(PartCell cell, PdfText text, int column, int span, boolean full) {
    return new PartCell(
        text,
        cell.page(),
        cell.table(),
        cell.row(),
        column,
        span,
        cell.continued(),
        cell.shade(),
        cell.box(),
        full,
        cell.nested());
  }

  /** How many rows say again what the table's first rows say. */
  private static int repeated(List<PartRow> rows, List<PartRow> more) {
    for (int count = MOST_HEADING_ROWS; count > 0; count--) {
      boolean same = count < rows.size() && count <= more.size();
      for (int i = 0; same && i < count; i++) {
        same = texts(rows.get(i)).equals(texts(more.get(i)));
      }
      if (same && texts(more.get(0)).stream().filter(text -> !text.isEmpty()).count() > 1) {
        return count;
      }
    }
    return 0;
  }

  private static List<String> texts(PartRow row) {
    return row.cells().stream().map(cell -> cell.text().text()).toList();
  }

  /** True for a row that a page's end has cut in two. */
  private static boolean goesOn(PartRow last, PartRow row) {
    boolean any = false;
    boolean unfinished = false;
    boolean all = true;
    for (PartCell cell : row.cells()) {
      if (cell.isBlank()) {
        continue;
      }
      PartCell before = at(last, cell.column());
      if (before == null || before.isBlank() || cell.continued()) {
        return false;
      }
      boolean goesOn = isUnfinished(before, cell);
      unfinished |= goesOn;
      all &= goesOn;
      any = true;
    }
    if (!any || row.cells().size() < 2) {
      return false;
    }
    boolean unruled = !row.ruledAbove() || !last.ruledBelow();
    boolean unnumbered = row.cells().get(0).isBlank() && !last.cells().get(0).isBlank();
    return unnumbered ? unruled || unfinished || fewer(row, last) : all && beginsSmall(row);
  }

  private static boolean beginsSmall(PartRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.text().isEmpty())
        .allMatch(cell -> Character.isLowerCase(cell.text().text().charAt(0)));
  }

  private static boolean fewer(PartRow row, PartRow last) {
    long here = row.cells().stream().filter(cell -> !cell.isBlank()).count();
    return 2 * here <= last.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  private static PartCell at(PartRow row, int column) {
    for (PartCell cell : row.cells()) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }

  private static boolean isUnfinished(PartCell upper, PartCell lower) {
    String end = upper.text().text();
    String begin = lower.text().text();
    boolean sentenceEnds = !end.isEmpty() && ".!?:;".indexOf(end.charAt(end.length() - 1)) >= 0;
    return !begin.isEmpty()
        && !sentenceEnds
        && (Character.isLowerCase(begin.charAt(0)) || upper.full());
  }

  private static PartRow joined(PartRow last, PartRow row) {
    List<PartCell> cells = new ArrayList<>();
    for (PartCell cell : last.cells()) {
      PartCell more = at(row, cell.column());
      if (more == null || more.isBlank()) {
        cells.add(cell);
        continue;
      }
      String between = isUnfinished(cell, more) ? " " : "\n";
      PdfText text = cell.text().then(between, more.text());
      cells.add(with(cell, text, cell.column(), cell.span(), more.full()));
    }
    return new PartRow(cells, last.ruledAbove(), row.ruledBelow());
  }
}
