package org.plancheck.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.format.pdf.Piece.Part;
import org.plancheck.format.pdf.Piece.PartCell;
import org.plancheck.format.pdf.Piece.PartRow;

/**
 * Puts a sheet together again that was too wide for its paper: what did not fit was printed on a
 * page of its own, with the same rows at the same heights and other columns. Down and then over or
 * over and then down, the rows tell which pages lie side by side.
 */
final class SideBySide {

  /** Fewer rows may stand at the same heights by chance. */
  private static final int LEAST_ROWS = 3;

  private static final int LONGEST_HEADING = 90;

  /** Heights differ by no more than this, in points. */
  private static final float LEVEL = 1.5f;

  private final List<List<Piece>> pages = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<Integer> unsure = new TreeSet<>();

  /** Looks for the right half of every page. */
  SideBySide(List<List<Piece>> read) {
    read.forEach(page -> pages.add(new ArrayList<>(page)));
    for (int left = 0; left < pages.size(); left++) {
      for (int right = left + 1; right < pages.size(); right++) {
        join(left, right);
      }
    }
  }

  /** The pieces by page; those of a right half stand on the page to its left. */
  List<List<Piece>> pages() {
    return pages;
  }

  /** Which pages were read as one, in sentences. */
  List<String> notes() {
    return notes;
  }

  /** Pages, 1-based, that may be right halves and have no rules by which to tell. */
  Set<Integer> unsure() {
    return unsure;
  }

  private void join(int left, int right) {
    Part first = table(pages.get(left));
    Part second = table(pages.get(right));
    if (first == null
        || second == null
        || sameColumns(first, second)
        || Math.abs(first.box().top() - second.box().top()) > LEVEL) {
      return;
    }
    if (first.open() || second.open()) {
      // Where rules do not tell the rows, none can be said to go on over there.
      if (right == left + 1 && otherHeadings(first, second)) {
        unsure.add(right + 1);
      }
      return;
    }
    if (!sameRows(first, second)) {
      return;
    }
    List<Integer> more = newColumns(first, second);
    if (more.isEmpty()) {
      return;
    }
    pages.get(left).set(pages.get(left).indexOf(first), joined(first, second, more));
    pages.get(right).remove(second);
    notes.add(
        "The columns on page "
            + (right + 1)
            + " were read as the right side of the table on page "
            + (left + 1)
            + ".");
  }

  /** The only table of a page; a page of several is no half of a sheet. */
  private static Part table(List<Piece> page) {
    Part only = null;
    for (Piece piece : page) {
      if (piece instanceof Part part) {
        if (only != null) {
          return null;
        }
        only = part;
      }
    }
    return only;
  }

  /** A table that goes on below has the same columns again. */
  private static boolean sameColumns(Part first, Part second) {
    boolean same = first.columns() == second.columns();
    for (int i = 0; same && i < first.xs().size(); i++) {
      same = Math.abs(first.xs().get(i) - second.xs().get(i)) <= LEVEL;
    }
    return same;
  }

  private static boolean sameRows(Part first, Part second) {
    boolean same = first.rows().size() == second.rows().size();
    for (int i = 0; same && i < first.rows().size(); i++) {
      same = Math.abs(top(first.rows().get(i)) - top(second.rows().get(i))) <= LEVEL;
    }
    return same
        && first.rows().size() >= LEAST_ROWS
        && Math.abs(first.box().bottom() - second.box().bottom()) <= LEVEL;
  }

  private static float top(PartRow row) {
    float top = -1;
    for (PartCell cell : row.cells()) {
      top = cell.continued() ? top : Math.max(top, cell.box().top());
    }
    return top;
  }

  /**
   * The columns that the left side does not have: columns may be repeated on every page. Empty
   * where a heading is there twice over different cells, for then these are two tables.
   */
  private static List<Integer> newColumns(Part first, Part second) {
    Set<List<String>> known = new HashSet<>();
    Set<String> headings = new HashSet<>();
    for (int column = 0; column < first.columns(); column++) {
      List<String> texts = texts(first, column);
      known.add(texts);
      headings.add(texts.get(0));
    }
    headings.remove("");
    List<Integer> more = new ArrayList<>();
    for (int column = 0; column < second.columns(); column++) {
      List<String> texts = texts(second, column);
      if (!known.contains(texts)) {
        if (headings.contains(texts.get(0))) {
          return List.of();
        }
        more.add(column);
      }
    }
    boolean headed = more.stream().anyMatch(column -> !texts(second, column).get(0).isEmpty());
    return headed ? more : List.of();
  }

  /** True for two tables that both begin with headings, and share none. */
  private static boolean otherHeadings(Part first, Part second) {
    List<String> left = headings(first);
    List<String> right = headings(second);
    return left.size() == first.columns()
        && right.size() == second.columns()
        && right.stream().noneMatch(left::contains);
  }

  private static List<String> headings(Part part) {
    return part.rows().get(0).cells().stream()
        .map(cell -> cell.text().text())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_HEADING)
        .toList();
  }

  private static List<String> texts(Part part, int column) {
    List<String> texts = new ArrayList<>();
    for (PartRow row : part.rows()) {
      String text = "";
      for (PartCell cell : row.cells()) {
        text = cell.column() == column ? cell.text().text() : text;
      }
      texts.add(text);
    }
    return texts;
  }

  private static Part joined(Part first, Part second, List<Integer> columns) {
    List<Float> xs = new ArrayList<>(first.xs());
    for (int column : columns) {
      float width = second.xs().get(column + 1) - second.xs().get(column);
      xs.add(xs.get(xs.size() - 1) + width);
    }
    List<PartRow> rows = new ArrayList<>();
    for (int i = 0; i < first.rows().size(); i++) {
      PartRow row = first.rows().get(i);
      List<PartCell> cells = new ArrayList<>(row.cells());
      for (PartCell cell : second.rows().get(i).cells()) {
        int at = columns.indexOf(cell.column());
        if (at >= 0) {
          int span = Math.min(cell.span(), columns.size() - at);
          cells.add(TableJoin.with(cell, cell.text(), first.columns() + at, span, cell.full()));
        }
      }
      rows.add(new PartRow(List.copyOf(cells), row.ruledAbove(), row.ruledBelow()));
    }
    Box box = first.box();
    Box whole = new Box(box.left(), box.top(), xs.get(xs.size() - 1), box.bottom());
    return new Part(xs, rows, whole, first.page(), first.number(), first.open());
  }
}
