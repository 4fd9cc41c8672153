package org.plancheck.format.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.format.SafeXml;
import org.plancheck.plan.Shade;

/** What shading and highlighting say, with the colours of the document's theme (17.3.5). */
final class Shades {

  private static final Map<String, Integer> HIGHLIGHTS =
      Map.ofEntries(
          Map.entry("red", 0xff0000),
          Map.entry("darkRed", 0x8b0000),
          Map.entry("yellow", 0xffff00),
          Map.entry("darkYellow", 0x808000),
          Map.entry("green", 0x00ff00),
          Map.entry("darkGreen", 0x006400),
          Map.entry("blue", 0x0000ff),
          Map.entry("darkBlue", 0x00008b),
          Map.entry("cyan", 0x00ffff),
          Map.entry("darkCyan", 0x008b8b),
          Map.entry("magenta", 0xff00ff),
          Map.entry("darkMagenta", 0x8b008b));

  /** A document's names for the theme's (17.18.97), where the theme calls them otherwise. */
  private static final Map<String, String> NAMES_IN_THEME =
      Map.of(
          "dark1", "dk1",
          "text1", "dk1",
          "light1", "lt1",
          "background1", "lt1",
          "dark2", "dk2",
          "text2", "dk2",
          "light2", "lt2",
          "background2", "lt2",
          "hyperlink", "hlink",
          "followedHyperlink", "folHlink");

  private final WordPackage word;
  private Map<String, Integer> theme;

  /** The last shade seen among the words of the cell that is read now. */
  private Shade ofWords = Shade.NONE;

  Shades(WordPackage word) {
    this.word = word;
  }

  /** A cell begins: gives what was noted outside it. */
  Shade enter() {
    Shade outer = ofWords;
    ofWords = Shade.NONE;
    return outer;
  }

  /** The cell ends: gives the shade of its words, and goes on with what was noted outside it. */
  Shade leave(Shade outer) {
    Shade inner = ofWords;
    ofWords = outer;
    return inner;
  }

  /** Notes the shade of some words. */
  void note(Shade shade) {
    if (shade != Shade.NONE) {
      ofWords = shade;
    }
  }

  /** What the {@code w:shd} or {@code w:highlight} says that begins here. */
  Shade of(WordStream xml) throws XMLStreamException {
    if (xml.name().equals("highlight")) {
      Integer rgb = HIGHLIGHTS.get(String.valueOf(xml.value("val")));
      return rgb == null ? Shade.NONE : Shade.of(rgb);
    }
    // A solid pattern shows its own colour instead of the fill (17.18.78).
    boolean solid = "solid".equals(xml.value("val"));
    Integer written = hex(xml.value(solid ? "color" : "fill"), 6);
    if (written != null) {
      return Shade.of(written);
    }
    String name = xml.value(solid ? "themeColor" : "themeFill");
    Integer rgb = name == null ? null : theme().get(NAMES_IN_THEME.getOrDefault(name, name));
    if (rgb == null) {
      return Shade.NONE;
    }
    Integer tint = hex(xml.value(solid ? "themeTint" : "themeFillTint"), 2);
    Integer shade = hex(xml.value(solid ? "themeShade" : "themeFillShade"), 2);
    return Shade.of(changed(rgb, tint, shade));
  }

  private static Integer hex(String digits, int length) {
    try {
      return digits == null || digits.length() != length ? null : Integer.valueOf(digits, 16);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * A colour made lighter or darker in its lightness, hue and saturation kept (17.3.5,
   * themeFillTint and themeFillShade).
   *
   * @param tint 0 to 255, 255 for no change; or null
   * @param shade likewise
   */
  private static int changed(int rgb, Integer tint, Integer shade) {
    double[] parts = {(rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0};
    double most = Math.max(parts[0], Math.max(parts[1], parts[2]));
    double least = Math.min(parts[0], Math.min(parts[1], parts[2]));
    double light = (most + least) / 2;
    double room = 1 - Math.abs(2 * light - 1);
    double saturation = room == 0 ? 0 : (most - least) / room;
    light = tint == null ? light : light * tint / 255 + 1 - tint / 255.0;
    light = shade == null ? light : light * shade / 255;
    double chroma = saturation * (1 - Math.abs(2 * light - 1));
    int changed = 0;
    for (double part : parts) {
      double place = most == least ? 0 : (part - least) / (most - least);
      changed = changed << 8 | (int) Math.round(255 * (light - chroma / 2 + place * chroma));
    }
    return changed;
  }

  private Map<String, Integer> theme() throws XMLStreamException {
    if (theme == null) {
      theme = new HashMap<>();
      String part = word.related("theme").orElse(null);
      if (part != null) {
        read(SafeXml.reader(word.parts().part(part), word.limits()));
      }
    }
    return theme;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String above = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String colour =
            switch (xml.getLocalName()) {
              case "srgbClr" -> Attributes.value(xml, "val");
              case "sysClr" -> Attributes.value(xml, "lastClr");
              default -> null;
            };
        Integer rgb = hex(colour, 6);
        if (rgb != null) {
          theme.putIfAbsent(above, rgb);
        }
        above = xml.getLocalName();
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("clrScheme")) {
        return;
      }
    }
  }
}
