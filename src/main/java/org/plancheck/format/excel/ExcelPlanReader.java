package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;
import org.plancheck.plan.Revisions;

/** Reads a workbook into lines and tables, sheet by sheet in the order of its tabs. */
final class ExcelPlanReader {

  /** What Excel and its like call a sheet that nobody has named. */
  private static final Pattern UNNAMED =
      Pattern.compile("(?i)(?:sheet|table|tabelle|feuil|hoja)\\s?\\d{1,3}");

  private final Workbook workbook;
  private final SheetReader reader;
  private final ShownValue shown;
  private final SheetRemarks remarks = new SheetRemarks();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> printed = new LinkedHashSet<>();
  private int comments;

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
        remarks.hiddenSheet(tab.name());
      } else if (tab.kind().equals("worksheet")) {
        sheet(tab);
      } else {
        remarks.otherSheet(tab.name(), tab.kind());
      }
    }
    if (workbook.hasMacros()) {
      remarks.macros();
    }
    Revisions revisions = new Revisions(0, comments, remarks.hidden());
    return new Content(blocks, remarks.leftOut(), remarks.notes(), revisions);
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
    remarks.dates(sheet, SheetDates.restore(sheet, shown));
    SheetColours colours = new SheetColours(sheet);
    SheetGrid grid = new SheetGrid(sheet, colours);
    List<Block> inSheet = grid.blocks();
    page(sheet, "header");
    List<Block> boxes = boxes(tab, related);
    if (!inSheet.isEmpty() || !boxes.isEmpty()) {
      name(tab.name(), inSheet.isEmpty() ? boxes.get(0) : inSheet.get(0));
    }
    blocks.addAll(boxes);
    blocks.addAll(inSheet);
    page(sheet, "footer");
    remarks.of(sheet, grid, colours);
    Optional<String> notes = related.target("comments").filter(workbook.parts()::has);
    if (notes.isPresent()) {
      byte[] texts = workbook.parts().bytes(notes.get());
      comments += NoteTexts.of(Markup.decode(texts)).cells(false).size();
    }
  }

  /** The name on the tab stands above what the sheet shows, unless that begins with it. */
  private void name(String name, Block first) {
    String text =
        first instanceof Table table
            ? table.rows().get(0).cells().get(0).text()
            : ((Line) first).text();
    boolean said = text.regionMatches(true, 0, name.strip(), 0, name.strip().length());
    if (!said && !UNNAMED.matcher(name.strip()).matches()) {
      Address at = first instanceof Table table ? table.address() : ((Line) first).address();
      blocks.add(new Line(name.strip(), "", at, false));
    }
  }

  /** Headers and footers that say the same on many sheets are read once. */
  private void page(Sheet sheet, String part) {
    for (PageText page : sheet.pages) {
      if (page.part().equals(part)) {
        for (String line : page.lines()) {
          if (printed.add(part + " " + line)) {
            blocks.add(new Line(line, "", new Address.SheetPage(part, sheet.name), true));
          }
        }
      }
    }
  }

  private List<Block> boxes(Tab tab, Relationships related) throws XMLStreamException {
    Optional<String> drawing = related.target("drawing").filter(workbook.parts()::has);
    return drawing.isEmpty()
        ? List.of()
        : SheetDrawing.lines(
            tab.name(), SafeXml.reader(workbook.parts().part(drawing.get()), workbook.limits()));
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
