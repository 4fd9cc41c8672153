package org.plancheck.format.excel;

import org.plancheck.plan.Address;

/**
 * A note at a cell, with the box that shows it.
 *
 * @param left column of the box's left edge, 0-based, as are the others
 * @param top row of its upper edge
 * @param right column of its right edge
 * @param bottom row of its lower edge
 */
public record SheetNote(
    Address.SheetCell cell, String text, int left, int top, int right, int bottom) {

  static SheetNote of(SheetLayout layout, Address.SheetCell cell, String text) {
    NoteBox box = NoteBox.of(layout, cell.row(), cell.column(), text);
    return new SheetNote(cell, text, box.left(), box.top(), box.right(), box.bottom());
  }
}
