package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.format.Markup;
import org.plancheck.format.sheet.CellRange;

/**
 * The cells of a row of a spreadsheet, as characters. An element that stands for several cells is
 * split where one of them gets a comment.
 */
final class RowCells {

  /**
   * A cell element; places are those of the row's characters.
   *
   * @param first column, 1-based
   * @param last the last column that it stands for
   * @param remark where its comment stands; null where it has none
   */
  private record Span(
      int first,
      int last,
      int start,
      int tagEnd,
      int end,
      boolean covered,
      boolean empty,
      String name,
      Remark remark) {}

  /** So far one comment counts where its element stands for many cells. */
  private static final int MOST_REPEATED = 100;

  private final String row;
  private final int tagEnd;
  private final boolean empty;
  private final String name;
  private final List<Span> cells = new ArrayList<>();

  /**
   * Reads a row.
   *
   * @param row its characters from its start tag to its end
   */
  RowCells(String row) {
    this.row = row;
    Markup markup = new Markup(row);
    markup.next();
    this.tagEnd = markup.end();
    this.empty = markup.kind() == Markup.Kind.EMPTY;
    this.name = markup.name();
    int column = 0;
    while (markup.next()) {
      boolean covered = markup.is("covered-table-cell");
      if (markup.opens() && (covered || markup.is("table-cell"))) {
        int last = Math.min(column + SheetRows.times(markup, "columns"), CellRange.MOST_COLUMNS);
        if (column < last) {
          cells.add(cell(markup, column + 1, last, covered));
          column = last;
        }
      }
    }
  }

  private Span cell(Markup markup, int first, int last, boolean covered) {
    int start = markup.start();
    int afterTag = markup.end();
    String element = markup.name();
    boolean alone = markup.kind() == Markup.Kind.EMPTY;
    for (int depth = alone ? 0 : 1; depth > 0 && markup.next(); ) {
      depth += markup.kind() == Markup.Kind.START ? 1 : 0;
      depth -= markup.kind() == Markup.Kind.END ? 1 : 0;
    }
    List<Remark> remarks = Remark.in(row.substring(start, markup.end()));
    Remark remark = remarks.isEmpty() ? null : remarks.get(0);
    return new Span(first, last, start, afterTag, markup.end(), covered, alone, element, remark);
  }

  /** One of ours into which somebody has written is theirs too, and stays. */
  private static boolean isReplaced(Remark remark) {
    return remark.ours() && !remark.stays(Set.of());
  }

  /** The columns of cells with comments that stay, or with our own that are replaced. */
  List<Integer> remarks(boolean ours) {
    List<Integer> columns = new ArrayList<>();
    for (Span cell : cells) {
      int last = Math.min(cell.last(), cell.first() + MOST_REPEATED);
      for (int at = cell.first(); cell.remark() != null && at <= last; at++) {
        if (isReplaced(cell.remark()) == ours) {
          columns.add(at);
        }
      }
    }
    return columns;
  }

  /** True for a cell that is part of a merged one and not its first. */
  boolean covers(int column) {
    return cells.stream()
        .anyMatch(cell -> cell.covered() && cell.first() <= column && column <= cell.last());
  }

  /**
   * The row without our earlier comments and with others.
   *
   * @param added comments as written, by column
   * @param times how many rows it stands for
   */
  String with(Map<Integer, String> added, int times, Prefixes prefixes) {
    NavigableMap<Integer, String> left = new TreeMap<>(added);
    StringBuilder text = new StringBuilder(row.length() + 400 * added.size());
    String tag = row.substring(0, tagEnd);
    if (empty) {
      tag = tag.substring(0, tag.length() - 2) + ">";
    }
    text.append(repeated(tag, "rows", times, prefixes));
    int at = tagEnd;
    int column = 0;
    for (Span cell : cells) {
      text.append(row, at, cell.start());
      cell(text, cell, left.subMap(cell.first(), true, cell.last(), true), prefixes);
      at = cell.end();
      column = cell.last();
    }
    // Cells that the row does not tell of are blank.
    for (Map.Entry<Integer, String> beyond : left.tailMap(column, false).entrySet()) {
      int gap = beyond.getKey() - column - 1;
      String blank = prefixes.element("table:table-cell", "", "");
      text.append(gap > 0 ? repeated(blank, "columns", gap, prefixes) : "");
      text.append(prefixes.element("table:table-cell", "", beyond.getValue()));
      column = beyond.getKey();
    }
    return text.append(empty ? "</" + name + ">" : row.substring(at)).toString();
  }

  private void cell(StringBuilder text, Span cell, Map<Integer, String> added, Prefixes prefixes) {
    int from = cell.first();
    for (Map.Entry<Integer, String> target : added.entrySet()) {
      text.append(copy(cell, from, target.getKey() - 1, "", prefixes));
      text.append(copy(cell, target.getKey(), target.getKey(), target.getValue(), prefixes));
      from = target.getKey() + 1;
    }
    text.append(copy(cell, from, cell.last(), "", prefixes));
  }

  /** The element as often as it is there between two columns. */
  private String copy(Span cell, int from, int to, String added, Prefixes prefixes) {
    if (from > to) {
      return "";
    }
    String tag = row.substring(cell.start(), cell.tagEnd());
    if (to - from != cell.last() - cell.first()) {
      tag = repeated(tag, "columns", to - from + 1, prefixes);
    }
    if (cell.empty()) {
      return added.isEmpty()
          ? tag
          : tag.substring(0, tag.length() - 2) + ">" + added + "</" + cell.name() + ">";
    }
    String content = row.substring(cell.tagEnd(), cell.end());
    Remark remark = cell.remark();
    if (remark != null && isReplaced(remark)) {
      int offset = cell.tagEnd() - cell.start();
      content =
          content.substring(0, remark.start() - offset) + content.substring(remark.end() - offset);
    }
    return tag + added + content;
  }

  /** A start tag that stands for so many rows or columns. */
  private static String repeated(String tag, String what, int times, Prefixes prefixes) {
    String attribute = "number-" + what + "-repeated";
    Markup markup = new Markup(tag);
    markup.next();
    String before = markup.attribute(attribute);
    String written = times > 1 ? prefixes.attribute("table:" + attribute, "" + times) : "";
    if (before == null) {
      int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
      return tag.substring(0, end) + written + tag.substring(end);
    }
    return tag.replaceFirst(
        "\\s[\\w.:-]{0,100}" + attribute + "\\s{0,9}=\\s{0,9}(?:\"[^\"]{0,99}\"|'[^']{0,99}')",
        written);
  }
}
