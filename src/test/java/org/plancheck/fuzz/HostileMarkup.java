package org.plancheck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancheck.fuzz.HostileFile.Expected;

/** Packages whose markup is that of their format and says what no program would say. */
final class HostileMarkup {

  private static final String MOST = "2147483647";
  private final List<HostileFile> files = new ArrayList<>();

  private HostileMarkup() {}

  /** Files of the four formats that are packages. */
  static List<HostileFile> all() throws IOException {
    HostileMarkup made = new HostileMarkup();
    made.documents();
    made.sheets();
    made.openTexts();
    made.openSheets();
    made.relationships();
    return made.files;
  }

  private static Map<String, byte[]> parts(String format) throws IOException {
    return Seeds.unzipped(Seeds.smallest(format));
  }

  /** A plan with markup put in before the last occurrence of a tag in a part. */
  private void into(String kind, String format, String part, String before, String markup)
      throws IOException {
    Map<String, byte[]> parts = parts(format);
    String xml = new String(parts.get(part), UTF_8);
    int at = xml.lastIndexOf(before);
    if (at < 0) {
      throw new IllegalStateException(format + " has no " + before);
    }
    String changed = xml.substring(0, at) + markup + xml.substring(at);
    add(kind, format, Expected.EITHER, Seeds.with(parts, part, changed.getBytes(UTF_8)));
  }

  private void add(String kind, String format, Expected expected, byte[] bytes) {
    files.add(new HostileFile(kind + "." + format, expected, bytes));
  }

  private void documents() throws IOException {
    String table = "<w:tbl><w:tr><w:tc>";
    String end = "</w:tc></w:tr></w:tbl>";
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("tables-in-tables-150", table.repeat(150) + "<w:p/>" + end.repeat(150));
    kinds.put("controls-in-controls", nested("w:sdt><w:sdtContent", 180));
    kinds.put("boxes-in-boxes", nested("w:p><w:r><w:txbxContent", 100));
    kinds.put("cell-over-all-columns", cell("<w:gridSpan w:val=\"" + MOST + "\"/>"));
    kinds.put("cell-over-less-than-none", cell("<w:gridSpan w:val=\"-5\"/>"));
    kinds.put("merged-from-nowhere", cell("<w:vMerge/>").repeat(50));
    kinds.put("row-of-30000-cells", row(30_000));
    kinds.put("rows-20000", row(3).repeat(20_000));
    kinds.put("fields-never-ended", "<w:p>" + field("begin").repeat(5_000) + "</w:p>");
    kinds.put("fields-ended-before", "<w:p>" + field("end").repeat(5_000) + "</w:p>");
    kinds.put("list-of-level-99", list("99", "1"));
    kinds.put("list-of-no-number", list("-1", "-" + MOST));
    kinds.put("list-without-an-id", list("", ""));
    kinds.put("comments-that-never-end", "<w:commentRangeStart w:id=\"7\"/>".repeat(5_000));
    kinds.put("changes-in-changes", nested("w:ins", 200));
    kinds.put("tabs-and-breaks", "<w:p><w:r>" + "<w:tab/><w:br/>".repeat(100_000) + "</w:r></w:p>");
    kinds.put("runs-200000", "<w:p>" + "<w:r><w:t>x</w:t></w:r>".repeat(200_000) + "</w:p>");
    kinds.put("field-that-fetches", instruction("INCLUDETEXT \"http://127.0.0.1:9/x\""));
    kinds.put("field-that-runs", instruction("DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\""));
    kinds.put("part-of-another-kind", "<w:altChunk r:id=\"rId99\" xmlns:r=\"urn:x\"/>");
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      into(kind.getKey(), "docx", "word/document.xml", "<w:sectPr", kind.getValue());
    }
  }

  private static String nested(String tags, int times) {
    StringBuilder end = new StringBuilder();
    String[] names = tags.split("><", 0);
    for (int i = names.length - 1; i >= 0; i--) {
      end.append("</").append(names[i]).append('>');
    }
    return ("<" + tags + ">").repeat(times) + end.toString().repeat(times);
  }

  private static String cell(String property) {
    return "<w:tbl><w:tr><w:tc><w:tcPr>" + property + "</w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
  }

  private static String row(int cells) {
    String one = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>";
    return "<w:tbl><w:tr>" + one.repeat(cells) + "</w:tr></w:tbl>";
  }

  private static String field(String kind) {
    return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
  }

  private static String list(String level, String number) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + number
        + "\"/></w:numPr></w:pPr></w:p>";
  }

  private static String instruction(String words) {
    return "<w:p>"
        + field("begin")
        + "<w:r><w:instrText>"
        + words.replace("\"", "&quot;")
        + "</w:instrText></w:r>"
        + field("end")
        + "</w:p>";
  }

  private void sheets() throws IOException {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put(
        "cell-in-the-last-corner", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    kinds.put("row-0", "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>");
    kinds.put("row-below-0", "<row r=\"-7\"><c r=\"A-7\"><v>1</v></c></row>");
    kinds.put("row-beyond-numbers", "<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>");
    kinds.put("column-beyond-letters", xCell(" r=\"ZZZZZZZZ1\"", "<v>1</v>"));
    kinds.put("cells-without-addresses", xCell("", "<v>1</v>").repeat(5_000));
    kinds.put("rows-backwards", "<row r=\"9\"/><row r=\"8\"/><row r=\"8\"/><row r=\"1\"/>");
    kinds.put("text-of-no-number", xCell(" t=\"s\"", "<v>4294967296</v>"));
    kinds.put("text-below-0", xCell(" t=\"s\"", "<v>-1</v>"));
    kinds.put("text-that-is-no-number", xCell(" t=\"s\"", "<v>many</v>"));
    kinds.put("style-of-no-number", xCell(" s=\"70000\"", "<v>1</v>"));
    kinds.put("style-below-0", xCell(" s=\"-1\"", "<v>1</v>"));
    kinds.put("number-beyond-all", xCell("", "<v>1e99999</v>"));
    kinds.put("number-of-no-size", xCell("", "<v>NaN</v>"));
    kinds.put("date-before-all-days", xCell(" s=\"1\"", "<v>-693595</v>"));
    kinds.put("kind-unknown", xCell(" t=\"zz\"", "<v>1</v>"));
    kinds.put(
        "formula-that-fetches", xCell("", "<f>WEBSERVICE(\"http://127.0.0.1:9\")</f><v>1</v>"));
    kinds.put("formula-that-runs", xCell(" t=\"str\"", "<f>cmd|' /C calc'!A0</f><v>x</v>"));
    kinds.put("formula-of-itself", "<row r=\"900\"><c r=\"A900\"><f>A900+1</f></c></row>");
    kinds.put("formula-of-100000-signs", xCell("", "<f>" + "(".repeat(100_000) + "</f><v>1</v>"));
    kinds.put("rows-100000", "<row><c><v>1</v></c></row>".repeat(100_000));
    kinds.put("cells-500000-in-a-row", "<row>" + "<c><v>1</v></c>".repeat(500_000) + "</row>");
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      into(kind.getKey(), "xlsx", "xl/worksheets/sheet1.xml", "</sheetData>", kind.getValue());
    }
    String merged = "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(2_000);
    into(
        "merged-over-everything",
        "xlsx",
        "xl/worksheets/sheet1.xml",
        "</worksheet>",
        merged + "</mergeCells>");
    into(
        "merged-backwards",
        "xlsx",
        "xl/worksheets/sheet1.xml",
        "</worksheet>",
        "<mergeCells><mergeCell ref=\"C9:A1\"/><mergeCell ref=\"x\"/><mergeCell/></mergeCells>");
  }

  private static String xCell(String attributes, String inner) {
    return "<row><c" + attributes + ">" + inner + "</c></row>";
  }

  private void openTexts() throws IOException {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("blanks-2-billion", "<text:p>x<text:s text:c=\"" + MOST + "\"/></text:p>");
    kinds.put("blanks-below-0", "<text:p>x<text:s text:c=\"-9\"/></text:p>");
    kinds.put(
        "blanks-many-times", "<text:p>" + "<text:s text:c=\"9999\"/>".repeat(9_999) + "</text:p>");
    kinds.put("lists-in-lists", nested("text:list><text:list-item", 180));
    kinds.put("sections-in-sections", nested("text:section", 350));
    kinds.put("spans-in-spans", "<text:p>" + nested("text:span", 350) + "</text:p>");
    kinds.put(
        "columns-2-billion",
        openTable("<table:table-column" + " table:number-columns-repeated=\"" + MOST + "\"/>", ""));
    kinds.put("cells-2-billion", openTable("", " table:number-columns-repeated=\"" + MOST + "\""));
    kinds.put(
        "cell-over-2-billion", openTable("", " table:number-columns-spanned=\"" + MOST + "\""));
    kinds.put(
        "cell-over-rows-2-billion", openTable("", " table:number-rows-spanned=\"" + MOST + "\""));
    kinds.put(
        "notes-in-notes", "<text:p>" + nested("office:annotation><text:p", 150) + "</text:p>");
    kinds.put("marks-that-never-end", "<text:p><text:bookmark-start text:name=\"a\"/></text:p>");
    kinds.put(
        "changes-of-nothing", "<text:p><text:change-start text:change-id=\"nowhere\"/></text:p>");
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      into(kind.getKey(), "odt", "content.xml", "</office:text>", kind.getValue());
    }
    String styles = "";
    for (String pair : List.of("a b", "b c", "c a", "d d")) {
      styles +=
          "<style:style style:family=\"paragraph\" style:name=\""
              + pair.charAt(0)
              + "\" style:parent-style-name=\""
              + pair.charAt(2)
              + "\"/>";
    }
    into("styles-in-a-circle", "odt", "content.xml", "</office:automatic-styles>", styles);
  }

  private static String openTable(String columns, String attributes) {
    return "<table:table>"
        + columns
        + "<table:table-row><table:table-cell"
        + attributes
        + "><text:p>x</text:p></table:table-cell></table:table-row></table:table>";
  }

  private void openSheets() throws IOException {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String inner : List.of("", "<text:p>words</text:p>")) {
      String with = inner.isEmpty() ? "empty" : "full";
      String repeated = "table:number-columns-repeated=\"" + MOST + "\"";
      kinds.put("columns-" + with, openSheet("", repeated, inner));
      kinds.put(
          "rows-" + with, openSheet("table:number-rows-repeated=\"" + MOST + "\"", "", inner));
      kinds.put(
          "both-" + with,
          openSheet(
              "table:number-rows-repeated=\"1048576\"",
              "table:number-columns-repeated=\"16384\"",
              inner));
    }
    kinds.put("rows-below-0", openSheet("table:number-rows-repeated=\"-4\"", "", "<text:p/>"));
    kinds.put("rows-no-number", openSheet("table:number-rows-repeated=\"many\"", "", "<text:p/>"));
    kinds.put(
        "date-of-no-day",
        openSheet(
            "",
            "office:value-type=\"date\" office:date-value=\"2026-13-45\"",
            "<text:p>x</text:p>"));
    kinds.put(
        "number-of-no-size",
        openSheet("", "office:value-type=\"float\" office:value=\"1e9999\"", "<text:p>x</text:p>"));
    kinds.put(
        "formula-that-fetches",
        openSheet(
            "",
            "table:formula=\"of:=WEBSERVICE(&quot;http://127.0.0.1:9&quot;)\"",
            "<text:p>x</text:p>"));
    kinds.put("groups-in-groups", nested("table:table-row-group", 300));
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      into("sheet-" + kind.getKey(), "ods", "content.xml", "</table:table>", kind.getValue());
    }
  }

  private static String openSheet(String row, String cell, String inner) {
    return "<table:table-row "
        + row
        + "><table:table-cell "
        + cell
        + ">"
        + inner
        + "</table:table-cell></table:table-row>";
  }

  private void relationships() throws IOException {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    int number = 0;
    for (String kind :
        List.of(
            "image",
            "attachedTemplate",
            "oleObject",
            "frame",
            "styles",
            "comments",
            "hyperlink",
            "header",
            "numbering",
            "settings")) {
      for (String target :
          List.of("http://127.0.0.1:9/x", "file:///etc/passwd", "../../../x", "document.xml", "")) {
        String mode = target.contains(":") ? " TargetMode=\"External\"" : "";
        into(
            "relation-" + kind + "-" + number++,
            "docx",
            "word/_rels/document.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"rIdx\" Type=\""
                + type
                + kind
                + "\" Target=\""
                + target
                + "\""
                + mode
                + "/>");
      }
    }
    into(
        "relation-link-of-a-workbook",
        "xlsx",
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"rIdx\" Type=\""
            + type
            + "externalLink\" Target=\"http://127.0.0.1:9\""
            + " TargetMode=\"External\"/>");
  }
}
