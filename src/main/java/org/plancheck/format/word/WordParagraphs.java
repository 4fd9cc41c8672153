package org.plancheck.format.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.plancheck.format.Trace;
import org.plancheck.format.Unread;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.plan.Address;

/** Reads paragraphs: their runs, fields, list numbers, and the text boxes that hang on them. */
final class WordParagraphs {

  private static final class Paragraph {
    final int number;
    ShownText shown = new ShownText();
    String style;
    String list;
    Integer level;
    boolean markDeleted;
    boolean numbered;
    final List<Block> boxes = new ArrayList<>();

    Paragraph(int number) {
      this.number = number;
    }
  }

  private final WordText text;
  private final WordStream xml;
  private final WordNumbering numbering;
  private final Shades shades;
  private final Trace<ShownText> trace;
  private final Fields fields;

  /** A paragraph whose mark was deleted: it runs on into the next one (17.13.5.15). */
  private Paragraph runningOn;

  /** The paragraph on which the text box hangs that is read now; null outside text boxes. */
  private Paragraph holder;

  WordParagraphs(
      WordText text,
      WordStream xml,
      WordNumbering numbering,
      Shades shades,
      Trace<ShownText> trace) {
    this.text = text;
    this.xml = xml;
    this.numbering = numbering;
    this.shades = shades;
    this.trace = trace;
    this.fields = new Fields(xml);
  }

  /** True where a field has begun and its result has not. */
  boolean fieldIsOpen() {
    return fields.inInstruction();
  }

  /** Reads the paragraph that begins here, and after it the text boxes that hang on it. */
  void read(List<Block> into) throws XMLStreamException {
    Paragraph paragraph = new Paragraph(xml.paragraphs());
    if (runningOn != null) {
      paragraph.shown = runningOn.shown;
      runningOn = null;
    }
    while (xml.nextChild()) {
      inline(paragraph);
    }
    if (paragraph.markDeleted) {
      runningOn = paragraph;
    } else {
      add(paragraph, into);
    }
    into.addAll(paragraph.boxes);
  }

  /** The last paragraph of a cell, text box or part, or before a table, has nothing to run into. */
  void endOfContainer(List<Block> into) {
    if (runningOn != null) {
      Paragraph last = runningOn;
      runningOn = null;
      if (!last.shown.stripped().isEmpty()) {
        add(last, into);
      }
    }
  }

  private void add(Paragraph paragraph, List<Block> into) {
    Address address = new Address.Paragraph(text.part(), paragraph.number);
    String number =
        paragraph.numbered ? numbering.next(paragraph.list, paragraph.level, paragraph.style) : "";
    into.add(new Line(paragraph.shown.stripped(), number, address, text.onEveryPage()));
    if (trace != null && holder == null) {
      trace.note(address, paragraph.number, paragraph.shown);
    } else if (trace != null) {
      // Word has no comments in text boxes: they stand where the box hangs.
      trace.note(address, holder.number, new ShownText());
    }
  }

  /** Reads what begins here: runs, and what holds runs. */
  private void inline(Paragraph paragraph) throws XMLStreamException {
    switch (xml.name()) {
      case "pPr" -> properties(paragraph);
      case "r" -> run(paragraph);
      case "sdt" -> text.contentControl(() -> inside(paragraph));
      case "AlternateContent" -> text.alternative(() -> inside(paragraph));
      case "subDoc" -> text.unread(Unread.LINKED);
      default -> text.orElse(() -> inside(paragraph));
    }
  }

  private void inside(Paragraph paragraph) throws XMLStreamException {
    while (xml.nextChild()) {
      inline(paragraph);
    }
  }

  private void properties(Paragraph paragraph) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pStyle" -> {
          paragraph.style = xml.value("val");
          xml.skip();
        }
        case "numPr" -> list(paragraph);
        case "rPr" -> mark(paragraph);
        case "shd" -> {
          shades.note(shades.of(xml));
          xml.skip();
        }
        case "sectPr" -> text.section();
        default -> xml.skip();
      }
    }
    paragraph.numbered = !text.inPrompt();
  }

  private void list(Paragraph paragraph) throws XMLStreamException {
    while (xml.nextChild()) {
      if (xml.name().equals("numId")) {
        paragraph.list = xml.value("val");
      } else if (xml.name().equals("ilvl")) {
        paragraph.level = xml.number("val", 0);
      }
      xml.skip();
    }
  }

  private void mark(Paragraph paragraph) throws XMLStreamException {
    while (xml.nextChild()) {
      boolean gone = xml.name().equals("del") || xml.name().equals("moveFrom");
      paragraph.markDeleted |= gone;
      xml.skip();
    }
  }

  private void run(Paragraph paragraph) throws XMLStreamException {
    boolean hidden = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "rPr" -> hidden = hides();
        case "t" -> {
          int element = xml.texts();
          String shown = oneLine(xml.text());
          if (shows(hidden, shown)) {
            paragraph.shown.add(element, shown);
            fields.shown();
          }
        }
        case "tab", "ptab" -> sign("\t", hidden, paragraph);
        case "br", "cr" -> sign("\n", hidden, paragraph);
        case "noBreakHyphen" -> sign("-", hidden, paragraph);
        case "fldChar" -> add(fields.read(), hidden, paragraph);
        case "drawing", "pict", "object" -> drawing(paragraph);
        case "ruby" -> inside(paragraph);
        case "AlternateContent" -> text.alternative(() -> drawing(paragraph));
        default -> xml.skip();
      }
    }
  }

  /** A line end in a text element is shown as a blank; as many characters keep their places. */
  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  private void sign(String sign, boolean hidden, Paragraph paragraph) throws XMLStreamException {
    add(sign, hidden, paragraph);
    xml.skip();
  }

  /** Adds what is shown and stands in no text element. */
  private void add(String sign, boolean hidden, Paragraph paragraph) {
    if (!hidden && !text.inPrompt() && !fields.inInstruction()) {
      paragraph.shown.add(sign);
    }
  }

  private boolean shows(boolean hidden, String shown) {
    if (hidden && !shown.isBlank()) {
      text.leftOut().add("text that is formatted as hidden");
    }
    return !hidden && !text.inPrompt() && !fields.inInstruction();
  }

  /** Reads how a run looks; true where it is hidden. */
  private boolean hides() throws XMLStreamException {
    boolean hidden = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "vanish" -> hidden = xml.isOn();
        case "shd", "highlight" -> shades.note(shades.of(xml));
        default -> {
          // how it looks
        }
      }
      xml.skip();
    }
    return hidden;
  }

  /** Text boxes stand after the paragraph that holds them; what else is drawn is not read. */
  private void drawing(Paragraph paragraph) throws XMLStreamException {
    DrawnObjects objects = new DrawnObjects(xml, text);
    drawn(paragraph, objects);
    objects.end();
  }

  private void drawn(Paragraph paragraph, DrawnObjects objects) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "txbxContent" -> textBox(paragraph);
        case "AlternateContent" -> text.alternative(() -> drawn(paragraph, objects));
        default -> {
          String name = xml.name();
          objects.begin();
          drawn(paragraph, objects);
          objects.end(name);
        }
      }
    }
  }

  private void textBox(Paragraph paragraph) throws XMLStreamException {
    Paragraph outer = holder;
    Paragraph before = runningOn;
    holder = outer == null ? paragraph : outer;
    runningOn = null;
    text.blocks(paragraph.boxes);
    endOfContainer(paragraph.boxes);
    holder = outer;
    runningOn = before;
  }
}
