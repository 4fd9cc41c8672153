package org.plancheck.format.opendocument;

import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.ElementStream;

/**
 * Steps from element to element of a part, names them by the prefixes of the specification whatever
 * prefixes the part has, and counts: tags, so that a place can be found again in the characters of
 * the part, and paragraphs and tables, which are addressed by their number.
 */
final class OdfStream extends ElementStream {

  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Map<String, String> NAMESPACES =
      Map.ofEntries(
          Map.entry("office", ODF + "office:1.0"),
          Map.entry("style", ODF + "style:1.0"),
          Map.entry("text", ODF + "text:1.0"),
          Map.entry("table", ODF + "table:1.0"),
          Map.entry("draw", ODF + "drawing:1.0"),
          Map.entry("fo", ODF + "xsl-fo-compatible:1.0"),
          Map.entry("svg", ODF + "svg-compatible:1.0"),
          Map.entry("number", ODF + "datastyle:1.0"),
          Map.entry("form", ODF + "form:1.0"),
          Map.entry("meta", ODF + "meta:1.0"),
          Map.entry("xml", "http://www.w3.org/XML/1998/namespace"),
          Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
          Map.entry("field", "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"),
          Map.entry(
              "calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"),
          Map.entry(
              "loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"));

  private static final Map<String, String> PREFIXES =
      NAMESPACES.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  /** Nobody aligns with more; a hostile file's billions would fill the memory. */
  private static final int MOST_BLANKS = 500;

  /** How many paragraphs and tables have begun in what is addressed together. */
  static final class Counts {
    private int paragraphs;
    private int tables;
  }

  private Counts counts = new Counts();
  private int tags;
  private int characters;

  OdfStream(XMLStreamReader xml) {
    super(xml);
  }

  /** The namespace that a prefix of the specification stands for. */
  static String namespace(String prefix) {
    return NAMESPACES.get(prefix);
  }

  /**
   * Moves to the next child or stretch of characters.
   *
   * @return {@link XMLStreamConstants#START_ELEMENT}, {@code CHARACTERS} or {@code END_ELEMENT}
   */
  int nextContent() throws XMLStreamException {
    while (true) {
      int event = next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
          return event;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return XMLStreamConstants.CHARACTERS;
        }
        default -> {
          // comments and instructions to programs
        }
      }
    }
  }

  /** Moves past the element that begins here, whose paragraphs and tables have no number. */
  void skipUncounted() throws XMLStreamException {
    Counts counted = count(new Counts());
    skip();
    count(counted);
  }

  /** The characters of the element that begins here and of those inside it, to its end. */
  String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (nextContent()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> text.append(xml.getText());
      }
    }
    return text.toString();
  }

  @Override
  protected int next() throws XMLStreamException {
    int before = xml.getEventType();
    if (before == XMLStreamConstants.CHARACTERS || before == XMLStreamConstants.CDATA) {
      characters += xml.getTextLength();
    }
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      tag();
      String name = xml.getLocalName();
      if (name.equals("p") || name.equals("h")) {
        counts.paragraphs += name().equals("text:" + name) ? 1 : 0;
      } else if (name.equals("table")) {
        counts.tables += name().equals("table:table") ? 1 : 0;
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      tag();
    }
    return event;
  }

  private void tag() {
    tags++;
    characters = 0;
  }

  /**
   * The element's name with the specification's prefix, as "text:p"; without one where it is none.
   */
  String name() {
    String prefix = PREFIXES.get(String.valueOf(xml.getNamespaceURI()));
    return prefix == null ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
  }

  /** The element's name without a prefix. */
  String localName() {
    return xml.getLocalName();
  }

  /** The characters that stand here. */
  String characters() {
    return xml.getText();
  }

  /** An attribute by its name with the specification's prefix, or null. */
  String value(String name) {
    int colon = name.indexOf(':');
    return xml.getAttributeValue(
        NAMESPACES.get(name.substring(0, colon)), name.substring(colon + 1));
  }

  /** True for an attribute with that value. */
  boolean is(String name, String value) {
    return value.equals(value(name));
  }

  /** A number in an attribute, or another where it is none or absent. */
  int number(String name, int otherwise) {
    String value = value(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** How often something is there, at least once and at most so many times. */
  int times(String name, int most) {
    return Math.max(1, Math.min(number(name, 1), most));
  }

  /** The blanks that a {@code text:s} stands for (6.1.3). */
  String blanks() {
    return " ".repeat(times("text:c", MOST_BLANKS));
  }

  /** Counts paragraphs and tables elsewhere from here on; gives where they were counted before. */
  Counts count(Counts other) {
    Counts before = counts;
    counts = other;
    return before;
  }

  /** How many paragraphs have begun: the number of the one that was begun last. */
  int paragraphs() {
    return counts.paragraphs;
  }

  /** How many tables have begun. */
  int tables() {
    return counts.tables;
  }

  /** How many tags have been read, an empty one counted twice: the number of the last one. */
  int tags() {
    return tags;
  }

  /** How many characters stand between the last tag and here. */
  int offset() {
    return characters;
  }
}
