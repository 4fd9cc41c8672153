package org.plancheck.format.excel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plancheck.format.Limits;
import org.plancheck.format.Markup;
import org.plancheck.format.OfficePackage;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.UnreadableFile.Reason;

/**
 * A workbook written anew (SpreadsheetML) with what an older format holds, so that it is read as
 * every other workbook is: what is hidden, filtered, coloured or a date is understood in one place.
 */
public final class PlanWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Excel keeps numbers up to here for its own number formats. */
  private static final int FIRST_OWN_FORMAT = 164;

  private record Tab(String name, String kind, boolean hidden) {}

  private record Look(int format, String code, Integer rgb, boolean edged) {}

  private final long mostCharacters;
  private final boolean from1904;
  private final List<Tab> tabs = new ArrayList<>();
  private final List<PlanSheet> sheets = new ArrayList<>();
  private final Map<Look, Integer> looks = new LinkedHashMap<>();
  private final List<Integer> ruleFills = new ArrayList<>();
  private boolean macros;
  private long characters;

  /**
   * Begins a workbook without sheets.
   *
   * @param from1904 true where days are counted from 1904 on
   */
  public PlanWorkbook(boolean from1904, Limits limits) {
    this.from1904 = from1904;
    // It is held several times over while it is written.
    this.mostCharacters = limits.unpackedBytes() / 4;
    style(0, "General", null, false);
  }

  /** Notes that the file carries macros. */
  public void macros() {
    macros = true;
  }

  /** Adds a sheet of cells; sheets stand in the order in which they are added. */
  public PlanSheet sheet(String name, boolean hidden) {
    return add(new Tab(name, "worksheet", hidden));
  }

  /**
   * Adds a sheet that holds no cells.
   *
   * @param kind "chartsheet", or any other word for what is neither chart nor cells
   */
  public void otherSheet(String name, String kind, boolean hidden) {
    add(new Tab(name, kind, hidden));
  }

  private PlanSheet add(Tab tab) {
    PlanSheet sheet = new PlanSheet(this);
    tabs.add(tab);
    sheets.add(sheet);
    return sheet;
  }

  /**
   * The number of a style.
   *
   * @param format number of the number format
   * @param code the number format itself, as "0.00"
   * @param rgb 0xRRGGBB of the fill, or null
   * @param edged true where the cell has a line around it
   */
  public int style(int format, String code, Integer rgb, boolean edged) {
    Look look = new Look(format, code, rgb, edged);
    Integer known = looks.get(look);
    if (known == null) {
      known = looks.size();
      looks.put(look, known);
    }
    return known;
  }

  /** The number of the fill that a colour rule gives; null gives none. */
  int ruleFill(Integer rgb) {
    ruleFills.add(rgb);
    return ruleFills.size() - 1;
  }

  /** Counts what is written, for a text may be named a million times. */
  void written(int some) throws UnreadableFile {
    characters += some;
    if (characters > mostCharacters) {
      throw new UnreadableFile(
          Reason.TOO_BIG,
          "more than " + (mostCharacters >> 20) + " MB when unpacked (limits: unpacked-mb)");
    }
  }

  /** The whole workbook as a package. */
  public byte[] bytes() {
    Map<String, byte[]> parts = new TreeMap<>();
    put(parts, "[Content_Types].xml", contentTypes());
    put(
        parts,
        "_rels/.rels",
        relationships(List.of(relationship(0, "officeDocument", "xl/w.xml"))));
    put(parts, "xl/w.xml", book());
    put(parts, "xl/styles.xml", styles());
    List<String> related = new ArrayList<>();
    related.add(relationship(0, "styles", "styles.xml"));
    for (int i = 0; i < tabs.size(); i++) {
      related.add(relationship(i + 1, tabs.get(i).kind(), "sheet" + (i + 1) + ".xml"));
      put(parts, "xl/sheet" + (i + 1) + ".xml", sheets.get(i).xml());
      if (sheets.get(i).hasBoxes()) {
        put(
            parts,
            "xl/_rels/sheet" + (i + 1) + ".xml.rels",
            relationships(List.of(relationship(1, "drawing", "drawing" + (i + 1) + ".xml"))));
        put(parts, "xl/drawing" + (i + 1) + ".xml", sheets.get(i).drawing());
      }
    }
    if (macros) {
      related.add(relationship(tabs.size() + 1, "vbaProject", "vbaProject.bin"));
    }
    put(parts, "xl/_rels/w.xml.rels", relationships(related));
    return OfficePackage.of(parts);
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(
        name,
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String contentTypes() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\""
        + OFFICE
        + "worksheet+xml\"/><Override PartName=\"/xl/w.xml\" ContentType=\""
        + OFFICE
        + "sheet.main+xml\"/></Types>";
  }

  private static String relationships(List<String> some) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", some)
        + "</Relationships>";
  }

  private static String relationship(int id, String kind, String target) {
    String type = RELATIONSHIPS + "/" + kind;
    return "<Relationship Id=\"r" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private String book() {
    StringBuilder xml = new StringBuilder();
    xml.append("<workbook xmlns=\"").append(MAIN);
    xml.append("\" xmlns:r=\"").append(RELATIONSHIPS).append("\"><workbookPr date1904=\"");
    xml.append(from1904 ? 1 : 0).append("\"/><sheets>");
    for (int i = 0; i < tabs.size(); i++) {
      xml.append("<sheet name=\"").append(Markup.escape(tabs.get(i).name()));
      xml.append(tabs.get(i).hidden() ? "\" state=\"hidden" : "");
      xml.append("\" sheetId=\"").append(i + 1).append("\" r:id=\"r").append(i + 1).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String styles() {
    Map<String, Integer> formats = new LinkedHashMap<>();
    StringBuilder fills = new StringBuilder("<fill><patternFill patternType=\"none\"/></fill>");
    StringBuilder cells = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    int fill = 0;
    for (Look look : looks.keySet()) {
      int format = look.format();
      if (look.code() != null && format != 0) {
        // Numbers below 164 mean what Excel knows by itself; the others are given anew.
        String key = format < FIRST_OWN_FORMAT ? "" + format : look.code();
        if (!formats.containsKey(key)) {
          formats.put(key, format < FIRST_OWN_FORMAT ? format : FIRST_OWN_FORMAT + formats.size());
          numbers.append("<numFmt numFmtId=\"").append(formats.get(key));
          numbers.append("\" formatCode=\"").append(Markup.escape(look.code())).append("\"/>");
        }
        format = formats.get(key);
      }
      if (look.rgb() != null) {
        fills.append("<fill>").append(pattern("fgColor", look.rgb())).append("</fill>");
        fill++;
      }
      cells.append("<xf numFmtId=\"").append(format);
      cells.append("\" fillId=\"").append(look.rgb() == null ? 0 : fill);
      cells.append("\" borderId=\"").append(look.edged() ? 1 : 0).append("\"/>");
    }
    StringBuilder rules = new StringBuilder();
    for (Integer rgb : ruleFills) {
      rules.append("<dxf>");
      rules.append(rgb == null ? "" : "<fill>" + pattern("bgColor", rgb) + "</fill>");
      rules.append("</dxf>");
    }
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts>"
        + numbers
        + "</numFmts><fills>"
        + fills
        + "</fills><borders><border/><border><left style=\"thin\"/></border></borders><cellXfs>"
        + cells
        + "</cellXfs><dxfs>"
        + rules
        + "</dxfs></styleSheet>";
  }

  private static String pattern(String colour, int rgb) {
    return "<patternFill patternType=\"solid\"><"
        + colour
        + " rgb=\"FF"
        + String.format("%06X", rgb & 0xffffff)
        + "\"/></patternFill>";
  }
}
