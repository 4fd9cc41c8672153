package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.plan.Shade;

/** What colour is meant by a number, an entry of the palette or a theme's colour with a tint. */
final class Colours {

  /** Entries 8 to 63 of the palette where a workbook has none of its own (18.8.27). */
  private static final int[] PALETTE = {
    0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0xff00ff, 0x00ffff,
    0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xc0c0c0, 0x808080,
    0x9999ff, 0x993366, 0xffffcc, 0xccffff, 0x660066, 0xff8080, 0x0066cc, 0xccccff,
    0x000080, 0xff00ff, 0xffff00, 0x00ffff, 0x800080, 0x800000, 0x008080, 0x0000ff,
    0x00ccff, 0xccffff, 0xccffcc, 0xffff99, 0x99ccff, 0xff99cc, 0xcc99ff, 0xffcc99,
    0x3366ff, 0x33cccc, 0x99cc00, 0xffcc00, 0xff9900, 0xff6600, 0x666699, 0x969696,
    0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333
  };

  /** How cells number a theme's colours: light before dark (18.8.3, theme). */
  private static final List<String> ORDER =
      List.of(
          "lt1",
          "dk1",
          "lt2",
          "dk2",
          "accent1",
          "accent2",
          "accent3",
          "accent4",
          "accent5",
          "accent6",
          "hlink",
          "folHlink");

  private final Map<String, Integer> theme = new HashMap<>();
  private final List<Integer> palette = new ArrayList<>();

  static Colours of(Workbook workbook) throws XMLStreamException {
    Colours colours = new Colours();
    XMLStreamReader xml = workbook.related("theme");
    String name = null;
    while (xml != null && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("clrScheme")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (ORDER.contains(xml.getLocalName())) {
        name = xml.getLocalName();
      } else if (name != null && Set.of("srgbClr", "sysClr").contains(xml.getLocalName())) {
        boolean system = xml.getLocalName().equals("sysClr");
        Integer rgb = hex(Attributes.value(xml, system ? "lastClr" : "val"));
        if (rgb != null) {
          colours.theme.putIfAbsent(name, rgb);
        }
      }
    }
    return colours;
  }

  /** Reads an entry of a workbook's own palette: {@code rgbColor} in the order of the file. */
  void paletteEntry(XMLStreamReader xml) {
    Integer rgb = hex(Attributes.value(xml, "rgb"));
    palette.add(rgb == null ? 0 : rgb);
  }

  /**
   * The colour of an element such as {@code fgColor} (18.8.3).
   *
   * @return 0xRRGGBB, or null where it names none
   */
  Integer of(XMLStreamReader xml) {
    Integer base = base(xml);
    return base == null ? null : tinted(base, ExcelXml.decimal(xml, "tint", 0));
  }

  /** The shade that people would name; none where no colour is named. */
  static Shade shade(Integer rgb) {
    return rgb == null ? Shade.NONE : Shade.of(rgb);
  }

  private Integer base(XMLStreamReader xml) {
    String rgb = Attributes.value(xml, "rgb");
    if (rgb != null) {
      return hex(rgb);
    }
    int number = Attributes.number(xml, "theme", -1);
    if (number >= 0) {
      return number < ORDER.size() ? theme.get(ORDER.get(number)) : null;
    }
    int index = Attributes.number(xml, "indexed", -1);
    if (index >= 0 && index < palette.size()) {
      return palette.get(index);
    }
    // 0 to 7 are the same as 8 to 15; 64 and 65 are the system's own.
    int own = index >= 8 ? index - 8 : index;
    return own >= 0 && own < PALETTE.length ? PALETTE[own] : null;
  }

  /** Reads "FFRRGGBB" or "RRGGBB". */
  private static Integer hex(String text) {
    try {
      if (text == null || (text.length() != 6 && text.length() != 8)) {
        return null;
      }
      return (int) (Long.parseLong(text, 16) & 0xffffff);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A tint moves the lightness towards white, or towards black where it is below 0 (18.8.19). */
  private static int tinted(int rgb, double tint) {
    if (tint == 0 || Double.isNaN(tint)) {
      return rgb;
    }
    double red = (rgb >> 16 & 0xff) / 255.0;
    double green = (rgb >> 8 & 0xff) / 255.0;
    double blue = (rgb & 0xff) / 255.0;
    double max = Math.max(red, Math.max(green, blue));
    double min = Math.min(red, Math.min(green, blue));
    double light = (max + min) / 2;
    double moved = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
    moved = Math.min(1, Math.max(0, moved));
    // Hue and saturation stay: each part keeps its share of what lightness leaves room for.
    double room = 1 - Math.abs(2 * light - 1);
    double saturation = room == 0 ? 0 : (max - min) / room;
    double chroma = saturation * (1 - Math.abs(2 * moved - 1));
    double spread = max - min;
    double middle = spread == 0 ? 0 : chroma / spread;
    return channel((red - light) * middle + moved) << 16
        | channel((green - light) * middle + moved) << 8
        | channel((blue - light) * middle + moved);
  }

  private static int channel(double part) {
    return (int) Math.round(255 * Math.min(1, Math.max(0, part)));
  }
}
