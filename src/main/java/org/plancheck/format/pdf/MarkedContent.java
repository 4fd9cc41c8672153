package org.plancheck.format.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A stretch of drawing commands of which the file tells something (ISO 32000-1, 14.6). */
final class MarkedContent {

  /** Longer words in the place of signs could say anything. */
  private static final int SHORT = 24;

  private final boolean hidden;
  private final boolean furniture;
  private String spoken;

  private MarkedContent(boolean hidden, boolean furniture, String spoken) {
    this.hidden = hidden;
    this.furniture = furniture;
    this.spoken = spoken;
  }

  /**
   * What a stretch is.
   *
   * @param properties may be null
   * @param around the stretch it stands in; null where in none
   */
  static MarkedContent of(
      COSName tag, COSDictionary properties, Layers layers, MarkedContent around) {
    boolean hidden = around != null && around.hidden;
    boolean furniture = around != null && around.furniture;
    String spoken = null;
    if (properties != null) {
      hidden |= tag != null && tag.getName().equals("OC") && layers.hidden(properties);
      boolean artifact = tag != null && tag.getName().equals("Artifact");
      furniture |= artifact && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
      String actual = properties.getString(COSName.ACTUAL_TEXT);
      spoken = actual == null || actual.length() > SHORT ? null : Characters.plain(actual);
    }
    return new MarkedContent(hidden, furniture, spoken);
  }

  boolean hidden() {
    return hidden;
  }

  /** True for what belongs to the page and not to the text, as a page number. */
  boolean furniture() {
    return furniture;
  }

  /** The characters that the signs stand for; null where they speak for themselves. */
  String spoken() {
    return spoken;
  }

  /** All those characters for the first sign, none for those after it. */
  String speak() {
    String words = spoken;
    spoken = "";
    return words;
  }
}
