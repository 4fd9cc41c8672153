package org.plancheck.format.excel;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.format.SafeXml;

/** Values and text as SpreadsheetML writes them. */
final class ExcelXml {

  private ExcelXml() {}

  /** A number in an attribute, or another where it is none or absent. */
  static double decimal(XMLStreamReader xml, String name, double otherwise) {
    try {
      String value = Attributes.value(xml, name);
      return value == null ? otherwise : Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** An attribute of type boolean that is false where it is absent. */
  static boolean isOn(XMLStreamReader xml, String name) {
    String value = Attributes.value(xml, name);
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** The characters inside the element that begins here; moves to its end. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return text.toString();
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        SafeXml.skip(xml);
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(xml.getText());
      }
    }
  }

  /**
   * A string item (18.4.8): its plain text or its runs, without phonetic readings; moves to its
   * end.
   */
  static String stringItem(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> text.append(text(xml));
          case "r" -> depth++;
          default -> SafeXml.skip(xml);
        }
      }
    }
    return unescaped(text.toString());
  }

  /** Characters that XML cannot hold are written {@code _x000D_} (22.9.2.19, ST_Xstring). */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (; at >= 0; at = text.indexOf("_x", Math.max(from, at + 1))) {
      if (at + 7 <= text.length() && text.charAt(at + 6) == '_' && hex(text, at + 2)) {
        plain.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        from = at + 7;
      }
    }
    return plain.append(text, from, text.length()).toString();
  }

  private static boolean hex(String text, int from) {
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
