package org.plancheck.format.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.format.Lengths;
import org.plancheck.format.Unread;

/** Notes what a drawing shows that is no text of the document. */
final class DrawnObjects {

  /** As drawings of older programs give it (VML, 29500-4, 19.1.2.19). */
  private static final Pattern LENGTH =
      Pattern.compile("(?:^|;)\\s{0,9}(width|height):([0-9.]{1,12}(?:pt|in|cm|mm|px))");

  private static final double UNITS_PER_CENTIMETRE = 360_000;

  private final WordStream xml;
  private final WordText text;

  /** In centimetres. */
  private double width;

  private double height;

  DrawnObjects(WordStream xml, WordText text) {
    this.xml = xml;
    this.text = text;
  }

  /** Looks at the element that begins here; what it holds is still to be read. */
  void note() {
    switch (xml.name()) {
      case "extent" -> {
        width = xml.number("cx", 0) / UNITS_PER_CENTIMETRE;
        height = xml.number("cy", 0) / UNITS_PER_CENTIMETRE;
      }
      case "OLEObject", "objectEmbed", "objectLink" -> text.leftOut().add(Unread.OBJECT);
      case "control" -> text.leftOut().add(Unread.CONTROL);
      case "chart" -> text.leftOut().add(Unread.CHART);
      case "relIds" -> text.leftOut().add(Unread.DIAGRAM);
      case "shape", "rect" -> style();
      case "pic", "imagedata" -> picture();
      default -> {
        // how it looks
      }
    }
  }

  private void style() {
    Matcher lengths = LENGTH.matcher(String.valueOf(xml.value("style")));
    while (lengths.find()) {
      double length = Lengths.centimetres(lengths.group(2));
      if (lengths.group(1).equals("width")) {
        width = length;
      } else {
        height = length;
      }
    }
  }

  /** What is printed on every page is part of the paper. */
  private void picture() {
    if (text.part().equals("body") && Unread.isLarge(width, height)) {
      text.leftOut().add(Unread.PICTURE);
    }
  }
}
