package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.Limits;
import org.plancheck.format.SafeXml;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.opendocument.OdfShown.Point;
import org.plancheck.plan.Address;

/**
 * Under which names an office program keeps what the addresses of a text mean: its tables have
 * names, and its cells are named by their place in the row, whatever they span. Paragraphs and
 * tables are counted as the reader of texts counts them.
 */
public final class WriterPlaces {

  /**
   * What holds paragraphs.
   *
   * @param table name of the table, or null for the body of the text
   * @param cell name of the cell, as "B3", or "A1.2.1" in a table that a cell is split into; null
   *     for the body
   */
  public record Holder(String table, String cell) {

    /** The text outside tables. */
    public static final Holder BODY = new Holder(null, null);
  }

  /**
   * A paragraph.
   *
   * @param number 1-based among those that stand in the holder itself
   * @param text as it is shown
   */
  public record Spot(Holder holder, int number, String text) {}

  private static final Point NOWHERE = new Point(0, 0);

  private final Map<Integer, Spot> paragraphs = new HashMap<>();
  private final Map<Address.TableCell, Holder> cells = new HashMap<>();
  private final Map<Holder, List<Spot>> held = new HashMap<>();
  private final OdfStream xml;

  private WriterPlaces(OdfStream xml) {
    this.xml = xml;
  }

  /**
   * Reads a text.
   *
   * @throws UnreadableFile where it is not whole, damaged, locked or beyond a limit
   */
  public static WriterPlaces of(byte[] odt, Limits limits) throws UnreadableFile {
    try {
      WriterPlaces places = new WriterPlaces(OdfPackage.open(odt, limits).content());
      while (places.xml.nextElement()) {
        if (places.xml.name().equals("office:text")) {
          places.blocks(Holder.BODY);
        }
      }
      return places;
    } catch (XMLStreamException e) {
      throw SafeXml.refusal(e);
    }
  }

  /** The paragraph at an address; empty where it stands outside the body. */
  public Optional<Spot> paragraph(Address.Paragraph address) {
    return address.part().equals("body")
        ? Optional.ofNullable(paragraphs.get(address.number()))
        : Optional.empty();
  }

  /** The cell at an address; empty where it stands outside the body. */
  public Optional<Holder> cell(Address.TableCell address) {
    return Optional.ofNullable(cells.get(address));
  }

  /** What stands in a holder itself, in its order. */
  public List<Spot> in(Holder holder) {
    return held.getOrDefault(holder, List.of());
  }

  /** Every paragraph of the body and of its tables. */
  public Iterable<Spot> all() {
    return paragraphs.values();
  }

  private void blocks(Holder holder) throws XMLStreamException {
    while (xml.nextChild()) {
      block(holder);
    }
  }

  private void block(Holder holder) throws XMLStreamException {
    String name = xml.name();
    if (name.equals("text:p") || name.equals("text:h")) {
      paragraph(holder);
    } else if (name.equals("table:table")) {
      table(holder);
    } else if (name.equals("text:tracked-changes") || OdfText.isUnshown(name)) {
      xml.skipUncounted();
    } else if (name.startsWith("draw:")) {
      box(new ArrayList<>());
    } else {
      blocks(holder);
    }
  }

  private void paragraph(Holder holder) throws XMLStreamException {
    int number = xml.paragraphs();
    OdfShown shown = new OdfShown();
    List<Integer> boxed = new ArrayList<>();
    inside(shown, boxed);
    List<Spot> siblings = held.computeIfAbsent(holder, key -> new ArrayList<>());
    Spot spot = new Spot(holder, siblings.size() + 1, shown.text());
    siblings.add(spot);
    paragraphs.put(number, spot);
    // What stands in a text box is found where the box hangs.
    boxed.forEach(inBox -> paragraphs.put(inBox, spot));
  }

  private void inside(OdfShown shown, List<Integer> boxed) throws XMLStreamException {
    while (true) {
      switch (xml.nextContent()) {
        case XMLStreamConstants.START_ELEMENT -> inline(shown, boxed);
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> shown.add(xml.characters(), NOWHERE);
      }
    }
  }

  private void inline(OdfShown shown, List<Integer> boxed) throws XMLStreamException {
    String name = xml.name();
    switch (name) {
      case "text:s" -> sign(shown, xml.blanks());
      case "text:tab" -> sign(shown, "\t");
      case "text:line-break" -> sign(shown, "\n");
      default -> {
        if (name.equals("text:note") || OdfText.isUnshown(name)) {
          xml.skipUncounted();
        } else if (name.startsWith("draw:")) {
          box(boxed);
        } else {
          inside(shown, boxed);
        }
      }
    }
  }

  private void sign(OdfShown shown, String sign) throws XMLStreamException {
    shown.sign(sign);
    xml.skip();
  }

  private void box(List<Integer> boxed) throws XMLStreamException {
    while (xml.nextChild()) {
      if (OdfText.isUnshown(xml.name())) {
        xml.skipUncounted();
      } else {
        if (xml.name().equals("text:p") || xml.name().equals("text:h")) {
          boxed.add(xml.paragraphs());
        }
        box(boxed);
      }
    }
  }

  /** A table whose cells are read row by row. */
  private static final class Grid {
    final int number;
    final String name;

    /**
     * What stands before the names of its cells: "A1" for a table that the cell A1 is split into.
     */
    final String within;

    /** By 0-based column the cell that reaches down: how wide it is, and its last row. */
    final Map<Integer, int[]> above = new HashMap<>();

    int row;
    int column;
    int covered;
    int box;

    Grid(int number, String name, String within) {
      this.number = number;
      this.name = name;
      this.within = within;
    }

    /** The cell that is read now, in the way of Writer (SwTableBox::GetName). */
    Holder cell() {
      String own = within == null ? letters(box) + row : within + "." + (box + 1) + "." + row;
      return new Holder(name, own);
    }

    /** A to Z, a to z, then AA: columns have 52 letters here. */
    private static String letters(int box) {
      String letters = "";
      for (int rest = box + 1; rest > 0; rest = (rest - 1) / 52) {
        int letter = (rest - 1) % 52;
        letters = (char) (letter < 26 ? 'A' + letter : 'a' + letter - 26) + letters;
      }
      return letters;
    }
  }

  private void table(Holder holder) throws XMLStreamException {
    boolean split = xml.is("table:is-sub-table", "true");
    String name = split ? holder.table() : xml.value("table:name");
    rows(new Grid(xml.tables(), name, split ? holder.cell() : null));
  }

  private void rows(Grid grid) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table:table-row" -> row(grid);
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> rows(grid);
        default -> xml.skip();
      }
    }
  }

  private void row(Grid grid) throws XMLStreamException {
    int more = Math.max(1, xml.number("table:number-rows-repeated", 1)) - 1;
    grid.row++;
    grid.column = 0;
    grid.covered = 0;
    grid.box = 0;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "table:table-cell" -> cell(grid);
        case "table:covered-table-cell" -> covered(grid);
        default -> xml.skip();
      }
    }
    grid.row = (int) Math.min(Integer.MAX_VALUE / 2, (long) grid.row + more);
  }

  private void cell(Grid grid) throws XMLStreamException {
    int span = xml.times("table:number-columns-spanned", OdfTables.MOST_COLUMNS);
    int rows = Math.max(1, xml.number("table:number-rows-spanned", 1));
    int times = xml.times("table:number-columns-repeated", OdfTables.MOST_COLUMNS);
    Holder cell = grid.cell();
    cells.put(new Address.TableCell("body", grid.number, grid.row, grid.column + 1), cell);
    blocks(cell);
    if (rows > 1) {
      int last = (int) Math.min(Integer.MAX_VALUE / 2, grid.row + rows - 1L);
      grid.above.put(grid.column, new int[] {span, last});
    }
    grid.column += times;
    grid.covered = grid.column - 1 + span;
    grid.box += times;
  }

  /** Beside a wide cell it is a part of that; under a tall one Writer keeps a cell of its own. */
  private void covered(Grid grid) throws XMLStreamException {
    int times = xml.times("table:number-columns-repeated", OdfTables.MOST_COLUMNS);
    xml.skip();
    for (int i = 0; i < times; i++, grid.column++) {
      int[] above = grid.above.get(grid.column);
      if (grid.column >= grid.covered && above != null && above[1] >= grid.row) {
        grid.covered = grid.column + above[0];
        grid.box++;
      }
    }
  }
}
