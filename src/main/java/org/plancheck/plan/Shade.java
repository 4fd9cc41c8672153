package org.plancheck.plan;

/** The colour of a RAG cell, judged by its hue: pale green is green, orange is amber. */
public enum Shade {
  /** No shading, or white, grey or black. */
  NONE,
  RED,
  AMBER,
  GREEN,
  BLUE,
  OTHER;

  /**
   * The shade that people would name.
   *
   * @param rgb 0xRRGGBB
   */
  public static Shade of(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    int max = Math.max(red, Math.max(green, blue));
    int chroma = max - Math.min(red, Math.min(green, blue));
    if (chroma < 24) {
      return NONE;
    }
    double hue;
    if (max == red) {
      hue = 60.0 * (green - blue) / chroma;
    } else if (max == green) {
      hue = 120 + 60.0 * (blue - red) / chroma;
    } else {
      hue = 240 + 60.0 * (red - green) / chroma;
    }
    hue = (hue + 360) % 360;
    if (hue < 20 || hue >= 335) {
      return RED;
    }
    if (hue < 68) {
      return AMBER;
    }
    if (hue < 170) {
      return GREEN;
    }
    return hue < 260 ? BLUE : OTHER;
  }
}
