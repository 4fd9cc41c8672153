package org.plancheck.samples;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sheets as the bytes of an Excel workbook: the same bytes on every machine and in every run. */
final class ExcelFile {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private ExcelFile() {}

  /**
   * The bytes of the file.
   *
   * @throws IOException never, as nothing is written but memory
   */
  static byte[] of(List<ExcelSheet> sheets) throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "");
    parts.put(
        "_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
    parts.put("xl/workbook.xml", "");
    parts.put("xl/_rels/workbook.xml.rels", "");
    for (int i = 1; i <= sheets.size(); i++) {
      String part = "worksheets/sheet" + i + ".xml";
      types.append(override("xl/" + part, "worksheet+xml"));
      list.append("<sheet name=\"" + WordText.escaped(sheets.get(i - 1).name) + "\" sheetId=\"" + i)
          .append("\" r:id=\"rId" + i + "\"/>");
      relations.append(relationship("rId" + i, "worksheet", part));
      parts.put("xl/" + part, sheets.get(i - 1).xml());
    }
    relations.append(relationship("rId" + (sheets.size() + 1), "styles", "styles.xml"));
    parts.put("xl/styles.xml", styles());
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("xl/workbook.xml", "sheet.main+xml")
            + types
            + override("xl/styles.xml", "styles+xml")
            + "</Types>");
    parts.put(
        "xl/workbook.xml",
        HEAD
            + "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATIONS
            + "\"><sheets>"
            + list
            + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
    OfficePackage book = new OfficePackage();
    parts.forEach(book::part);
    return book.bytes();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private static String relationships(String inside) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /** One format for each of {@link ExcelSheet.Style}, and the fills of the colour rules. */
  private static String styles() {
    String font = "<name val=\"Calibri\"/></font>";
    return HEAD
        + "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts count=\"3\">"
        + "<numFmt numFmtId=\"164\" formatCode=\"0.0\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/>"
        + "<numFmt numFmtId=\"166\" formatCode=\"mmm\\-yy\"/></numFmts>"
        + "<fonts count=\"3\"><font><sz val=\"11\"/>"
        + font
        + "<font><b/><sz val=\"14\"/>"
        + font
        + "<font><b/><sz val=\"11\"/>"
        + font
        + "</fonts>"
        + "<fills count=\"6\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill>"
        + fill("D9E2F3")
        + fill("FF0000")
        + fill("FFC000")
        + fill("92D050")
        + "</fills>"
        + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
        + "<left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>"
        + "<bottom style=\"thin\"/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        + "</cellStyleXfs><cellXfs count=\"12\">"
        + format(0, 0, 0, 0)
        + format(0, 1, 0, 0)
        + format(0, 2, 2, 1)
        + format(0, 0, 0, 1)
        + format(164, 0, 0, 1)
        + format(165, 0, 0, 1)
        + format(14, 0, 0, 1)
        + format(166, 0, 0, 1)
        + format(0, 0, 3, 1)
        + format(0, 0, 4, 1)
        + format(0, 0, 5, 1)
        + format(0, 0, 0, 0)
        + "</cellXfs>"
        + "<dxfs count=\"3\">"
        + rule("FF0000")
        + rule("FFC000")
        + rule("92D050")
        + "</dxfs>"
        + "</styleSheet>";
  }

  private static String fill(String rgb) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF"
        + rgb
        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
  }

  private static String rule(String rgb) {
    return "<dxf><fill><patternFill><bgColor rgb=\"FF" + rgb + "\"/></patternFill></fill></dxf>";
  }

  private static String format(int number, int font, int fill, int border) {
    return ("<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\""
            + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
            + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>")
        .formatted(number, font, fill, border);
  }
}
