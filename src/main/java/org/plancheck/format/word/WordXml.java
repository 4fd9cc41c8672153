package org.plancheck.format.word;

import javax.xml.stream.XMLStreamReader;

/** Attributes of WordprocessingML, whatever prefix a file gives them. */
final class WordXml {

  private WordXml() {}

  /** An attribute by its local name, or null where the element has none. */
  static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A number in an attribute, or another where it is none or absent. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    try {
      String value = value(xml, name);
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** An on/off property such as {@code <w:vanish/>} or {@code <w:del w:val="0"/>} (17.17.4). */
  static boolean isOn(XMLStreamReader xml) {
    String value = value(xml, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
