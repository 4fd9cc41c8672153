package org.plancheck.format.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plancheck.format.Attributes;
import org.plancheck.format.SafeXml;
import org.plancheck.format.grid.ListNumber;

/** The lists of a document (17.9) and the styles that put paragraphs into them. */
final class NumberingLists {

  static final int LEVELS = 9;

  /** No honest list writes more round a number. */
  private static final int LONGEST_TEXT = 100;

  /** How a level is numbered. */
  static final class Level {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private String style;
    private Integer restart;
    private boolean legal;

    int start() {
      return start;
    }

    /** True where a level that is higher begins this one anew (17.9.10, lvlRestart). */
    boolean restartsAfter(int higher, int own) {
      return restart == null ? higher < own : restart > 0 && higher < restart;
    }
  }

  /** A list as it is used: a form, and what it puts in place of the form's own levels. */
  static final class ListForm {
    private final ListForm base;
    private final Level[] levels = new Level[LEVELS];
    private final Integer[] starts = new Integer[LEVELS];
    private String styleLink;

    ListForm(ListForm base) {
      this.base = base;
    }

    /** The form whose paragraphs are counted together: lists of one form go on from each other. */
    ListForm counted() {
      return base == null ? this : base;
    }

    /** Where the list begins anew at a level, or null. */
    Integer startOverride(int level) {
      return starts[level];
    }

    Level level(int index) {
      if (levels[index] == null && base != null) {
        return base.level(index);
      }
      return own(index);
    }

    private Level own(int index) {
      if (levels[index] == null) {
        levels[index] = new Level();
      }
      return levels[index];
    }

    /** The number that a paragraph shows, "" for none. */
    String label(int[] count, int at) {
      Level level = level(at);
      if (level.format.equals("bullet") || level.format.equals("none")) {
        return "";
      }
      String label = level.text;
      for (int i = 0; i <= at; i++) {
        String format = level.legal ? "decimal" : level(i).format;
        label = label.replace("%" + (i + 1), ListNumber.write(count[i], format));
      }
      return label.strip();
    }
  }

  /**
   * What a style says of lists.
   *
   * @param list null for none
   * @param level 0-based, or null
   */
  record OfStyle(String list, Integer level) {}

  private record Style(String list, Integer level, String basedOn) {}

  private final Map<String, ListForm> forms = new HashMap<>();
  private final Map<String, ListForm> lists = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();

  private NumberingLists() {}

  /** Reads a document's parts, where it has them. */
  static NumberingLists of(WordPackage word) throws XMLStreamException {
    NumberingLists lists = new NumberingLists();
    if (word.related("numbering").isPresent()) {
      InputStream in = word.parts().part(word.related("numbering").get());
      lists.readLists(SafeXml.reader(in, word.limits()));
      if (word.related("styles").isPresent()) {
        InputStream styles = word.parts().part(word.related("styles").get());
        lists.readStyles(SafeXml.reader(styles, word.limits()));
      }
    }
    return lists;
  }

  /** A level that lists have: 0 to 8. */
  static int levelWithin(int level) {
    return Math.max(0, Math.min(level, LEVELS - 1));
  }

  /** The list of a number, or null where there is none. */
  ListForm form(String number) {
    ListForm list = lists.get(number);
    String link = list == null || list.base == null ? null : list.base.styleLink;
    if (link == null) {
      return list;
    }
    // The form stands with another list, which a list style names (17.9.21, numStyleLink).
    Style style = styles.get(link);
    return style == null ? list : lists.getOrDefault(style.list(), list);
  }

  /** What a style says, or the styles that it is based on. */
  OfStyle ofStyle(String style) {
    String at = style;
    Integer level = null;
    // A style may be based on itself in a broken file: a chain is never followed far.
    for (int i = 0; i < 20 && styles.containsKey(at); i++) {
      Style found = styles.get(at);
      level = level == null ? found.level() : level;
      if (found.list() != null) {
        return new OfStyle(found.list(), level == null ? levelOf(at, found.list()) : level);
      }
      at = found.basedOn();
    }
    return new OfStyle(null, null);
  }

  /** The level that names a style as its own (17.9.23, pStyle). */
  private Integer levelOf(String style, String number) {
    ListForm list = form(number);
    for (int i = 0; list != null && i < LEVELS; i++) {
      if (style.equals(list.level(i).style)) {
        return i;
      }
    }
    return null;
  }

  private void readLists(XMLStreamReader xml) throws XMLStreamException {
    ListForm list = null;
    Level level = null;
    int override = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          list = new ListForm(null);
          level = null;
          forms.put(Attributes.value(xml, "abstractNumId"), list);
        }
        case "num" -> {
          list = readUse(xml);
          level = null;
        }
        case "lvlOverride" -> override = levelWithin(Attributes.number(xml, "ilvl", 0));
        case "startOverride" -> {
          if (list != null) {
            list.starts[override] = Attributes.number(xml, "val", 1);
          }
        }
        case "lvl" -> {
          int index = levelWithin(Attributes.number(xml, "ilvl", 0));
          level = list == null ? null : list.own(index);
        }
        case "numStyleLink" -> {
          if (list != null) {
            list.styleLink = Attributes.value(xml, "val");
          }
        }
        default -> {
          if (level != null) {
            read(xml, level);
          }
        }
      }
    }
  }

  /** A {@code w:num}: its first child names the form. */
  private ListForm readUse(XMLStreamReader xml) throws XMLStreamException {
    String number = Attributes.value(xml, "numId");
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return null;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        ListForm form = forms.get(Attributes.value(xml, "val"));
        if (form == null || !xml.getLocalName().equals("abstractNumId")) {
          return null;
        }
        ListForm list = new ListForm(form);
        lists.put(number, list);
        return list;
      }
    }
    return null;
  }

  private static void read(XMLStreamReader xml, Level level) {
    String value = Attributes.value(xml, "val");
    switch (xml.getLocalName()) {
      case "start" -> level.start = Attributes.number(xml, "val", 1);
      case "numFmt" -> level.format = value == null ? "decimal" : value;
      case "lvlText" ->
          level.text =
              value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST_TEXT));
      case "pStyle" -> level.style = value;
      case "lvlRestart" -> level.restart = Attributes.number(xml, "val", 0);
      case "isLgl" -> level.legal = WordXml.isOn(xml);
      default -> {
        // pictures, fonts and the like
      }
    }
  }

  private void readStyles(XMLStreamReader xml) throws XMLStreamException {
    String style = null;
    String basedOn = null;
    String list = null;
    Integer level = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        styles.put(style, new Style(list, level, basedOn));
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> {
            style = Attributes.value(xml, "styleId");
            basedOn = null;
            list = null;
            level = null;
          }
          case "basedOn" -> basedOn = Attributes.value(xml, "val");
          case "numId" -> list = Attributes.value(xml, "val");
          case "ilvl" -> level = Attributes.number(xml, "val", 0);
          default -> {
            // fonts, spacing and the like
          }
        }
      }
    }
  }
}
