package org.plancheck.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.grid.Content;

/** A workbook that several people share keeps a log of what they changed (18.11). */
class SharedChangesTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  /** A workbook with a log of two sessions. */
  private static byte[] shared(String first, String second) {
    Map<String, byte[]> parts = Books.parts(Books.made(Books::plan));
    String book = text(parts, "xl/_rels/workbook.xml.rels");
    put(
        parts,
        "xl/_rels/workbook.xml.rels",
        book.replace(
            "</Relationships>",
            related("shared", "revisionHeaders", "revisions/revisionHeaders.xml")
                + "</Relationships>"));
    put(parts, "xl/revisions/revisionHeaders.xml", "<headers xmlns=\"" + MAIN + "\"/>");
    put(
        parts,
        "xl/revisions/_rels/revisionHeaders.xml.rels",
        RELATIONSHIPS
            + related("a", "revisionLog", "revisionLog1.xml")
            + related("b", "revisionLog", "revisionLog2.xml")
            + related("c", "revisionLog", "lost.xml")
            + "</Relationships>");
    put(parts, "xl/revisions/revisionLog1.xml", log(first));
    put(parts, "xl/revisions/revisionLog2.xml", log(second));
    return Books.zipped(parts);
  }

  private static String related(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String log(String changes) {
    return "<revisions xmlns=\"" + MAIN + "\">" + changes + "</revisions>";
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rcc rId='1' sId='1'><nc r='D4'/></rcc> | 1 | a cell got another value",
        "<rrc rId='1' sId='1' ref='A4:XFD4' action='insertRow'/> | 1 | a row came in",
        "<rm rId='1' sheetId='1' source='A4' destination='A5'/> | 1 | a cell was moved",
        "<ris rId='1' sheetId='2' name='New'/> | 1 | a sheet came in",
        "<rsnm rId='1' sheetId='1' oldName='a' newName='b'/> | 1 | a sheet got another name",
        "<rcc/><rrc><rcc/></rrc> | 3 | what went with a row is told inside it",
        "<rfmt sheetId='1' sqref='A4'/><rcv guid='x' action='add'/> | 0 | looks are no changes",
      })
  void areCounted(String changes, int count, String why) {
    assertThat(Books.read(shared(changes, "")).revisions().changes()).as(why).isEqualTo(count);
  }

  @Test
  void ofAllSessionsAreCountedTogetherAndThePlanIsWhatTheyLedTo() {
    Content content = Books.read(shared("<rcc/><rcc/>", "<rcc/>"));
    assertThat(content.revisions().changes()).isEqualTo(3);
    assertThat(content.notes()).anyMatch(note -> note.contains("3"));
    assertThat(content.blocks()).isEqualTo(Books.read(Books.made(Books::plan)).blocks());
  }

  @Test
  void areNoneWhereNobodyShares() {
    assertThat(Books.read(Books.made(Books::plan)).revisions().changes()).isZero();
  }
}
