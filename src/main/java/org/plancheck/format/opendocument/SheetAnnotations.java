package org.plancheck.format.opendocument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plancheck.format.Comment;
import org.plancheck.format.Edits;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.opendocument.SheetRows.RowSpan;
import org.plancheck.format.opendocument.SpreadsheetReader.Tab;
import org.plancheck.format.sheet.CellRange;
import org.plancheck.format.sheet.SheetNotes;
import org.plancheck.plan.Address;

/**
 * Writes comments into a copy of an OpenDocument spreadsheet. They are spliced into the cells of
 * its content; everything else stays byte for byte as it was.
 */
final class SheetAnnotations {

  /** A note is no longer. */
  private static final int LONGEST = 32_000;

  private final String xml;
  private final Prefixes prefixes;
  private final String date;
  private final Edits edits = new Edits();

  private SheetAnnotations(String xml, String date) {
    this.xml = xml;
    this.prefixes = Prefixes.of(xml);
    this.date = date;
  }

  /**
   * The file with comments.
   *
   * @param title where comments stand that have no cell of their own; null for the first cell of
   *     the first sheet
   * @param date as "2026-11-22T00:00:00"
   */
  static byte[] write(OdfPackage odf, List<Comment> comments, Address title, String date)
      throws UnreadableFile {
    // It is read to its end before it is changed as text.
    List<Tab> tabs = SpreadsheetReader.tabs(odf);
    List<String> shown = tabs.stream().filter(tab -> !tab.hidden()).map(Tab::name).toList();
    Map<String, Map<Address.SheetCell, List<Comment>>> bySheet =
        SheetNotes.bySheet(shown, comments, title);
    String xml = odf.text();
    SheetAnnotations annotations = new SheetAnnotations(xml, date);
    List<SheetRows> sheets = SheetRows.of(xml);
    for (int i = 0; i < sheets.size(); i++) {
      Map<Address.SheetCell, List<Comment>> ofSheet =
          i < tabs.size() && !tabs.get(i).hidden()
              ? bySheet.getOrDefault(tabs.get(i).name(), Map.of())
              : Map.of();
      annotations.sheet(sheets.get(i), ofSheet);
    }
    return odf.with(annotations.edits.applyTo(xml));
  }

  private void sheet(SheetRows rows, Map<Address.SheetCell, List<Comment>> comments) {
    Set<String> taken = new HashSet<>();
    Map<RowSpan, Map<Integer, Map<Integer, String>>> changed = new HashMap<>();
    for (RowSpan row : rows.all()) {
      if (row.remarks()) {
        RowCells cells = cells(row);
        for (int column : cells.remarks(false)) {
          taken.add(Address.SheetCell.letters(column) + row.first());
        }
        if (!cells.remarks(true).isEmpty()) {
          changed.put(row, new TreeMap<>());
        }
      }
    }
    Map<Address.SheetCell, String> notes =
        SheetNotes.of(cell -> holdsNotes(rows, cell), comments, taken);
    notes.forEach(
        (cell, text) -> {
          RowSpan row = rows.at(cell.row());
          // A sheet that tells of no cells at all has none to hold a comment.
          if (row != null) {
            changed
                .computeIfAbsent(row, key -> new TreeMap<>())
                .computeIfAbsent(cell.row(), key -> new TreeMap<>())
                .put(cell.column(), written(text));
          }
        });
    changed.forEach(this::change);
  }

  private RowCells cells(RowSpan row) {
    return new RowCells(xml.substring(row.start(), row.end()));
  }

  private boolean holdsNotes(SheetRows rows, Address.SheetCell cell) {
    RowSpan row = rows.at(cell.row());
    return row != null
        && cell.column() <= CellRange.MOST_COLUMNS
        && !rows.hides(cell.column())
        && !cells(row).covers(cell.column());
  }

  private String written(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    return Annotation.written(Comment.AUTHOR + ":\n" + cut, "", date, prefixes);
  }

  /** An element that stands for several rows is split where one of them gets a comment. */
  private void change(RowSpan row, Map<Integer, Map<Integer, String>> added) {
    RowCells cells = cells(row);
    StringBuilder text = new StringBuilder();
    int from = row.first();
    for (Map.Entry<Integer, Map<Integer, String>> target : added.entrySet()) {
      int number = target.getKey();
      text.append(number > from ? cells.with(Map.of(), number - from, prefixes) : "");
      text.append(cells.with(target.getValue(), 1, prefixes));
      from = number + 1;
    }
    int left = row.last() - from + 1;
    text.append(left > 0 ? cells.with(Map.of(), left, prefixes) : "");
    edits.replace(row.start(), row.end(), text.toString());
  }
}
