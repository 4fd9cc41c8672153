package org.plancheck.format.opendocument;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.plancheck.plan.Shade;

/**
 * How things look, as far as it says something (section 16). Automatic styles have the document's
 * named styles behind them.
 */
final class OdfStyles {

  /** A style may have itself as its parent in a broken file: a chain is never followed far. */
  private static final int LONGEST_CHAIN = 30;

  /** What one style says; null for what it does not say. */
  private static final class Style {
    String parent;
    Shade shade;
    Boolean hidden;
    Boolean edged;
    Boolean shown;
    String masterPage;
    String dataStyle;
  }

  private final OdfStyles named;
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, ListStyle> lists = new HashMap<>();
  private final Map<String, String> dataFormats = new HashMap<>();
  private ListStyle outline;

  /**
   * Begins without styles.
   *
   * @param named the styles behind these; null where there are none
   */
  OdfStyles(OdfStyles named) {
    this.named = named;
  }

  /** Reads the {@code office:styles} or {@code office:automatic-styles} that begins here. */
  void read(OdfStream xml) throws XMLStreamException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "style:style" -> style(xml);
        case "text:list-style" -> {
          String name = xml.value("style:name");
          lists.put(name, ListStyle.read(xml));
        }
        case "text:outline-style" -> outline = ListStyle.read(xml);
        case "number:date-style" -> {
          String name = xml.value("style:name");
          dataFormats.put(name, DateFormat.read(xml));
        }
        case "number:number-style" -> {
          String name = xml.value("style:name");
          dataFormats.put(name, general(xml) ? "General" : "0");
        }
        default -> {
          if (xml.name().startsWith("number:")) {
            dataFormats.put(xml.value("style:name"), "@");
          }
          xml.skip();
        }
      }
    }
  }

  /** True for a format that shows a number as it is. */
  private static boolean general(OdfStream xml) throws XMLStreamException {
    boolean plain = true;
    while (xml.nextChild()) {
      plain &= xml.name().equals("number:number") && xml.value("number:decimal-places") == null;
      xml.skip();
    }
    return plain;
  }

  private void style(OdfStream xml) throws XMLStreamException {
    Style style = new Style();
    styles.put(key(xml.value("style:family"), xml.value("style:name")), style);
    style.parent = xml.value("style:parent-style-name");
    style.masterPage = xml.value("style:master-page-name");
    style.dataStyle = xml.value("style:data-style-name");
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "style:table-cell-properties" -> {
          style.shade = background(xml);
          style.edged = edged(xml);
        }
        case "style:paragraph-properties", "style:table-row-properties" ->
            style.shade = style.shade == null ? background(xml) : style.shade;
        case "style:text-properties" -> {
          style.shade = style.shade == null ? background(xml) : style.shade;
          String display = xml.value("text:display");
          style.hidden = display == null ? null : display.equals("none");
        }
        case "style:table-properties" -> {
          String display = xml.value("table:display");
          style.shown = display == null ? null : display.equals("true");
        }
        default -> {
          // sizes, tabs and the like
        }
      }
      xml.skip();
    }
  }

  /** What {@code fo:background-color} says (20.182); null where nothing. */
  private static Shade background(OdfStream xml) {
    String colour = xml.value("fo:background-color");
    if (colour == null) {
      return null;
    }
    try {
      boolean hex = colour.length() == 7 && colour.charAt(0) == '#';
      return hex ? Shade.of(Integer.parseInt(colour, 1, 7, 16)) : Shade.NONE;
    } catch (NumberFormatException e) {
      return Shade.NONE;
    }
  }

  /** True where a cell has a line around it; null where nothing is said. */
  private static Boolean edged(OdfStream xml) {
    Boolean edged = null;
    for (String side : new String[] {"", "-left", "-right", "-top", "-bottom"}) {
      String border = xml.value("fo:border" + side);
      if (border != null) {
        edged = (edged != null && edged) || !border.startsWith("none");
      }
    }
    return edged;
  }

  private static String key(String family, String name) {
    return family + " " + name;
  }

  private Style find(String family, String name) {
    Style own = styles.get(key(family, name));
    return own == null && named != null ? named.find(family, name) : own;
  }

  /** What a style or the nearest of its parents says; empty where none says anything. */
  private <T> Optional<T> said(String family, String name, Function<Style, T> property) {
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      Style style = find(family, at);
      if (style == null) {
        break;
      }
      T value = property.apply(style);
      if (value != null) {
        return Optional.of(value);
      }
      at = style.parent;
    }
    return Optional.empty();
  }

  /**
   * The background of a style; empty where it says nothing of it.
   *
   * @param family as "table-cell"
   */
  Optional<Shade> shade(String family, String name) {
    return said(family, name, style -> style.shade);
  }

  /** True where text of a style is not shown (20.407). */
  boolean hides(String family, String name) {
    return said(family, name, style -> style.hidden).orElse(false);
  }

  /** True where cells of a style have lines around them. */
  boolean edged(String name) {
    return said("table-cell", name, style -> style.edged).orElse(false);
  }

  /** True for a table that is shown. */
  boolean showsTable(String name) {
    return said("table", name, style -> style.shown).orElse(true);
  }

  /** The master page that begins with a paragraph or table of a style; null where none does. */
  String masterPage(String family, String name) {
    Style style = find(family, name);
    // Only named outright: a style does not take this from its parent (19.498).
    return style == null || "".equals(style.masterPage) ? null : style.masterPage;
  }

  /**
   * How cells of a style write numbers: "General", "@" for what is no date, or the letters of a
   * date as "dd/mm/yyyy".
   */
  String dataFormat(String name) {
    return said("table-cell", name, style -> style.dataStyle).map(this::format).orElse("General");
  }

  private String format(String dataStyle) {
    String own = dataFormats.get(dataStyle);
    return own == null && named != null ? named.format(dataStyle) : own == null ? "General" : own;
  }

  /** The list style of a name; null where there is none. */
  ListStyle list(String name) {
    ListStyle own = lists.get(name);
    return own == null && named != null ? named.list(name) : own;
  }

  /** How headings are numbered; null where they are not. */
  ListStyle outline() {
    return outline == null && named != null ? named.outline() : outline;
  }
}
