package org.plancheck.format;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Who saved a file last and when, as its properties say (ISO/IEC 29500-2, 11; OpenDocument part 3,
 * 4.3): notes of workbooks tell neither.
 *
 * @param by "" where the file does not say
 * @param date null where the file does not say
 */
public record LastSaved(String by, LocalDate date) {

  private static final LastSaved UNKNOWN = new LastSaved("", null);

  /**
   * Reads the properties.
   *
   * @param part their name in the package, or null
   */
  public static LastSaved in(OfficePackage parts, String part, Limits limits) {
    if (part == null || !parts.has(part)) {
      return UNKNOWN;
    }
    String by = "";
    LocalDate date = null;
    try {
      XMLStreamReader xml = SafeXml.reader(parts.part(part), limits);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "lastModifiedBy", "creator" -> {
              // Of an OpenDocument file the creator is who saved it; Office names its author so.
              boolean author = xml.getLocalName().equals("creator") && !part.equals("meta.xml");
              by = author ? by : xml.getElementText().strip();
            }
            case "modified", "date" -> date = WrittenRemark.day(xml.getElementText());
            default -> {
              // of no interest here
            }
          }
        }
      }
    } catch (XMLStreamException e) {
      // Who saved a file last is worth knowing, and no reason to refuse it.
      return UNKNOWN;
    }
    return new LastSaved(by, date);
  }
}
