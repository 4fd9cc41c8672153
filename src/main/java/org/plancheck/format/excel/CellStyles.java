package org.plancheck.format.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.plancheck.format.Attributes;
import org.plancheck.format.SafeXml;
import org.plancheck.format.sheet.CellStyle;
import org.plancheck.plan.Shade;

/** How cells look, as far as it says something: number formats, fills and edges (18.8). */
final class CellStyles {

  private final Colours colours;
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> fills = new ArrayList<>();
  private final List<Boolean> borders = new ArrayList<>();
  private final List<CellStyle> styles = new ArrayList<>();
  private final List<Shade> differential = new ArrayList<>();

  private CellStyles(Colours colours) {
    this.colours = colours;
  }

  static CellStyles of(Workbook workbook) throws XMLStreamException {
    Colours colours = Colours.of(workbook);
    XMLStreamReader palette = workbook.related("styles");
    while (palette != null && palette.hasNext()) {
      // The palette stands after the fills that use it.
      if (palette.next() == XMLStreamConstants.START_ELEMENT
          && palette.getLocalName().equals("rgbColor")) {
        colours.paletteEntry(palette);
      }
    }
    CellStyles styles = new CellStyles(colours);
    XMLStreamReader xml = workbook.related("styles");
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        styles.section(xml);
      }
    }
    return styles;
  }

  /** The style of a number; the plain one where there is none of that number. */
  CellStyle get(int number) {
    return number < 0 || number >= styles.size() ? CellStyle.PLAIN : styles.get(number);
  }

  /** The shade that a colour rule gives; none where it gives none. */
  Shade differential(int number) {
    return number < 0 || number >= differential.size() ? Shade.NONE : differential.get(number);
  }

  private void section(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "numFmt" -> {
        String code = Attributes.value(xml, "formatCode");
        formats.putIfAbsent(
            Attributes.number(xml, "numFmtId", -1), code == null ? "General" : code);
      }
      case "fill" -> fills.add(fill(xml, colours, false));
      case "border" -> borders.add(edged(xml));
      case "cellXfs" -> cellFormats(xml);
      case "dxf" -> differential.add(differential(xml));
      case "cellStyleXfs" -> SafeXml.skip(xml);
      default -> {
        // fonts and names of styles
      }
    }
  }

  private void cellFormats(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth == 2 && xml.getLocalName().equals("xf")) {
          styles.add(style(xml));
        }
      }
    }
  }

  private CellStyle style(XMLStreamReader xml) {
    int id = Attributes.number(xml, "numFmtId", 0);
    int fill = Attributes.number(xml, "fillId", 0);
    int border = Attributes.number(xml, "borderId", 0);
    Integer rgb = fill >= 0 && fill < fills.size() ? fills.get(fill) : null;
    boolean lines = border >= 0 && border < borders.size() && borders.get(border);
    String format = formats.get(id);
    if (format == null) {
      format = id >= 0 && id < 164 ? BuiltinFormats.getBuiltinFormat(id) : null;
    }
    return new CellStyle(format == null ? "General" : format, id, Colours.shade(rgb), lines);
  }

  /**
   * The colour that a fill shows: of a pattern its foreground, of a gradient its first (18.8.20).
   *
   * @param inRule true in a colour rule, where a solid fill is written as background (18.8.32)
   */
  private static Integer fill(XMLStreamReader xml, Colours colours, boolean inRule)
      throws XMLStreamException {
    String pattern = null;
    Integer front = null;
    Integer back = null;
    Integer stop = null;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        continue;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      depth++;
      switch (xml.getLocalName()) {
        case "patternFill" -> pattern = Attributes.value(xml, "patternType");
        case "fgColor" -> front = colours.of(xml);
        case "bgColor" -> back = colours.of(xml);
        case "color" -> stop = stop == null ? colours.of(xml) : stop;
        default -> {
          // stops of a gradient
        }
      }
    }
    if (stop != null) {
      return stop;
    }
    if (inRule) {
      return "none".equals(pattern) ? null : back != null ? back : front;
    }
    // gray125 is what an unused entry holds.
    return pattern == null || pattern.equals("none") || pattern.equals("gray125") ? null : front;
  }

  private static boolean edged(XMLStreamReader xml) throws XMLStreamException {
    boolean line = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String style = Attributes.value(xml, "style");
        line |= depth == 2 && style != null && !style.equals("none");
      }
    }
    return line;
  }

  private Shade differential(XMLStreamReader xml) throws XMLStreamException {
    Integer rgb = null;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("fill")) {
          rgb = fill(xml, colours, true);
        } else {
          depth++;
        }
      }
    }
    return Colours.shade(rgb);
  }
}
