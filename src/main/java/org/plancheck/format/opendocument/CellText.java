package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.opendocument.OdfShown.Point;

/**
 * What stands in a cell of a spreadsheet.
 *
 * @param paragraphs as shown
 * @param boxes paragraphs of the text boxes that hang on the cell
 * @param unread what hangs on the cell and is not read, in words for people
 */
record CellText(List<String> paragraphs, List<String> boxes, Set<String> unread) {

  /** What a page shows that is no words of the author. */
  private static final Set<String> FIELDS_OF_PAGES =
      Set.of(
          "text:page-number",
          "text:page-count",
          "text:date",
          "text:time",
          "text:file-name",
          "text:sheet-name",
          "text:title");

  private static final Point NOWHERE = new Point(0, 0);

  /** Reads the element that begins here, a cell or a layer of shapes, to its end. */
  static CellText read(OdfStream xml) throws XMLStreamException {
    CellText cell = new CellText(new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
    cell.children(xml, cell.paragraphs, true, new OdfDrawings(cell.unread));
    return cell;
  }

  /** Reads a page header or footer, without page numbers and the like. */
  static List<String> page(OdfStream xml) throws XMLStreamException {
    CellText page = new CellText(new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
    page.children(xml, page.paragraphs, false, new OdfDrawings(page.unread));
    return page.paragraphs;
  }

  private void children(OdfStream xml, List<String> into, boolean fields, OdfDrawings drawings)
      throws XMLStreamException {
    while (xml.nextChild()) {
      String name = xml.name();
      drawings.note(xml);
      if (name.equals("text:p") || name.equals("text:h")) {
        OdfShown shown = new OdfShown();
        inside(xml, shown, fields, drawings);
        into.add(shown.text());
      } else if (name.startsWith("draw:") && !name.startsWith("draw:object")) {
        children(xml, boxes, fields, drawings);
      } else if (holdsNoText(name)) {
        xml.skip();
      } else {
        children(xml, into, fields, drawings);
      }
    }
  }

  private static boolean holdsNoText(String name) {
    return name.startsWith("office:annotation")
        || name.startsWith("draw:object")
        || name.startsWith("svg:")
        || name.startsWith("form:")
        || name.equals("office:event-listeners")
        || name.equals("office:binary-data")
        || name.equals("table:detective");
  }

  private void inside(OdfStream xml, OdfShown shown, boolean fields, OdfDrawings drawings)
      throws XMLStreamException {
    while (true) {
      switch (xml.nextContent()) {
        case XMLStreamConstants.START_ELEMENT -> inline(xml, shown, fields, drawings);
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> shown.add(xml.characters(), NOWHERE);
      }
    }
  }

  private void inline(OdfStream xml, OdfShown shown, boolean fields, OdfDrawings drawings)
      throws XMLStreamException {
    String name = xml.name();
    drawings.note(xml);
    switch (name) {
      case "text:s" -> {
        shown.sign(xml.blanks());
        xml.skip();
      }
      case "text:tab" -> {
        shown.sign("\t");
        xml.skip();
      }
      case "text:line-break" -> {
        shown.sign("\n");
        xml.skip();
      }
      case "text:ruby-text" -> xml.skip();
      default -> {
        if (holdsNoText(name) || (!fields && FIELDS_OF_PAGES.contains(name))) {
          xml.skip();
        } else if (name.startsWith("draw:")) {
          children(xml, boxes, fields, drawings);
        } else {
          inside(xml, shown, fields, drawings);
        }
      }
    }
  }

  /** The paragraphs as lines; blanks at the ends of the text do not show. */
  String text() {
    return String.join("\n", paragraphs).replace('\u00a0', ' ').strip();
  }
}
