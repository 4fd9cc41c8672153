package org.plancheck.format.opendocument;

import javax.xml.stream.XMLStreamException;

/** Reads how a date is written (16.29.10) as the letters that spreadsheets have for it. */
final class DateFormat {

  private static final int LONGEST = 100;

  private DateFormat() {}

  /** Reads the {@code number:date-style} that begins here: as "d mmmm yyyy". */
  static String read(OdfStream xml) throws XMLStreamException {
    StringBuilder letters = new StringBuilder();
    while (xml.nextChild()) {
      boolean whole = xml.is("number:style", "long");
      letters.append(
          switch (xml.name()) {
            case "number:day" -> whole ? "dd" : "d";
            case "number:day-of-week" -> "";
            case "number:month" ->
                xml.is("number:textual", "true") ? whole ? "mmmm" : "mmm" : whole ? "mm" : "m";
            case "number:year" -> whole ? "yyyy" : "yy";
            case "number:hours" -> "h";
            default -> "";
          });
      letters.append(xml.name().equals("number:text") ? separator(xml.text()) : skipped(xml));
    }
    return letters.length() > LONGEST ? "yyyy" : letters.toString();
  }

  private static String separator(String text) {
    return text.codePoints().anyMatch(Character::isLetter) ? " " : text;
  }

  private static String skipped(OdfStream xml) throws XMLStreamException {
    xml.skip();
    return "";
  }
}
