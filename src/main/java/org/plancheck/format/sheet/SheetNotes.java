package org.plancheck.format.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plancheck.format.Comment;
import org.plancheck.plan.Address;

/**
 * Which cell of a sheet holds which note. A cell can hold one note, so ours are joined, and where a
 * colleague has written one, ours stands at the nearest free cell of the row and says which cell it
 * is about.
 */
public final class SheetNotes {

  /** How far from its cell a note may stand. */
  private static final int FARTHEST = 60;

  private final Predicate<Address.SheetCell> holdsNotes;
  private final Set<String> taken;
  private final Map<Address.SheetCell, String> notes =
      new TreeMap<>(
          Comparator.comparingInt(Address.SheetCell::row)
              .thenComparingInt(Address.SheetCell::column));

  private SheetNotes(Predicate<Address.SheetCell> holdsNotes, Set<String> taken) {
    this.holdsNotes = holdsNotes;
    this.taken = new HashSet<>(taken);
  }

  /**
   * Comments by sheet and cell; what has no cell in a sheet that is shown stands at the title.
   *
   * @param shown names of the sheets that are shown, in their order
   * @param title null for the first cell of the first sheet
   */
  public static Map<String, Map<Address.SheetCell, List<Comment>>> bySheet(
      List<String> shown, List<Comment> comments, Address title) {
    Map<String, Map<Address.SheetCell, List<Comment>>> bySheet = new LinkedHashMap<>();
    if (shown.isEmpty()) {
      return bySheet;
    }
    Address.SheetCell home =
        title instanceof Address.SheetCell cell && shown.contains(cell.sheet())
            ? cell
            : new Address.SheetCell(shown.get(0), 1, 1);
    for (Comment comment : comments) {
      Address.SheetCell at =
          comment.place().address() instanceof Address.SheetCell cell
                  && shown.contains(cell.sheet())
              ? cell
              : home;
      bySheet
          .computeIfAbsent(at.sheet(), key -> new LinkedHashMap<>())
          .computeIfAbsent(at, key -> new ArrayList<>())
          .add(comment);
    }
    return bySheet;
  }

  /**
   * The notes of a sheet, in the order of its cells.
   *
   * @param holdsNotes tells the cells at which a note can be seen
   * @param comments by the cell that they are about, in their order
   * @param taken cells, as "D7", with notes of other people
   */
  public static Map<Address.SheetCell, String> of(
      Predicate<Address.SheetCell> holdsNotes,
      Map<Address.SheetCell, List<Comment>> comments,
      Set<String> taken) {
    SheetNotes sheet = new SheetNotes(holdsNotes, taken);
    List<Address.SheetCell> elsewhere = new ArrayList<>();
    comments.forEach(
        (cell, some) -> {
          if (taken.contains(name(cell))) {
            elsewhere.add(cell);
          } else {
            sheet.notes.put(cell, joined(some));
          }
        });
    sheet.notes.keySet().forEach(cell -> sheet.taken.add(name(cell)));
    for (Address.SheetCell cell : elsewhere) {
      Address.SheetCell free = sheet.free(cell);
      sheet.taken.add(name(free));
      sheet.notes.merge(
          free,
          "About cell " + name(cell) + ": " + joined(comments.get(cell)),
          (before, more) -> before + "\n\n" + more);
    }
    return sheet.notes;
  }

  /** "D7". */
  public static String name(Address.SheetCell cell) {
    return Address.SheetCell.letters(cell.column()) + cell.row();
  }

  private static String joined(List<Comment> comments) {
    return String.join("\n\n", comments.stream().map(Comment::text).toList());
  }

  private Address.SheetCell free(Address.SheetCell cell) {
    for (int distance = 1; distance <= FARTHEST; distance++) {
      for (int column : List.of(cell.column() + distance, cell.column() - distance)) {
        Address.SheetCell at = new Address.SheetCell(cell.sheet(), cell.row(), column);
        if (isFree(at)) {
          return at;
        }
      }
    }
    // A row full of notes: one of ours in it takes what is left, else the sheet's edge does.
    return notes.keySet().stream()
        .filter(own -> own.row() == cell.row())
        .findFirst()
        .orElse(new Address.SheetCell(cell.sheet(), cell.row(), cell.column() + FARTHEST + 1));
  }

  private boolean isFree(Address.SheetCell at) {
    return at.column() >= 1
        && at.column() <= CellRange.MOST_COLUMNS
        && !taken.contains(name(at))
        && holdsNotes.test(at);
  }
}
