package org.plancheck.format;

import javax.xml.stream.XMLStreamReader;

/** Attributes of an element by their local names, whatever prefix a file gives them. */
public final class Attributes {

  private Attributes() {}

  /** An attribute by its local name, or null where the element has none. */
  public static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A whole number in an attribute, or another where it is none or absent. */
  public static int number(XMLStreamReader xml, String name, int otherwise) {
    try {
      String value = value(xml, name);
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
