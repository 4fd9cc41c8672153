package org.plancheck.office;

import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.frame.XModel;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.plancheck.plan.Place;
import org.plancheck.result.Finding;

/** The document as it is open now: places are found in it again, and comments put there. */
interface LiveDocument {

  /** Finds the places that a check named. */
  static LiveDocument of(XComponentContext context, XModel model, Checked checked) {
    return UnoRuntime.queryInterface(XSpreadsheetDocument.class, model) == null
        ? new WriterDocument(model, checked)
        : new CalcDocument(context, model, checked);
  }

  /** Moves the view to a place and selects it; to the title where the place stands nowhere. */
  void show(Place place);

  /**
   * Puts the comments of the check at their places, instead of our earlier ones. Those that
   * somebody has answered or marked as done stay, and are not said again.
   *
   * @param now written as the comments' time
   * @return how many were put there
   */
  int comment(LocalDateTime now);

  /**
   * Puts the comment of one finding at its place, and leaves all others as they are.
   *
   * @param finding of the check by which the places are found
   * @param now written as the comment's time
   */
  void comment(Finding finding, LocalDateTime now);

  /**
   * Takes our comments out again, and no others.
   *
   * @return how many there were
   */
  int removeComments();

  /** Makes one undo step of all that is done meanwhile. */
  static <T> T oneStep(XModel model, String title, Callable<T> work) {
    XUndoManager undo =
        UnoRuntime.queryInterface(XUndoManagerSupplier.class, model).getUndoManager();
    undo.enterUndoContext(title);
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      leave(undo);
    }
  }

  private static void leave(XUndoManager undo) {
    try {
      undo.leaveUndoContext();
    } catch (com.sun.star.util.InvalidStateException e) {
      throw new IllegalStateException("A step of undoing was begun and cannot be ended.", e);
    }
  }
}
