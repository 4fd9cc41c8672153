package org.plancheck.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XEnumeration;
import com.sun.star.document.XRedlinesSupplier;
import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.sheet.XSheetAnnotation;
import com.sun.star.sheet.XSheetAnnotations;
import com.sun.star.sheet.XSheetAnnotationsSupplier;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.text.XSimpleText;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextFieldsSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.URL;
import com.sun.star.util.XCloseable;
import com.sun.star.util.XModifiable;
import com.sun.star.util.XURLTransformer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A document that is open in LibreOffice. */
final class OpenDocument implements AutoCloseable {

  /**
   * A comment of it.
   *
   * @param place the words it is about in Writer, the cell in Calc
   */
  record Note(String author, String text, String place) {}

  private final LibreOffice office;
  private final XModel model;

  OpenDocument(LibreOffice office, XModel model) {
    this.office = office;
    this.model = model;
  }

  XModel model() {
    return model;
  }

  /** Does what a menu entry does, and waits until it is done. */
  void run(String command, PropertyValue... arguments) throws Exception {
    begin(command, arguments);
    office.settle();
  }

  /** Does what a menu entry does, which returns at once. */
  void begin(String command, PropertyValue... arguments) {
    URL[] url = {new URL()};
    url[0].Complete = "org.plancheck:" + command;
    UnoRuntime.queryInterface(
            XURLTransformer.class, office.service("com.sun.star.util.URLTransformer"))
        .parseStrict(url);
    XDispatch dispatch =
        UnoRuntime.queryInterface(XDispatchProvider.class, model.getCurrentController().getFrame())
            .queryDispatch(url[0], "_self", 0);
    dispatch.dispatch(url[0], arguments);
  }

  boolean isModified() {
    return UnoRuntime.queryInterface(XModifiable.class, model).isModified();
  }

  XUndoManager undo() {
    return UnoRuntime.queryInterface(XUndoManagerSupplier.class, model).getUndoManager();
  }

  List<Note> ours() throws Exception {
    return notes().stream().filter(note -> note.author().startsWith("Plancheck")).toList();
  }

  List<Note> notes() throws Exception {
    return UnoRuntime.queryInterface(XSpreadsheetDocument.class, model) == null
        ? inText()
        : inSheets();
  }

  private List<Note> inText() throws Exception {
    List<Note> notes = new ArrayList<>();
    for (XTextContent comment : comments()) {
      notes.add(note(comment));
    }
    return notes;
  }

  private List<XTextContent> comments() throws Exception {
    List<XTextContent> comments = new ArrayList<>();
    XEnumeration fields =
        UnoRuntime.queryInterface(XTextFieldsSupplier.class, model)
            .getTextFields()
            .createEnumeration();
    while (fields.hasMoreElements()) {
      Object field = fields.nextElement();
      if (!Values.text(field, "Content").isEmpty()) {
        comments.add(UnoRuntime.queryInterface(XTextContent.class, field));
      }
    }
    return comments;
  }

  private static Note note(XTextContent comment) {
    return new Note(
        Values.text(comment, "Author"),
        Values.text(comment, "Content"),
        comment.getAnchor().getString());
  }

  /** The comment of a text that reads so. */
  XTextContent comment(Note note) throws Exception {
    return comments().stream().filter(one -> note(one).equals(note)).findFirst().orElseThrow();
  }

  /** How many tracked changes a text has. */
  int changes() throws Exception {
    XEnumeration all =
        UnoRuntime.queryInterface(XRedlinesSupplier.class, model).getRedlines().createEnumeration();
    int changes = 0;
    while (all.hasMoreElements()) {
      all.nextElement();
      changes++;
    }
    return changes;
  }

  private List<Note> inSheets() throws Exception {
    List<Note> notes = new ArrayList<>();
    var sheets = UnoRuntime.queryInterface(XSpreadsheetDocument.class, model).getSheets();
    for (String name : sheets.getElementNames()) {
      XSheetAnnotations annotations =
          UnoRuntime.queryInterface(XSheetAnnotationsSupplier.class, sheets.getByName(name))
              .getAnnotations();
      for (int i = 0; i < annotations.getCount(); i++) {
        XSheetAnnotation note =
            UnoRuntime.queryInterface(XSheetAnnotation.class, annotations.getByIndex(i));
        var at = note.getPosition();
        notes.add(
            new Note(
                note.getAuthor(),
                UnoRuntime.queryInterface(XSimpleText.class, note).getString(),
                new org.plancheck.plan.Address.SheetCell(name, at.Row + 1, at.Column + 1)
                    .toString()));
      }
    }
    return notes;
  }

  /**
   * Writes into one of our comments, below what stands there.
   *
   * @return what stands there now
   */
  String answerOne(String words) throws Exception {
    if (UnoRuntime.queryInterface(XSpreadsheetDocument.class, model) == null) {
      XEnumeration fields =
          UnoRuntime.queryInterface(XTextFieldsSupplier.class, model)
              .getTextFields()
              .createEnumeration();
      while (fields.hasMoreElements()) {
        Object field = fields.nextElement();
        if (Values.text(field, "Author").startsWith("Plancheck")) {
          String answered = Values.text(field, "Content") + "\n" + words;
          Values.set(field, "Content", answered);
          return answered;
        }
      }
    } else {
      var sheets = UnoRuntime.queryInterface(XSpreadsheetDocument.class, model).getSheets();
      for (String name : sheets.getElementNames()) {
        XSheetAnnotations annotations =
            UnoRuntime.queryInterface(XSheetAnnotationsSupplier.class, sheets.getByName(name))
                .getAnnotations();
        for (int i = 0; i < annotations.getCount(); i++) {
          XSheetAnnotation note =
              UnoRuntime.queryInterface(XSheetAnnotation.class, annotations.getByIndex(i));
          if (note.getAuthor().startsWith("Plancheck")) {
            XSimpleText text = UnoRuntime.queryInterface(XSimpleText.class, note);
            text.setString(text.getString() + "\n" + words);
            return text.getString();
          }
        }
      }
    }
    throw new AssertionError("There is no comment of ours.");
  }

  /** Saves a copy, as a user does with Save As. */
  void saveCopy(Path file, String filter) throws Exception {
    UnoRuntime.queryInterface(XStorable.class, model)
        .storeToURL(
            file.toUri().toString(), new PropertyValue[] {Values.named("FilterName", filter)});
  }

  @Override
  public void close() throws com.sun.star.uno.Exception {
    UnoRuntime.queryInterface(XModifiable.class, model).setModified(false);
    UnoRuntime.queryInterface(XCloseable.class, model).close(true);
  }
}
