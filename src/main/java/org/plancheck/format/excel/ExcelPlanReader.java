package org.plancheck.format.excel;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Markup;
import org.plancheck.format.Relationships;
import org.plancheck.format.Relationships.Relationship;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.excel.Workbook.Tab;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Content;
import org.plancheck.format.sheet.Sheet;
import org.plancheck.format.sheet.SheetDates;
import org.plancheck.format.sheet.WorkbookBlocks;

/** Reads a workbook into lines and tables, sheet by sheet in the order of its tabs. */
final class ExcelPlanReader {

  private final Workbook workbook;
  private final SheetReader reader;
  private final ShownValue shown;
  private final WorkbookBlocks blocks = new WorkbookBlocks();

  private ExcelPlanReader(Workbook workbook) throws XMLStreamException {
    this.workbook = workbook;
    this.shown = new ShownValue(workbook.from1904());
    this.reader = new SheetReader(SharedStrings.of(workbook), CellStyles.of(workbook), shown);
  }

  static Content read(Workbook workbook) throws UnreadableFile {
    try {
      return new ExcelPlanReader(workbook).content();
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  private Content content() throws XMLStreamException, UnreadableFile {
    for (Tab tab : workbook.tabs()) {
      if (tab.hidden()) {
        // Read all the same: a sheet that is damaged must not pass because nobody sees it.
        readWhole(tab);
        blocks.hiddenSheet(tab.name());
      } else if (tab.kind().equals("worksheet")) {
        sheet(tab);
      } else {
        blocks.otherSheet(tab.name(), tab.kind());
      }
    }
    if (workbook.hasMacros()) {
      blocks.macros();
    }
    blocks.changes(new SharedChanges(workbook).count());
    return blocks.content();
  }

  private void readWhole(Tab tab) throws XMLStreamException {
    XMLStreamReader xml = SafeXml.reader(workbook.parts().part(tab.part()), workbook.limits());
    while (xml.hasNext()) {
      xml.next();
    }
  }

  private void sheet(Tab tab) throws XMLStreamException, UnreadableFile {
    XMLStreamReader part = SafeXml.reader(workbook.parts().part(tab.part()), workbook.limits());
    Sheet sheet = reader.read(tab.name(), part);
    Relationships related = Relationships.of(workbook.parts(), tab.part(), workbook.limits());
    tableFilters(sheet, related);
    List<Block> boxes = boxes(sheet, related);
    blocks.add(sheet, boxes, SheetDates.restore(sheet, shown::isDate, shown::day));
    Optional<String> notes = related.target("comments").filter(workbook.parts()::has);
    if (notes.isPresent()) {
      byte[] texts = workbook.parts().bytes(notes.get());
      blocks.comments(NoteTexts.of(Markup.decode(texts)).ofPeople());
    }
  }

  private List<Block> boxes(Sheet sheet, Relationships related) throws XMLStreamException {
    Optional<String> drawing = related.target("drawing");
    if (drawing.isEmpty()) {
      return List.of();
    }
    if (!workbook.parts().has(drawing.get())) {
      sheet.unread.add("drawings that the file names and does not hold");
      return List.of();
    }
    return SheetDrawing.lines(
        sheet, SafeXml.reader(workbook.parts().part(drawing.get()), workbook.limits()));
  }

  /** A range made a table of its own has its filter in a part of its own (18.5.1.2). */
  private void tableFilters(Sheet sheet, Relationships related) throws XMLStreamException {
    if (sheet.hiddenRows.isEmpty()) {
      return;
    }
    for (Relationship relationship : related.byId().values()) {
      if (!relationship.type().equals("table") || !workbook.parts().has(relationship.target())) {
        continue;
      }
      XMLStreamReader xml =
          SafeXml.reader(workbook.parts().part(relationship.target()), workbook.limits());
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("autoFilter")) {
          SheetRules.filter(xml).ifPresent(sheet.filtered::add);
        }
      }
    }
  }
}
