package org.plancheck.format.word;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.format.ElementStream;

/**
 * Steps from element to element of a part and counts what is addressed by its number, shown or not:
 * paragraphs, tables and text elements, each from 1 in the order of the file.
 */
final class WordStream extends ElementStream {

  private int paragraphs;
  private int tables;
  private int texts;
  private int changes;
  private int changedMarks;
  private String before = "";

  WordStream(XMLStreamReader xml) {
    super(xml);
  }

  /** The characters of the element that begins here, to its end. */
  String text() throws XMLStreamException {
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

  @Override
  protected int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "p" -> paragraphs++;
        case "tbl" -> tables++;
        case "t" -> texts++;
        // What is moved is deleted here and inserted there (17.13.5): one change.
        case "ins", "del", "moveFrom" -> change();
        default -> {
          // not addressed by number
        }
      }
      before = xml.getLocalName();
    }
    return event;
  }

  /** The mark of a paragraph changes with the words before it: Word shows one change. */
  private void change() {
    if (before.equals("rPr")) {
      changedMarks++;
    } else {
      changes++;
    }
  }

  /** The element's name without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  /** An attribute by its local name, or null. */
  String value(String attribute) {
    return Attributes.value(xml, attribute);
  }

  /** A number in an attribute, or another where it is none or absent. */
  int number(String attribute, int otherwise) {
    return Attributes.number(xml, attribute, otherwise);
  }

  /** True for an on/off property that is on. */
  boolean isOn() {
    return WordXml.isOn(xml);
  }

  /** How many paragraphs have begun: the number of the one that was begun last. */
  int paragraphs() {
    return paragraphs;
  }

  /** How many tables have begun. */
  int tables() {
    return tables;
  }

  /** How many text elements have begun. */
  int texts() {
    return texts;
  }

  /** How many tracked insertions and deletions have begun. */
  int changes() {
    return changes > 0 ? changes : changedMarks;
  }

  /** Stands where this one stands; what is read from it is not counted. */
  XMLStreamReader uncounted() {
    return xml;
  }
}
