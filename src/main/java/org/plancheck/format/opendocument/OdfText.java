package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.Trace;
import org.plancheck.format.Unread;
import org.plancheck.format.grid.Block;
import org.plancheck.plan.Shade;

/**
 * Streams the text of a document, or of a page header or footer, into lines and tables as a reader
 * of the page sees it: tracked changes as if accepted, fields by their result, prompts and hidden
 * text left out.
 */
final class OdfText {

  /** Elements that hold text which is never shown, or is somebody's remark. */
  private static final Set<String> UNSHOWN =
      Set.of(
          "office:annotation",
          "office:annotation-end",
          "office:forms",
          "office:binary-data",
          "office:event-listeners",
          "text:number",
          "text:ruby-text",
          "text:placeholder",
          "text:label",
          "text:title-template",
          "text:index-title-template",
          "text:table-of-content-source",
          "text:illustration-index-source",
          "text:table-index-source",
          "text:object-index-source",
          "text:user-index-source",
          "text:alphabetical-index-source",
          "text:bibliography-source",
          "text:script",
          "table:title",
          "table:desc",
          "svg:title",
          "svg:desc",
          "draw:object",
          "draw:object-ole",
          "draw:image",
          "draw:plugin",
          "draw:applet",
          "draw:floating-frame",
          "draw:image-map",
          "draw:enhanced-geometry",
          "loext:list-item",
          "field:param");

  private final OdfStream xml;
  private final String part;
  private final OdfStyles styles;
  private final OdfLists lists;
  private final OdfParagraphs paragraphs;
  private final OdfTables tables;
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final OdfDrawings drawings = new OdfDrawings(leftOut);
  private final Set<String> masterPages = new LinkedHashSet<>();
  private final List<Block> footnotes = new ArrayList<>();
  private final List<Block> endnotes = new ArrayList<>();
  private int changes;
  private int deletions;
  private int hiddenRows;

  /** True in a section that is filled from another file. */
  private boolean linked;

  /** The last shade seen among the words of the cell that is read now. */
  private Shade ofWords = Shade.NONE;

  /**
   * Prepares to read.
   *
   * @param part "body", or as "header 1"
   * @param trace notes where words stand in the file; null where nobody asks
   */
  OdfText(OdfStream xml, String part, OdfStyles styles, Trace<OdfShown> trace) {
    this.xml = xml;
    this.part = part;
    this.styles = styles;
    this.lists = new OdfLists(styles);
    this.paragraphs = new OdfParagraphs(this, xml, trace);
    this.tables = new OdfTables(this, xml, trace);
  }

  /** "body", or as "header 1". */
  String part() {
    return part;
  }

  OdfStyles styles() {
    return styles;
  }

  OdfLists lists() {
    return lists;
  }

  /** What was passed over, in words for people. */
  Set<String> leftOut() {
    return leftOut;
  }

  /** The master pages that paragraphs and tables ask for; null for a document's own first one. */
  Set<String> masterPages() {
    return masterPages;
  }

  /** How many changes were tracked and not yet accepted. */
  int changes() {
    return changes;
  }

  /** Here stood something whose deletion was tracked. */
  void deletion() {
    deletions++;
  }

  /** How many such places there have been. */
  int deletions() {
    return deletions;
  }

  /** Here stood a hidden row that holds something. */
  void hiddenRow() {
    hiddenRows++;
  }

  /** How many such rows there have been. */
  int hiddenRows() {
    return hiddenRows;
  }

  /** Lines and tables of the footnotes, then of the endnotes. */
  List<Block> notes() {
    List<Block> notes = new ArrayList<>(footnotes);
    notes.addAll(endnotes);
    return notes;
  }

  /** Where the blocks of a note go. */
  List<Block> notes(boolean endnote) {
    return endnote ? endnotes : footnotes;
  }

  /** A paragraph or table begins that may begin a page of another kind. */
  void style(String family, String name) {
    String master = styles.masterPage(family, name);
    // The first of all begins a page, whether it says of what kind or not.
    if (master != null || masterPages.isEmpty()) {
      masterPages.add(master == null ? "" : master);
    }
  }

  /** A cell begins: gives the shade noted outside it. */
  Shade enterCell() {
    Shade outer = ofWords;
    ofWords = Shade.NONE;
    return outer;
  }

  /** The cell ends: gives the shade of its words, and goes on with the one noted outside it. */
  Shade leaveCell(Shade outer) {
    Shade inner = ofWords;
    ofWords = outer;
    return inner;
  }

  /** Notes the shade of some words. */
  void shade(String family, String style) {
    Shade shade = styles.shade(family, style).orElse(Shade.NONE);
    ofWords = shade == Shade.NONE ? ofWords : shade;
  }

  /** Reads the children of the element that begins here, to its end. */
  void blocks(List<Block> into) throws XMLStreamException {
    while (xml.nextChild()) {
      block(into);
    }
  }

  /** Reads what begins here, to its end. */
  void block(List<Block> into) throws XMLStreamException {
    switch (xml.name()) {
      case "text:p", "text:h" -> paragraphs.read(into);
      case "table:table" -> into.add(tables.read());
      case "text:list" -> list(into);
      case "text:numbered-paragraph" -> numberedParagraph(into);
      case "text:section" -> section(into);
      case "text:section-source" -> {
        linked = true;
        xml.skip();
      }
      case "text:tracked-changes" -> trackedChanges();
      default -> {
        if (xml.name().startsWith("draw:") && !isUnshown()) {
          noteDrawing();
          paragraphs.box(into, null);
        } else if (!skipUnshown()) {
          blocks(into);
        }
      }
    }
  }

  private boolean isUnshown() {
    return isUnshown(xml.name());
  }

  /** Notes what is drawn here and is not read; what is printed on every page is paper. */
  void noteDrawing() {
    if (part.equals("body")) {
      drawings.note(xml);
    }
  }

  /** True for an element whose text is never shown. */
  static boolean isUnshown(String name) {
    return UNSHOWN.contains(name) || name.startsWith("form:");
  }

  /** Moves past an element whose text is never shown; false where it is another. */
  boolean skipUnshown() throws XMLStreamException {
    if (!isUnshown()) {
      return false;
    }
    noteDrawing();
    // Remarks come and go; the numbers of paragraphs stay.
    xml.skipUncounted();
    return true;
  }

  private void list(List<Block> into) throws XMLStreamException {
    lists.begin(xml);
    while (xml.nextChild()) {
      if (xml.name().equals("text:list-item")) {
        lists.item(xml);
      }
      blocks(into);
    }
    lists.end();
  }

  /** A paragraph that says for itself in which list it stands (5.3.6). */
  private void numberedParagraph(List<Block> into) throws XMLStreamException {
    lists.beginAlone(xml);
    blocks(into);
    lists.end();
  }

  private void section(List<Block> into) throws XMLStreamException {
    boolean hidden =
        xml.is("text:display", "none")
            || (xml.is("text:display", "condition") && xml.is("text:is-hidden", "true"));
    if (hidden) {
      leftOut.add("a section that is hidden");
      xml.skip();
    } else {
      boolean outer = linked;
      linked = false;
      int before = into.size();
      blocks(into);
      if (linked && into.size() == before) {
        leftOut.add(Unread.LINKED);
      }
      linked = outer;
    }
  }

  /** What was deleted stands here and nowhere else (5.5.1). */
  private void trackedChanges() throws XMLStreamException {
    OdfStream.Counts counted = xml.count(new OdfStream.Counts());
    while (xml.nextChild()) {
      changes += xml.name().equals("text:changed-region") ? 1 : 0;
      xml.skip();
    }
    xml.count(counted);
  }
}
