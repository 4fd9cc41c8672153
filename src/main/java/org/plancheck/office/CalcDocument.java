package org.plancheck.office;

import com.sun.star.container.XIndexAccess;
import com.sun.star.frame.XController;
import com.sun.star.frame.XDispatchHelper;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.lang.IndexOutOfBoundsException;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.sheet.XCellRangeAddressable;
import com.sun.star.sheet.XSheetAnnotation;
import com.sun.star.sheet.XSheetAnnotations;
import com.sun.star.sheet.XSheetAnnotationsSupplier;
import com.sun.star.sheet.XSheetCellCursor;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.table.CellAddress;
import com.sun.star.table.CellRangeAddress;
import com.sun.star.table.XCell;
import com.sun.star.table.XColumnRowRange;
import com.sun.star.text.XSimpleText;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.view.XSelectionSupplier;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.format.Comment;
import org.plancheck.format.Replies;
import org.plancheck.format.sheet.SheetNotes;
import org.plancheck.plan.Address;
import org.plancheck.plan.Place;
import org.plancheck.report.PlanComments;
import org.plancheck.result.Finding;

/** A workbook in Calc: a cell holds one note, so ours are joined in it. */
final class CalcDocument implements LiveDocument {

  private final XComponentContext context;
  private final XModel model;
  private final Checked checked;
  private final Map<String, XSpreadsheet> sheets = new LinkedHashMap<>();

  CalcDocument(XComponentContext context, XModel model, Checked checked) {
    this.context = context;
    this.model = model;
    this.checked = checked;
    XSpreadsheetDocument document = UnoRuntime.queryInterface(XSpreadsheetDocument.class, model);
    for (String name : document.getSheets().getElementNames()) {
      try {
        sheets.put(
            name,
            UnoRuntime.queryInterface(XSpreadsheet.class, document.getSheets().getByName(name)));
      } catch (com.sun.star.container.NoSuchElementException | WrappedTargetException e) {
        throw new IllegalStateException("A sheet that was listed is there.", e);
      }
    }
  }

  @Override
  public void show(Place place) {
    Address.SheetCell at = place.address() instanceof Address.SheetCell cell ? cell : home();
    if (sheets.containsKey(at.sheet())) {
      select(cell(at));
    }
  }

  private Address.SheetCell home() {
    return checked.title() instanceof Address.SheetCell cell
        ? cell
        : new Address.SheetCell(sheets.keySet().iterator().next(), 1, 1);
  }

  private XCell cell(Address.SheetCell at) {
    try {
      return sheets.get(at.sheet()).getCellByPosition(at.column() - 1, at.row() - 1);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalStateException("The cell " + at + " was read and is there.", e);
    }
  }

  private void select(Object what) {
    UnoRuntime.queryInterface(XSelectionSupplier.class, model.getCurrentController()).select(what);
  }

  @Override
  public int comment(LocalDateTime now) {
    Map<String, Map<Address.SheetCell, List<Comment>>> bySheet =
        SheetNotes.bySheet(shownSheets(), checked.comments(), checked.title());
    if (bySheet.isEmpty() && ours().isEmpty()) {
      return 0;
    }
    return LiveDocument.oneStep(
        model,
        "Add comments of Plancheck",
        () -> {
          removeOurs();
          int added = 0;
          for (Map.Entry<String, Map<Address.SheetCell, List<Comment>>> sheet :
              bySheet.entrySet()) {
            added += put(sheet.getKey(), sheet.getValue(), now);
          }
          return added;
        });
  }

  private int put(String sheet, Map<Address.SheetCell, List<Comment>> comments, LocalDateTime now)
      throws com.sun.star.uno.Exception {
    Set<String> taken = new TreeSet<>();
    for (XSheetAnnotation note : notes(sheets.get(sheet))) {
      CellAddress at = note.getPosition();
      taken.add(SheetNotes.name(new Address.SheetCell(sheet, at.Row + 1, at.Column + 1)));
    }
    Map<Address.SheetCell, String> notes = SheetNotes.of(this::holdsNotes, comments, taken);
    XController view = model.getCurrentController();
    Object before = UnoRuntime.queryInterface(XSelectionSupplier.class, view).getSelection();
    XDispatchHelper dispatcher =
        UnoRuntime.queryInterface(
            XDispatchHelper.class,
            context
                .getServiceManager()
                .createInstanceWithContext("com.sun.star.frame.DispatchHelper", context));
    XDispatchProvider frame = UnoRuntime.queryInterface(XDispatchProvider.class, view.getFrame());
    for (Map.Entry<Address.SheetCell, String> note : notes.entrySet()) {
      select(cell(note.getKey()));
      // The cell's own call would leave the author blank.
      dispatcher.executeDispatch(
          frame,
          ".uno:InsertAnnotation",
          "",
          0,
          new com.sun.star.beans.PropertyValue[] {
            Values.named("Text", note.getValue()),
            Values.named("Author", Comment.AUTHOR),
            Values.named("Date", now.toLocalDate().toString())
          });
    }
    select(before);
    return notes.size();
  }

  private List<String> shownSheets() {
    return sheets.entrySet().stream()
        .filter(sheet -> Values.isTrue(sheet.getValue(), "IsVisible"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Neither in a hidden column nor covered by a merged cell. */
  private boolean holdsNotes(Address.SheetCell at) {
    XSpreadsheet sheet = sheets.get(at.sheet());
    try {
      Object column =
          UnoRuntime.queryInterface(XColumnRowRange.class, sheet)
              .getColumns()
              .getByIndex(at.column() - 1);
      XSheetCellCursor merged =
          sheet.createCursorByRange(
              UnoRuntime.queryInterface(
                  com.sun.star.sheet.XSheetCellRange.class,
                  sheet.getCellRangeByPosition(
                      at.column() - 1, at.row() - 1, at.column() - 1, at.row() - 1)));
      merged.collapseToMergedArea();
      CellRangeAddress area =
          UnoRuntime.queryInterface(XCellRangeAddressable.class, merged).getRangeAddress();
      return Values.isTrue(column, "IsVisible")
          && area.StartColumn == at.column() - 1
          && area.StartRow == at.row() - 1;
    } catch (IndexOutOfBoundsException | WrappedTargetException e) {
      return false;
    }
  }

  /** Where ours stands at the cell already, this one is joined to it. */
  @Override
  public void comment(Finding finding, LocalDateTime now) {
    Comment comment = PlanComments.of(checked.report(), finding);
    Address.SheetCell at =
        comment.place().address() instanceof Address.SheetCell cell ? cell : home();
    LiveDocument.oneStep(
        model,
        "Add a comment of Plancheck",
        () -> {
          List<Comment> joined = new ArrayList<>();
          for (XSheetAnnotation note : ours()) {
            CellAddress there = note.getPosition();
            if (sheetAt(there.Sheet).equals(sheets.get(at.sheet()))
                && there.Row == at.row() - 1
                && there.Column == at.column() - 1) {
              String text = text(note);
              if (text.contains(comment.text())) {
                return 0;
              }
              joined.add(new Comment(comment.place(), text, comment.rule()));
              remove(note);
            }
          }
          joined.add(comment);
          return put(at.sheet(), Map.of(at, joined), now);
        });
  }

  @Override
  public int removeComments() {
    return ours().isEmpty()
        ? 0
        : LiveDocument.oneStep(model, "Remove comments of Plancheck", this::removeOurs);
  }

  private int removeOurs() throws IndexOutOfBoundsException {
    List<XSheetAnnotation> ours = ours();
    for (XSheetAnnotation one : ours) {
      remove(one);
    }
    return ours.size();
  }

  private void remove(XSheetAnnotation one) throws IndexOutOfBoundsException {
    CellAddress at = one.getPosition();
    XSheetAnnotations notes = annotations(sheetAt(at.Sheet));
    for (int i = notes.getCount() - 1; i >= 0; i--) {
      if (same(note(notes, i).getPosition(), at)) {
        notes.removeByIndex(i);
      }
    }
  }

  private static boolean same(CellAddress one, CellAddress other) {
    return one.Sheet == other.Sheet && one.Row == other.Row && one.Column == other.Column;
  }

  private XSpreadsheet sheetAt(int index) {
    return new ArrayList<>(sheets.values()).get(index);
  }

  private List<XSheetAnnotation> ours() {
    return sheets.values().stream()
        .flatMap(sheet -> notes(sheet).stream())
        .filter(CalcDocument::isOurs)
        .toList();
  }

  /** A workbook that was saved in another format may have lost who wrote its notes. */
  private static boolean isOurs(XSheetAnnotation note) {
    String author = note.getAuthor().strip();
    String text = text(note);
    if (Replies.addedTo(text)) {
      // Somebody has answered in it, so it is theirs too, and stays.
      return false;
    }
    return author.isEmpty()
        ? text.endsWith("[" + Comment.ruleIn(text) + "]") || text.startsWith(Comment.AUTHOR + ":")
        : author.startsWith(Comment.AUTHOR);
  }

  private static String text(XSheetAnnotation note) {
    return UnoRuntime.queryInterface(XSimpleText.class, note).getString().strip();
  }

  private static XSheetAnnotations annotations(XSpreadsheet sheet) {
    return UnoRuntime.queryInterface(XSheetAnnotationsSupplier.class, sheet).getAnnotations();
  }

  private static List<XSheetAnnotation> notes(XSpreadsheet sheet) {
    XSheetAnnotations annotations = annotations(sheet);
    List<XSheetAnnotation> notes = new ArrayList<>();
    for (int i = 0; i < annotations.getCount(); i++) {
      notes.add(note(annotations, i));
    }
    return notes;
  }

  private static XSheetAnnotation note(XIndexAccess annotations, int index) {
    try {
      return UnoRuntime.queryInterface(XSheetAnnotation.class, annotations.getByIndex(index));
    } catch (IndexOutOfBoundsException | WrappedTargetException e) {
      throw new IllegalStateException("A note that was counted is there.", e);
    }
  }
}
