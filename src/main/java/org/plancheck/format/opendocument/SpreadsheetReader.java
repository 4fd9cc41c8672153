package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Content;
import org.plancheck.format.sheet.Sheet;
import org.plancheck.format.sheet.SheetDates;
import org.plancheck.format.sheet.SheetPage;
import org.plancheck.format.sheet.WorkbookBlocks;

/** Reads an OpenDocument spreadsheet into lines and tables, sheet by sheet in their order. */
final class SpreadsheetReader {

  /** Nobody leafs through more. */
  private static final int MOST_SHEETS = 1_000;

  /**
   * A sheet as it was read.
   *
   * @param sheet null where it is hidden
   */
  private record Read(String name, Sheet sheet, List<Block> boxes) {}

  /**
   * A sheet as the document lists it.
   *
   * @param hidden true where no tab is shown
   */
  record Tab(String name, boolean hidden) {}

  private final OdfPackage odf;
  private final OdfStyles named = new OdfStyles(null);
  private final MasterPages masters = new MasterPages();
  private final Map<String, List<SheetPage>> pages = new HashMap<>();
  private final List<Read> sheets = new ArrayList<>();
  private int changes;

  private SpreadsheetReader(OdfPackage odf) {
    this.odf = odf;
  }

  static Content read(OdfPackage odf) throws UnreadableFile {
    try {
      return new SpreadsheetReader(odf).content();
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  /** Reads the document again, only to list its sheets. */
  static List<Tab> tabs(OdfPackage odf) throws UnreadableFile {
    try {
      SpreadsheetReader reader = new SpreadsheetReader(odf);
      reader.sheets();
      return reader.sheets.stream()
          .map(read -> new Tab(read.name(), read.sheet() == null))
          .toList();
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  private void sheets() throws XMLStreamException, UnreadableFile {
    styles();
    OdfStyles automatic = new OdfStyles(named);
    OdfStream xml = odf.content();
    boolean found = false;
    while (xml.nextElement()) {
      if (xml.name().equals("office:automatic-styles")) {
        automatic.read(xml);
      } else if (xml.name().equals("office:spreadsheet")) {
        found = true;
        spreadsheet(xml, automatic);
      }
    }
    if (!found) {
      throw new UnreadableFile(Reason.DAMAGED);
    }
  }

  private Content content() throws XMLStreamException, UnreadableFile {
    sheets();
    WorkbookBlocks blocks = new WorkbookBlocks();
    for (Read read : sheets) {
      if (read.sheet() == null) {
        blocks.hiddenSheet(read.name());
      } else {
        blocks.add(
            read.sheet(),
            read.boxes(),
            SheetDates.restore(read.sheet(), ShownCell::isDate, ShownCell::day));
      }
    }
    if (odf.hasMacros()) {
      blocks.macros();
    }
    blocks.comments(Remark.ofPeople(odf.text()));
    blocks.changes(changes);
    return blocks.content();
  }

  private void spreadsheet(OdfStream xml, OdfStyles styles)
      throws XMLStreamException, UnreadableFile {
    OdsSheetReader reader = new OdsSheetReader(styles);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table:table" -> sheet(xml, styles, reader);
        case "table:database-ranges" -> filters(xml);
        case "table:tracked-changes" -> trackedChanges(xml);
        default -> xml.skip();
      }
    }
  }

  private void sheet(OdfStream xml, OdfStyles styles, OdsSheetReader reader)
      throws XMLStreamException, UnreadableFile {
    if (sheets.size() >= MOST_SHEETS) {
      throw new UnreadableFile(Reason.TOO_BIG, "more than " + MOST_SHEETS + " sheets");
    }
    String style = xml.value("table:style-name");
    if (!styles.showsTable(style)) {
      sheets.add(new Read(OdsSheetReader.name(xml), null, List.of()));
      xml.skip();
      return;
    }
    List<Block> boxes = new ArrayList<>();
    Sheet sheet = reader.read(xml, boxes);
    String page = styles.masterPage("table", style);
    String shown = page == null ? masters.first() : page;
    sheet.pages.addAll(pages.getOrDefault(shown, List.of()));
    sheets.add(new Read(sheet.name, sheet, boxes));
  }

  /** What was there before stands here; the cells show what it was changed into (9.9). */
  private void trackedChanges(OdfStream xml) throws XMLStreamException {
    while (xml.nextChild()) {
      String state = xml.value("table:acceptance-state");
      changes += state == null || state.equals("pending") ? 1 : 0;
      xml.skip();
    }
  }

  /** A range with a filter that has a condition set, so that it may hide rows (9.4.15). */
  private void filters(OdfStream xml) throws XMLStreamException {
    while (xml.nextChild()) {
      String range = String.valueOf(xml.value("table:target-range-address"));
      boolean set = false;
      while (xml.nextChild()) {
        set |= xml.name().equals("table:filter");
        xml.skip();
      }
      for (Read read : sheets) {
        if (set && read.sheet() != null && read.name().equals(Ranges.sheet(range))) {
          Ranges.of(range).ifPresent(read.sheet().filtered::add);
        }
      }
    }
  }

  private void styles() throws XMLStreamException {
    OdfStream xml = odf.styles();
    String page = "";
    while (xml != null && xml.nextElement()) {
      switch (xml.name()) {
        case "office:styles" -> named.read(xml);
        case "style:master-page" -> {
          masters.add(xml);
          page = String.valueOf(xml.value("style:name"));
        }
        case "style:header", "style:header-left", "style:header-first", "loext:header-first" ->
            page("header", page, xml);
        case "style:footer", "style:footer-left", "style:footer-first", "loext:footer-first" ->
            page("footer", page, xml);
        default -> {
          // fonts, and how pages look
        }
      }
    }
  }

  private void page(String part, String page, OdfStream xml) throws XMLStreamException {
    boolean shown = !xml.is("style:display", "false");
    List<String> lines = SheetPage.shown(String.join("\n", CellText.page(xml)));
    if (shown) {
      pages.computeIfAbsent(page, key -> new ArrayList<>()).add(new SheetPage(part, lines));
    }
  }
}
