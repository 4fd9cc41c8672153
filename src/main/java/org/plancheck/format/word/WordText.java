package org.plancheck.format.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.plan.Address;
import org.plancheck.plan.Shade;

/**
 * Streams one part of a Word document into lines and tables, as a reader of the page sees it:
 * tracked changes as if accepted, fields by their result, prompts of unfilled content controls and
 * hidden text left out.
 */
final class WordText {

  /** Elements whose content is never shown, or shown from another copy. */
  private static final Set<String> UNSHOWN =
      Set.of(
          "del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "tblPr", "tblGrid",
          "sectPrChange", "pPrChange", "rPrChange", "tblPrChange", "tcPrChange", "trPrChange",
          "tblPrEx", "tblGridChange", "ruby", "footnotePr", "endnotePr");

  private static final Map<String, Integer> HIGHLIGHTS =
      Map.ofEntries(
          Map.entry("red", 0xff0000),
          Map.entry("darkRed", 0x8b0000),
          Map.entry("yellow", 0xffff00),
          Map.entry("darkYellow", 0x808000),
          Map.entry("green", 0x00ff00),
          Map.entry("darkGreen", 0x006400),
          Map.entry("blue", 0x0000ff),
          Map.entry("darkBlue", 0x00008b),
          Map.entry("cyan", 0x00ffff),
          Map.entry("darkCyan", 0x008b8b),
          Map.entry("magenta", 0xff00ff),
          Map.entry("darkMagenta", 0x8b008b));

  private final XMLStreamReader xml;
  private final String part;
  private final WordNumbering numbering;
  private final WordTrace trace;
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final List<PageParts.Reference> references = new ArrayList<>();

  private int paragraphs;
  private int tables;
  private int texts;
  private int placeholders;
  private final Deque<Boolean> fieldsInInstruction = new ArrayDeque<>();
  private Shade innerShade = Shade.NONE;

  /** Text of a paragraph whose mark was deleted: it runs on into the next one. */
  private ShownText runningOn;

  /**
   * Prepares to read.
   *
   * @param part "body", or as "header 1"
   * @param trace notes where words stand in the file; null where nobody asks
   */
  WordText(XMLStreamReader xml, String part, WordNumbering numbering, WordTrace trace) {
    this.xml = xml;
    this.part = part;
    this.numbering = numbering;
    this.trace = trace;
  }

  /** Reads the part to its end. */
  List<Block> read() throws XMLStreamException {
    List<Block> blocks = new ArrayList<>();
    while (xml.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        blocks(blocks);
      }
    }
    if (fieldsInInstruction.contains(true)) {
      leftOut.add("text after a field that is never closed");
    }
    return blocks;
  }

  /** What was passed over, in words for people. */
  Set<String> leftOut() {
    return leftOut;
  }

  /** The page headers and footers that sections of this part ask for, in their order. */
  List<PageParts.Reference> references() {
    return references;
  }

  /** Reads the children of the element that begins here, to its end. */
  private void blocks(List<Block> into) throws XMLStreamException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "p" -> paragraph(into);
        case "tbl" -> into.add(table());
        case "sdt" -> contentControl(() -> blocks(into));
        case "sectPr" -> references.addAll(PageParts.read(xml));
        case "altChunk" -> {
          leftOut.add("a document embedded in this one");
          skip();
        }
        default -> {
          if (UNSHOWN.contains(xml.getLocalName())) {
            skip();
          } else {
            blocks(into);
          }
        }
      }
    }
  }

  private interface Content {
    void read() throws XMLStreamException;
  }

  /** A content control: its prompt is not the author's words (17.5.2.39, showingPlcHdr). */
  private void contentControl(Content content) throws XMLStreamException {
    boolean prompt = false;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("sdtPr")) {
        prompt = properties().contains("showingPlcHdr");
      } else if (xml.getLocalName().equals("sdtContent")) {
        placeholders += prompt ? 1 : 0;
        content.read();
        placeholders -= prompt ? 1 : 0;
      } else {
        skip();
      }
    }
  }

  /** Names of the elements inside the one that begins here that are on. */
  private Set<String> properties() throws XMLStreamException {
    Set<String> names = new HashSet<>();
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (WordXml.isOn(xml)) {
          names.add(xml.getLocalName());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return names;
  }

  private void paragraph(List<Block> into) throws XMLStreamException {
    Paragraph paragraph = new Paragraph(paragraphs);
    if (runningOn != null) {
      paragraph.shown = runningOn;
      runningOn = null;
    }
    inline(paragraph);
    if (paragraph.markDeleted) {
      runningOn = paragraph.shown;
    } else {
      Address address = new Address.Paragraph(part, paragraph.number);
      into.add(
          new Line(
              paragraph.shown.stripped(),
              paragraph.listNumber,
              address,
              !part.equals("body") && !part.equals("notes")));
      if (trace != null) {
        trace.note(address, paragraph.number, paragraph.shown);
      }
    }
    into.addAll(paragraph.boxes);
  }

  private static final class Paragraph {
    final int number;
    ShownText shown = new ShownText();
    String listNumber = "";
    boolean markDeleted;
    final List<Block> boxes = new ArrayList<>();

    Paragraph(int number) {
      this.number = number;
    }
  }

  /** Reads runs, and what holds runs, to the end of the element that begins here. */
  private void inline(Paragraph paragraph) throws XMLStreamException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "pPr" -> paragraphProperties(paragraph);
        case "r" -> run(paragraph);
        case "sdt" -> contentControl(() -> inline(paragraph));
        default -> {
          if (UNSHOWN.contains(xml.getLocalName())) {
            skip();
          } else {
            inline(paragraph);
          }
        }
      }
    }
  }

  private void paragraphProperties(Paragraph paragraph) throws XMLStreamException {
    String style = null;
    String list = null;
    int level = 0;
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        continue;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      depth++;
      switch (xml.getLocalName()) {
        case "pStyle" -> style = WordXml.value(xml, "val");
        case "numId" -> list = WordXml.value(xml, "val");
        case "ilvl" -> level = WordXml.number(xml, "val", 0);
        case "del" -> paragraph.markDeleted = true;
        case "shd" -> shade(xml);
        case "sectPr" -> {
          references.addAll(PageParts.read(xml));
          depth--;
        }
        case "pPrChange" -> {
          skip();
          depth--;
        }
        default -> {
          // how it looks
        }
      }
    }
    if (placeholders == 0) {
      paragraph.listNumber = numbering.next(list, level, style);
    }
  }

  private void run(Paragraph paragraph) throws XMLStreamException {
    boolean hidden = false;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "rPr" -> hidden = runProperties();
        case "t" -> {
          int element = texts;
          String text = text();
          if (shows(hidden, text)) {
            paragraph.shown.add(element, text);
          }
        }
        case "tab", "ptab" -> sign("\t", hidden, paragraph);
        case "br", "cr" -> sign("\n", hidden, paragraph);
        case "noBreakHyphen" -> sign("-", hidden, paragraph);
        case "fldChar" -> field();
        case "drawing", "pict", "object", "AlternateContent" -> textBoxes(paragraph.boxes);
        default -> skip();
      }
    }
  }

  private void sign(String sign, boolean hidden, Paragraph paragraph) throws XMLStreamException {
    if (!hidden && placeholders == 0 && !fieldsInInstruction.contains(true)) {
      paragraph.shown.add(sign);
    }
    skip();
  }

  private boolean shows(boolean hidden, String text) {
    if (hidden && !text.isBlank()) {
      leftOut.add("text that is formatted as hidden");
    }
    return !hidden && placeholders == 0 && !fieldsInInstruction.contains(true);
  }

  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return text.toString();
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        skip();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
    }
  }

  /** Reads how a run looks; true where it is hidden. */
  private boolean runProperties() throws XMLStreamException {
    boolean hidden = false;
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "vanish" -> hidden = WordXml.isOn(xml);
          case "shd", "highlight" -> shade(xml);
          case "rPrChange" -> {
            skip();
            depth--;
          }
          default -> {
            // how it looks
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return hidden;
  }

  private void shade(XMLStreamReader at) {
    Shade shade = shadeOf(at);
    if (shade != Shade.NONE) {
      innerShade = shade;
    }
  }

  private static Shade shadeOf(XMLStreamReader at) {
    if (at.getLocalName().equals("highlight")) {
      Integer rgb = HIGHLIGHTS.get(WordXml.value(at, "val"));
      return rgb == null ? Shade.NONE : Shade.of(rgb);
    }
    String fill = WordXml.value(at, "fill");
    // A solid pattern shows its own colour instead of the fill (17.18.78).
    if ("solid".equals(WordXml.value(at, "val"))) {
      fill = WordXml.value(at, "color");
    }
    try {
      return fill == null || fill.length() != 6
          ? Shade.NONE
          : Shade.of(Integer.parseInt(fill, 16));
    } catch (NumberFormatException e) {
      return Shade.NONE;
    }
  }

  /** A complex field shows its result, never its instruction (17.16.18). */
  private void field() throws XMLStreamException {
    String type = WordXml.value(xml, "fldCharType");
    if ("begin".equals(type)) {
      fieldsInInstruction.push(true);
    } else if ("separate".equals(type) && !fieldsInInstruction.isEmpty()) {
      fieldsInInstruction.pop();
      fieldsInInstruction.push(false);
    } else if ("end".equals(type) && !fieldsInInstruction.isEmpty()) {
      fieldsInInstruction.pop();
    }
    skip();
  }

  /** Text boxes stand after the paragraph that holds them. */
  private void textBoxes(List<Block> into) throws XMLStreamException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("txbxContent")) {
          blocks(into);
        } else if (xml.getLocalName().equals("Fallback")) {
          skip();
        } else {
          textBoxes(into);
        }
      }
    }
  }

  private Table table() throws XMLStreamException {
    Grid grid = new Grid(tables);
    rows(grid);
    return new Table(grid.columns, grid.rows, new Address.TableCell(part, grid.number, 1, 1));
  }

  private static final class Grid {
    final int number;
    final List<Row> rows = new ArrayList<>();
    final Map<Integer, GridCell> above = new HashMap<>();
    int row;
    int columns;

    Grid(int number) {
      this.number = number;
    }
  }

  private void rows(Grid grid) throws XMLStreamException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "tr" -> row(grid);
        case "sdt" -> contentControl(() -> rows(grid));
        default -> {
          if (UNSHOWN.contains(xml.getLocalName())) {
            skip();
          } else {
            rows(grid);
          }
        }
      }
    }
  }

  private static final class RowState {
    final List<GridCell> cells = new ArrayList<>();
    int column;
    boolean deleted;
  }

  private void row(Grid grid) throws XMLStreamException {
    RowState state = new RowState();
    grid.row++;
    cells(grid, state);
    if (!state.deleted) {
      grid.rows.add(new Row(state.cells));
      grid.columns = Math.max(grid.columns, state.column);
    }
  }

  private void cells(Grid grid, RowState state) throws XMLStreamException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "tc" -> cell(grid, state);
        case "trPr" -> rowProperties(state);
        case "sdt" -> contentControl(() -> cells(grid, state));
        default -> {
          if (UNSHOWN.contains(xml.getLocalName())) {
            skip();
          } else {
            cells(grid, state);
          }
        }
      }
    }
  }

  private void rowProperties(RowState state) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "gridBefore" -> state.column += Math.max(0, WordXml.number(xml, "val", 0));
          case "del" -> state.deleted = true;
          case "hidden" -> leftOut.add("a table row that is hidden");
          default -> {
            // how it looks
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void cell(Grid grid, RowState state) throws XMLStreamException {
    CellProperties properties = new CellProperties();
    Address address = new Address.TableCell(part, grid.number, grid.row, state.column + 1);
    Shade outer = innerShade;
    innerShade = Shade.NONE;
    List<Block> blocks = new ArrayList<>();
    if (trace != null) {
      trace.enter(address);
    }
    cellContent(properties, blocks);
    if (trace != null) {
      trace.leave(address);
    }
    Shade shade = properties.shade == Shade.NONE ? innerShade : properties.shade;
    innerShade = outer;
    GridCell cell = gridCell(state.column, properties, blocks, shade, address);
    GridCell above = grid.above.get(state.column);
    if (properties.continues && above != null) {
      cell =
          new GridCell(
              above.text(),
              above.listNumber(),
              state.column,
              properties.span,
              true,
              above.shade(),
              above.address(),
              above.nested());
    }
    if (!properties.deleted) {
      grid.above.put(state.column, cell);
      state.cells.add(cell);
    }
    state.column += properties.span;
  }

  private static final class CellProperties {
    int span = 1;
    boolean continues;
    boolean deleted;
    Shade shade = Shade.NONE;
  }

  private void cellContent(CellProperties properties, List<Block> blocks)
      throws XMLStreamException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "tcPr" -> cellProperties(properties);
        case "p" -> paragraph(blocks);
        case "tbl" -> blocks.add(table());
        case "sdt" -> contentControl(() -> blocks(blocks));
        default -> {
          if (UNSHOWN.contains(xml.getLocalName())) {
            skip();
          } else {
            blocks(blocks);
          }
        }
      }
    }
  }

  private void cellProperties(CellProperties properties) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "gridSpan" -> properties.span = Math.max(1, WordXml.number(xml, "val", 1));
          case "vMerge" -> properties.continues = !"restart".equals(WordXml.value(xml, "val"));
          case "shd" -> properties.shade = shadeOf(xml);
          case "cellDel" -> properties.deleted = true;
          case "tcPrChange" -> {
            skip();
            depth--;
          }
          default -> {
            // how it looks
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static GridCell gridCell(
      int column,
      CellProperties properties,
      List<Block> blocks,
      Shade shade,
      Address address) {
    StringBuilder text = new StringBuilder();
    String listNumber = null;
    List<Table> nested = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        nested.add(table);
      } else if (block instanceof Line line) {
        listNumber = listNumber == null ? line.listNumber() : listNumber;
        if (!line.text().isEmpty()) {
          text.append(text.isEmpty() ? "" : "\n").append(line.text());
        }
      }
    }
    return new GridCell(
        text.toString(),
        listNumber == null ? "" : listNumber,
        column,
        properties.span,
        false,
        shade,
        address,
        nested);
  }

  /** Moves past an element that is not shown. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Moves on, and counts what is addressed by its number, shown or not. */
  private int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "p" -> paragraphs++;
        case "tbl" -> tables++;
        case "t" -> texts++;
        default -> {
          // not addressed by number
        }
      }
    }
    return event;
  }
}
