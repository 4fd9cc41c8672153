package org.plancheck.format.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The complex fields that are open: a field shows its result, never its instruction (17.16.18), and
 * a drop-down of an older form the entry that was chosen (17.16.9).
 */
final class Fields {

  private static final class Field {
    boolean inResult;
    String chosen = "";
  }

  private final WordStream xml;
  private final Deque<Field> open = new ArrayDeque<>();
  private int inInstruction;

  Fields(WordStream xml) {
    this.xml = xml;
  }

  /** True where text belongs to the instruction of a field. */
  boolean inInstruction() {
    return inInstruction > 0;
  }

  /** Text was shown: a drop-down that it belongs to needs no other. */
  void shown() {
    if (!open.isEmpty()) {
      open.peek().chosen = "";
    }
  }

  /**
   * Reads the {@code w:fldChar} that begins here, to its end.
   *
   * @return what the field shows apart from its result, mostly ""
   */
  String read() throws XMLStreamException {
    String type = xml.value("fldCharType");
    Field field = new Field();
    while (xml.nextChild()) {
      if (xml.name().equals("ffData")) {
        form(field);
      } else {
        xml.skip();
      }
    }
    if ("begin".equals(type)) {
      open.push(field);
      inInstruction++;
    } else if ("separate".equals(type) && !open.isEmpty()) {
      endInstruction(open.peek());
    } else if ("end".equals(type) && !open.isEmpty()) {
      Field ended = open.pop();
      endInstruction(ended);
      return ended.chosen;
    }
    return "";
  }

  private void endInstruction(Field field) {
    inInstruction -= field.inResult ? 0 : 1;
    field.inResult = true;
  }

  private void form(Field field) throws XMLStreamException {
    while (xml.nextChild()) {
      if (xml.name().equals("ddList")) {
        field.chosen = chosen();
      } else {
        xml.skip();
      }
    }
  }

  private String chosen() throws XMLStreamException {
    List<String> entries = new ArrayList<>();
    int otherwise = 0;
    Integer result = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "default" -> otherwise = xml.number("val", 0);
        case "result" -> result = xml.number("val", 0);
        case "listEntry" -> entries.add(String.valueOf(xml.value("val")));
        default -> {
          // nothing that is shown
        }
      }
      xml.skip();
    }
    int at = result == null ? otherwise : result;
    return at >= 0 && at < entries.size() ? entries.get(at) : "";
  }
}
