package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.Comment;
import org.plancheck.format.PackageChanges;
import org.plancheck.format.Relationships;
import org.plancheck.format.Relationships.Relationship;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.excel.Workbook.Tab;
import org.plancheck.format.sheet.SheetNotes;
import org.plancheck.plan.Address;

/**
 * Writes notes into a copy of a workbook. Of each sheet with findings two parts are written anew,
 * the texts of its notes and their boxes; the sheet itself gets a pointer to them. Every other part
 * stays byte for byte as it was.
 */
final class WorkbookNotes {

  private static final String TEXTS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String BOXES = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Workbook workbook;
  private final PackageChanges changes;
  private final boolean strict;

  private WorkbookNotes(Workbook workbook) {
    this.workbook = workbook;
    this.changes = new PackageChanges(workbook.parts());
    String main = changes.text(workbook.main());
    this.strict =
        main.substring(0, Math.min(main.length(), 5_000))
            .contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
  }

  /**
   * The file with notes.
   *
   * @param title where comments stand that have no cell of their own; null for the first cell of
   *     the first sheet
   */
  static byte[] write(Workbook workbook, List<Comment> comments, Address title)
      throws UnreadableFile {
    try {
      return new WorkbookNotes(workbook).write(comments, title);
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  /**
   * Where notes stand in a workbook that has them in another form.
   *
   * @param taken cells with notes of other people
   * @return in the order of the tabs and of their cells
   */
  static List<SheetNote> places(
      Workbook workbook, List<Comment> comments, Address title, Set<Address.SheetCell> taken)
      throws UnreadableFile {
    List<SheetNote> places = new ArrayList<>();
    try {
      Map<String, Map<Address.SheetCell, List<Comment>>> bySheet =
          SheetNotes.bySheet(shown(workbook), comments, title);
      for (Tab tab : workbook.tabs()) {
        if (bySheet.containsKey(tab.name())) {
          Set<String> names =
              taken.stream()
                  .filter(cell -> cell.sheet().equals(tab.name()))
                  .map(SheetNotes::name)
                  .collect(Collectors.toSet());
          SheetLayout layout = layout(workbook, tab);
          notes(layout, bySheet.get(tab.name()), names)
              .forEach((cell, text) -> places.add(SheetNote.of(layout, cell, text)));
        }
      }
      return places;
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  private static Map<Address.SheetCell, String> notes(
      SheetLayout layout, Map<Address.SheetCell, List<Comment>> comments, Set<String> taken) {
    return SheetNotes.of(cell -> layout.holdsNotes(cell.row(), cell.column()), comments, taken);
  }

  private static SheetLayout layout(Workbook workbook, Tab tab) throws XMLStreamException {
    return SheetLayout.of(SafeXml.reader(workbook.parts().part(tab.part()), workbook.limits()));
  }

  private byte[] write(List<Comment> comments, Address title)
      throws XMLStreamException, UnreadableFile {
    Map<String, Map<Address.SheetCell, List<Comment>>> bySheet =
        SheetNotes.bySheet(shown(workbook), comments, title);
    int number = 0;
    for (Tab tab : workbook.tabs()) {
      number++;
      if (tab.kind().equals("worksheet")) {
        sheet(tab, number, bySheet.getOrDefault(tab.name(), Map.of()));
      }
    }
    return workbook.parts().with(changes.parts());
  }

  /** The tabs of sheets that are shown. */
  private static List<String> shown(Workbook workbook) {
    return workbook.tabs().stream()
        .filter(tab -> !tab.hidden() && tab.kind().equals("worksheet"))
        .map(Tab::name)
        .toList();
  }

  private void sheet(Tab tab, int number, Map<Address.SheetCell, List<Comment>> comments)
      throws XMLStreamException, UnreadableFile {
    Relationships related = Relationships.of(workbook.parts(), tab.part(), workbook.limits());
    Optional<String> part = related.target("comments").filter(workbook.parts()::has);
    if (part.isPresent()) {
      // It is changed as text, which must begin from a whole document.
      SafeXml.requireWellFormed(workbook.parts().part(part.get()), workbook.limits());
    }
    NoteTexts texts =
        part.isPresent() ? NoteTexts.of(changes.text(part.get())) : NoteTexts.none(strict);
    Set<String> earlier = texts.cells(true);
    if (comments.isEmpty() && earlier.isEmpty()) {
      return;
    }
    SheetLayout layout = layout(workbook, tab);
    Map<Address.SheetCell, String> notes = notes(layout, comments, texts.cells(false));
    Map<String, String> byName = new LinkedHashMap<>();
    Map<Address.SheetCell, NoteBox> boxes = new LinkedHashMap<>();
    notes.forEach(
        (cell, text) -> {
          byName.put(SheetNotes.name(cell), text);
          boxes.put(cell, NoteBox.of(layout, cell.row(), cell.column(), text));
        });
    String name = part.isPresent() ? part.get() : newTexts(tab);
    changes.put(name, texts.with(byName));
    boxes(tab, number, related, earlier, boxes);
  }

  private String newTexts(Tab tab) {
    String name = changes.freeName("xl/comments", ".xml");
    changes.contentType(name, TEXTS);
    changes.relate(tab.part(), (strict ? STRICT : TRANSITIONAL) + "comments", name);
    return name;
  }

  private void boxes(
      Tab tab,
      int number,
      Relationships related,
      Set<String> earlier,
      Map<Address.SheetCell, NoteBox> boxes) {
    SheetMarkup sheet = new SheetMarkup(changes.text(tab.part()));
    Optional<String> part =
        related.get(sheet.relationship()).map(Relationship::target).filter(workbook.parts()::has);
    if (part.isPresent()) {
      changes.put(part.get(), NoteShapes.of(changes.text(part.get())).with(earlier, boxes));
    } else if (!boxes.isEmpty()) {
      String name = changes.freeName("xl/drawings/vmlDrawing", ".vml");
      changes.contentTypeOfExtension("vml", BOXES);
      String id = changes.relate(tab.part(), (strict ? STRICT : TRANSITIONAL) + "vmlDrawing", name);
      changes.put(name, NoteShapes.none(number).with(Set.of(), boxes));
      changes.put(tab.part(), sheet.pointingTo(id, strict));
    }
  }
}
