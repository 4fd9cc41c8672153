package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.Trace;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.opendocument.OdfShown.Point;
import org.plancheck.plan.Address;

/** Reads paragraphs: their spans, fields and notes, and the text boxes that hang on them. */
final class OdfParagraphs {

  /** Elements in whose midst a comment can begin; in others, all of them is its place. */
  private static final Set<String> TAKE_COMMENTS =
      Set.of(
          "text:span",
          "text:a",
          "text:meta",
          "text:meta-field",
          "text:ruby",
          "text:ruby-base",
          "loext:content-control");

  /** What Word's own forms ask, which come with a document that was made in Word. */
  private static final Pattern PROMPT =
      Pattern.compile(
          "(?i)(?:choose an item|click (?:or tap )?(?:here )?to enter (?:text|a date)"
              + "|click here to enter (?:text|a date))\\.?");

  private static final class Paragraph {
    final int tag;
    final OdfShown shown = new OdfShown();
    final List<Block> boxes = new ArrayList<>();
    boolean hidden;

    Paragraph(int tag) {
      this.tag = tag;
    }
  }

  private final OdfText text;
  private final OdfStream xml;
  private final Trace<OdfShown> trace;

  /** For a text box that hangs on no paragraph. */
  private static final int ON_THE_PAGE = -1;

  /** The start tag of the paragraph on which the text box hangs that is read now; 0 outside. */
  private int holder;

  /** Notes stand apart from the text that they belong to, with numbers of their own. */
  private final OdfStream.Counts notes = new OdfStream.Counts();

  private boolean inNote;

  OdfParagraphs(OdfText text, OdfStream xml, Trace<OdfShown> trace) {
    this.text = text;
    this.xml = xml;
    this.trace = trace;
  }

  /** Reads the paragraph that begins here, and after it the text boxes that hang on it. */
  void read(List<Block> into) throws XMLStreamException {
    Paragraph paragraph = new Paragraph(xml.tags());
    String part = inNote ? "notes" : text.part();
    Address address = new Address.Paragraph(part, xml.paragraphs());
    String style = xml.value("text:style-name");
    String heading = xml.name().equals("text:h") ? text.lists().heading(xml) : null;
    if (!inNote) {
      text.style("paragraph", style);
    }
    boolean hidden = text.styles().hides("paragraph", style);
    text.shade("paragraph", style);
    inside(paragraph, hidden);
    String number = heading == null ? text.lists().paragraph() : heading;
    if (paragraph.hidden) {
      leaveOut(paragraph.shown.text());
    } else {
      boolean pagePart = !part.equals("body") && !part.equals("notes");
      into.add(new Line(paragraph.shown.stripped(), number, address, pagePart));
      note(address, paragraph);
    }
    into.addAll(paragraph.boxes);
  }

  private void note(Address address, Paragraph paragraph) {
    if (trace != null && !inNote && holder != ON_THE_PAGE) {
      // Comments in text boxes are not shown: they stand where the box hangs.
      boolean onItsOwn = holder == 0;
      trace.note(
          address, onItsOwn ? paragraph.tag : holder, onItsOwn ? paragraph.shown : new OdfShown());
    }
  }

  private void leaveOut(String shown) {
    if (!shown.isBlank()) {
      text.leftOut().add("text that is formatted as hidden");
    }
  }

  private void inside(Paragraph paragraph, boolean hidden) throws XMLStreamException {
    while (true) {
      switch (xml.nextContent()) {
        case XMLStreamConstants.START_ELEMENT -> inline(paragraph, hidden);
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> {
          if (hidden) {
            leaveOut(xml.characters());
          } else {
            paragraph.shown.add(xml.characters(), new Point(xml.tags(), xml.offset()));
          }
        }
      }
    }
  }

  private void inline(Paragraph paragraph, boolean hidden) throws XMLStreamException {
    String name = xml.name();
    switch (name) {
      case "text:s" -> sign(xml.blanks(), paragraph, hidden);
      case "text:tab" -> sign("\t", paragraph, hidden);
      case "text:line-break" -> sign("\n", paragraph, hidden);
      case "text:span" -> {
        String style = xml.value("text:style-name");
        text.shade("text", style);
        inside(paragraph, hidden || text.styles().hides("text", style));
      }
      case "text:change" -> {
        text.deletion();
        xml.skip();
      }
      case "text:note" -> note();
      case "text:hidden-paragraph" -> {
        paragraph.hidden |= xml.is("text:is-hidden", "true");
        xml.skip();
      }
      case "loext:content-control" -> {
        if (xml.is("loext:showing-place-holder", "true")) {
          xml.skip();
        } else {
          inside(paragraph, hidden);
        }
      }
      default -> other(name, paragraph, hidden);
    }
  }

  private void other(String name, Paragraph paragraph, boolean hidden) throws XMLStreamException {
    if (text.skipUnshown()) {
      return;
    }
    if (name.startsWith("draw:")) {
      text.noteDrawing();
      box(paragraph.boxes, paragraph);
    } else if (TAKE_COMMENTS.contains(name)) {
      inside(paragraph, hidden);
    } else {
      field(name, paragraph, hidden);
    }
  }

  private void sign(String sign, Paragraph paragraph, boolean hidden) throws XMLStreamException {
    if (!hidden) {
      paragraph.shown.sign(sign);
    }
    xml.skip();
  }

  /** A field shows its result as it stands in the file (7). */
  private void field(String name, Paragraph paragraph, boolean hidden) throws XMLStreamException {
    boolean unshown =
        xml.is("text:display", "none")
            || (name.equals("text:hidden-text") && xml.is("text:is-hidden", "true"));
    String chosen = name.equals("field:fieldmark") ? FormField.chosen(xml) : null;
    int start = xml.tags();
    if (chosen != null) {
      shown(chosen, start, paragraph, hidden);
      return;
    }
    Paragraph result = new Paragraph(start);
    inside(result, hidden);
    paragraph.boxes.addAll(result.boxes);
    boolean form = name.equals("text:drop-down") || name.equals("text:text-input");
    if (form && PROMPT.matcher(result.shown.stripped()).matches()) {
      return;
    }
    if (unshown) {
      leaveOut(name.equals("text:hidden-text") ? result.shown.text() : "");
    } else {
      shown(result.shown.text(), start, paragraph, hidden);
    }
  }

  private void shown(String shown, int start, Paragraph paragraph, boolean hidden) {
    if (hidden) {
      leaveOut(shown);
    } else {
      paragraph.shown.add(shown, Point.before(start), new Point(xml.tags(), 0));
    }
  }

  private void note() throws XMLStreamException {
    List<Block> into = text.notes(xml.is("text:note-class", "endnote"));
    OdfStream.Counts counted = xml.count(notes);
    boolean outer = inNote;
    inNote = true;
    Deque<OdfLists.Open> lists = text.lists().enter();
    while (xml.nextChild()) {
      if (xml.name().equals("text:note-body")) {
        text.blocks(into);
      } else {
        xml.skip();
      }
    }
    text.lists().leave(lists);
    inNote = outer;
    xml.count(counted);
  }

  /**
   * Reads the shape that begins here, whose paragraphs stand after the one that holds it.
   *
   * @param on the paragraph on which it hangs; null where it hangs on the page
   */
  void box(List<Block> into, Paragraph on) throws XMLStreamException {
    int outer = holder;
    if (outer == 0) {
      holder = on == null ? ON_THE_PAGE : on.tag;
    }
    Deque<OdfLists.Open> lists = text.lists().enter();
    text.blocks(into);
    text.lists().leave(lists);
    holder = outer;
  }
}
