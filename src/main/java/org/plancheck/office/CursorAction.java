package org.plancheck.office;

import com.sun.star.container.XNamed;
import com.sun.star.frame.XController;
import com.sun.star.sheet.XCellRangeAddressable;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.table.CellRangeAddress;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextViewCursorSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.view.XSelectionSupplier;
import java.util.Optional;
import org.plancheck.format.opendocument.WriterPlaces.Holder;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;

/** Finds the action in which the cursor stands. */
final class CursorAction {

  private CursorAction() {}

  /** The action; empty where the cursor stands in none. */
  static Optional<Action> of(XController view, Checked checked) {
    if (checked == null || checked.report().reading() == null) {
      return Optional.empty();
    }
    return UnoRuntime.queryInterface(XSpreadsheetDocument.class, view.getModel()) == null
        ? inText(view, checked)
        : inSheet(view, checked);
  }

  private static Optional<Action> inText(XController view, Checked checked) {
    XTextViewCursorSupplier supplier =
        UnoRuntime.queryInterface(XTextViewCursorSupplier.class, view);
    if (supplier == null || checked.places() == null) {
      return Optional.empty();
    }
    Object cursor = supplier.getViewCursor();
    XTextTable table = UnoRuntime.queryInterface(XTextTable.class, Values.of(cursor, "TextTable"));
    if (table == null) {
      return Optional.empty();
    }
    String name = UnoRuntime.queryInterface(XNamed.class, table).getName();
    Holder holder = new Holder(name, Values.text(Values.of(cursor, "Cell"), "CellName"));
    return checked.report().reading().plan().actions().stream()
        .filter(action -> action.cells().values().stream().anyMatch(c -> is(c, holder, checked)))
        .findFirst();
  }

  private static boolean is(Cell cell, Holder holder, Checked checked) {
    return cell.place().address() instanceof Address.TableCell at
        && checked.places().cell(at).filter(holder::equals).isPresent();
  }

  private static Optional<Action> inSheet(XController view, Checked checked) {
    Object selected = UnoRuntime.queryInterface(XSelectionSupplier.class, view).getSelection();
    XCellRangeAddressable range = UnoRuntime.queryInterface(XCellRangeAddressable.class, selected);
    if (range == null) {
      return Optional.empty();
    }
    CellRangeAddress at = range.getRangeAddress();
    XSpreadsheetDocument document =
        UnoRuntime.queryInterface(XSpreadsheetDocument.class, view.getModel());
    String sheet = document.getSheets().getElementNames()[at.Sheet];
    return checked.report().reading().plan().actions().stream()
        .filter(
            action ->
                action.cells().values().stream()
                    .anyMatch(
                        c ->
                            c.place().address() instanceof Address.SheetCell cell
                                && cell.sheet().equals(sheet)
                                && cell.row() == at.StartRow + 1))
        .findFirst();
  }
}
