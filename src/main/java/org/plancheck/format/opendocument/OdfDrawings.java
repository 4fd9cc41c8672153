package org.plancheck.format.opendocument;

import java.util.Set;
import org.plancheck.format.Lengths;
import org.plancheck.format.Unread;

/** Notes what drawings show that is no text of the document (10.4). */
final class OdfDrawings {

  private final Set<String> leftOut;

  /** True in a frame that is large enough for a picture of words. */
  private boolean framed;

  OdfDrawings(Set<String> leftOut) {
    this.leftOut = leftOut;
  }

  /** Looks at the element that begins here; what it holds is still to be read or skipped. */
  void note(OdfStream xml) {
    switch (xml.name()) {
      case "draw:object", "draw:object-ole", "draw:plugin", "draw:applet", "draw:floating-frame" ->
          object(xml);
      case "draw:control" -> leftOut.add(Unread.CONTROL);
      case "draw:frame" ->
          framed =
              Unread.isLarge(
                  Lengths.centimetres(xml.value("svg:width")),
                  Lengths.centimetres(xml.value("svg:height")));
      case "draw:image" -> {
        if (framed) {
          leftOut.add(Unread.PICTURE);
        }
      }
      default -> {
        // lines and boxes
      }
    }
  }

  /** The picture after it shows the same; a chart of the document's own cells says nothing new. */
  private void object(OdfStream xml) {
    framed = false;
    if (xml.value("draw:notify-on-update-of-ranges") == null) {
      leftOut.add(Unread.OBJECT);
    }
  }
}
