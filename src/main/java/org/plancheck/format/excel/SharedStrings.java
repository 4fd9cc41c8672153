package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells name by their number (18.4.9). */
final class SharedStrings {

  private final List<String> texts = new ArrayList<>();

  private SharedStrings() {}

  static SharedStrings of(Workbook workbook) throws XMLStreamException {
    SharedStrings strings = new SharedStrings();
    XMLStreamReader xml = workbook.related("sharedStrings");
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.texts.add(ExcelXml.stringItem(xml));
      }
    }
    return strings;
  }

  /**
   * The text of a number.
   *
   * @param number as a cell writes it, 0-based
   * @return null where there is no such text
   */
  String get(String number) {
    try {
      int index = Integer.parseInt(number.strip());
      return index < 0 || index >= texts.size() ? null : texts.get(index);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
