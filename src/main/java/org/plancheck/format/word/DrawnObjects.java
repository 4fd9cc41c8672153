package org.plancheck.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.format.Lengths;
import org.plancheck.format.Unread;

/**
 * Notes what a drawing shows that is no text of the document. What is printed on every page, as a
 * logo, is part of the paper.
 */
final class DrawnObjects {

  /** As drawings of older programs give it (VML, 29500-4, 19.1.2.19). */
  private static final Pattern LENGTH =
      Pattern.compile("(?:^|;)\\s{0,9}(width|height):([0-9.]{1,12}(?:pt|in|cm|mm|px))");

  /**
   * How drawings measure.
   *
   * @param across centimetres of a unit
   * @param down the same for heights
   */
  private record Scale(double across, double down) {}

  /** English metric units (20.1.2.1). */
  private static final Scale PAGE = new Scale(1 / 360_000.0, 1 / 360_000.0);

  private final WordStream xml;
  private final WordText text;
  private final Set<String> found = new LinkedHashSet<>();

  /** Inside each open group, the innermost first. */
  private final Deque<Scale> groups = new ArrayDeque<>();

  /** In centimetres. */
  private double width;

  private double height;

  DrawnObjects(WordStream xml, WordText text) {
    this.xml = xml;
    this.text = text;
  }

  /** Looks at the element that begins here; what it holds is still to be read. */
  void begin() {
    switch (xml.name()) {
      case "extent" -> size(PAGE);
      case "wgp", "wpc", "lockedCanvas", "grpSp" ->
          groups.push(groups.isEmpty() ? PAGE : groups.peek());
      case "ext" -> sizeInGroup();
      case "chExt" -> scale();
      case "OLEObject", "objectEmbed", "objectLink" -> found.add(Unread.OBJECT);
      case "control" -> found.add(Unread.CONTROL);
      case "chart" -> found.add(Unread.CHART);
      case "relIds" -> found.add(Unread.DIAGRAM);
      case "shape", "rect" -> style();
      case "imagedata" -> picture();
      case "pic" -> {
        if (!groups.isEmpty()) {
          width = 0;
          height = 0;
        }
      }
      default -> {
        // how it looks
      }
    }
  }

  /** An element ends of which {@link #begin} was told. */
  void end(String name) {
    switch (name) {
      case "pic" -> picture();
      case "wgp", "wpc", "lockedCanvas", "grpSp" -> groups.pop();
      default -> {
        // nothing that was waited for
      }
    }
  }

  /** The drawing ends. */
  void end() {
    if (found.contains(Unread.OBJECT) || found.contains(Unread.CONTROL)) {
      // It is the object that the picture shows.
      found.remove(Unread.PICTURE);
    }
    if (!text.onEveryPage()) {
      text.leftOut().addAll(found);
    }
  }

  private void size(Scale scale) {
    width = xml.number("cx", 0) * scale.across();
    height = xml.number("cy", 0) * scale.down();
  }

  /** Outside groups the frame on the page counts; extensions are called the same, without sizes. */
  private void sizeInGroup() {
    if (!groups.isEmpty() && xml.value("cx") != null) {
      size(groups.peek());
    }
  }

  /** The size of a group, told right before, as those inside it measure (20.1.7.2). */
  private void scale() {
    double across = xml.number("cx", 0);
    double down = xml.number("cy", 0);
    if (!groups.isEmpty() && across > 0 && down > 0) {
      groups.pop();
      groups.push(new Scale(width / across, height / down));
    }
  }

  private void style() {
    width = 0;
    height = 0;
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

  private void picture() {
    if (Unread.isLarge(width, height)) {
      found.add(Unread.PICTURE);
    }
  }
}
