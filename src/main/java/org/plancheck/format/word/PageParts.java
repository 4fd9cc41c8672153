package org.plancheck.format.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;

/** Which page headers and footers a section asks for (17.10). */
final class PageParts {

  /**
   * A page header or footer that may be shown.
   *
   * @param kind "header" or "footer"
   * @param type "default", "first" or "even"
   * @param relationship id of the relationship to its part
   */
  record Reference(String kind, String type, String relationship) {}

  private PageParts() {}

  /** Reads a {@code w:sectPr} to its end: those that its pages really show. */
  static List<Reference> read(XMLStreamReader xml) throws XMLStreamException {
    List<Reference> found = new ArrayList<>();
    boolean firstPage = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "headerReference" -> found.add(reference("header", xml));
          case "footerReference" -> found.add(reference("footer", xml));
          case "titlePg" -> firstPage = WordXml.isOn(xml);
          default -> {
            // paper and margins
          }
        }
      }
    }
    if (!firstPage) {
      found.removeIf(reference -> reference.type().equals("first"));
    }
    return found;
  }

  private static Reference reference(String kind, XMLStreamReader xml) {
    String type = Attributes.value(xml, "type");
    return new Reference(kind, type == null ? "default" : type, Attributes.value(xml, "id"));
  }
}
