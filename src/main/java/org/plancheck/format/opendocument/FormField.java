package org.plancheck.format.opendocument;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads drop-downs of older Word forms, which stand in a document as LibreOffice writes them. */
final class FormField {

  private FormField() {}

  /**
   * Reads the {@code field:fieldmark} that begins here to its end.
   *
   * @return the entry that was chosen; "" where none was
   */
  static String chosen(OdfStream xml) throws XMLStreamException {
    List<String> entries = new ArrayList<>();
    int chosen = -1;
    while (xml.nextChild()) {
      String name = String.valueOf(xml.value("field:name"));
      if (name.endsWith("ListEntry")) {
        entries.add(String.valueOf(xml.value("field:value")));
      } else if (name.endsWith("Selected") || name.endsWith("DropDownResult")) {
        chosen = xml.number("field:value", -1);
      }
      xml.skip();
    }
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
  }
}
