package org.plancheck.format.opendocument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.opendocument.Odf.annotated;
import static org.plancheck.format.opendocument.Odf.cell;
import static org.plancheck.format.opendocument.Odf.comment;
import static org.plancheck.format.opendocument.Odf.contentOf;
import static org.plancheck.format.opendocument.Odf.p;
import static org.plancheck.format.opendocument.Odf.row;
import static org.plancheck.format.opendocument.Odf.sheet;
import static org.plancheck.format.opendocument.Odf.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plancheck.format.Comment;
import org.plancheck.plan.Address;

class SheetAnnotationsTest {

  private static final String HEADING =
      row(cell("No"), cell("Action"), cell("Who"), cell("By when"));

  private static final String OURS =
      "<office:annotation[^>]*><dc:creator>Plancheck</dc:creator>"
          + "<dc:date>2026-11-22T00:00:00</dc:date>"
          + p("Plancheck:")
          + ".*?</office:annotation>";

  private static Comment at(int row, int column, String rule) {
    return comment(new Address.SheetCell("My & plan", row, column), null, rule);
  }

  /** The rows with our notes as "!". */
  private static String marked(byte[] file) {
    String content = contentOf(file);
    int from = content.indexOf("<table:table-row");
    return content.substring(from, content.indexOf("</table:table>", from)).replaceAll(OURS, "!");
  }

  private static byte[] plan(String... rows) {
    return Odf.sheets(sheet("My &amp; plan", HEADING + String.join("", rows))).bytes();
  }

  private static byte[] checked(byte[] file, Comment... comments) {
    byte[] copy = annotated(file, new Address.SheetCell("My & plan", 1, 1), comments);
    assertThat(shown(Odf.read(copy))).isEqualTo(shown(Odf.read(file)));
    assertThat(annotated(copy, new Address.SheetCell("My & plan", 1, 1), comments))
        .as("a second check")
        .isEqualTo(copy);
    return copy;
  }

  @Test
  void notesStandInTheirCellsAndAtTheTitle() {
    byte[] file = plan(row(cell("2.1"), cell("Audit"), cell("Ann"), "<table:table-cell/>"));
    byte[] copy = checked(file, at(2, 4, "DG-TIM-01"), at(2, 4, "DG-TIM-02"));
    assertThat(marked(copy))
        .endsWith(cell("Ann") + "<table:table-cell>!</table:table-cell></table:table-row>");
    assertThat(contentOf(copy))
        .contains("[DG-TIM-01]</text:p><text:p/><text:p>When &lt;exactly&gt; &amp;");
    assertThat(marked(checked(file, comment(null, null, "DG-HDR-01"))))
        .startsWith("<table:table-row><table:table-cell office:value-type=\"string\" >!<text:p>No");
  }

  @Test
  void repeatedCellsAndRowsAreSplitWhereTheNoteStands() {
    byte[] file =
        plan(
            "<table:table-row table:number-rows-repeated=\"5\">"
                + cell("1")
                + cell("table:number-columns-repeated=\"5\"", "x")
                + "</table:table-row>");
    byte[] copy = checked(file, at(4, 3, "DG-TIM-01"));
    String before = cell("1") + cell("table:number-columns-repeated=\"5\"", "x");
    assertThat(marked(copy))
        .isEqualTo(
            HEADING
                + "<table:table-row table:number-rows-repeated=\"2\">"
                + before
                + "</table:table-row><table:table-row>"
                + cell("1")
                + cell("x").replace(" >", ">")
                + cell("x").replace(" >", ">!")
                + cell("table:number-columns-repeated=\"3\"", "x")
                + "</table:table-row><table:table-row table:number-rows-repeated=\"2\">"
                + before
                + "</table:table-row>");
  }

  @Test
  void cellsThatTheRowDoesNotTellOfAreAdded() {
    byte[] copy = checked(plan(row(cell("1"))), at(2, 4, "DG-TIM-01"));
    assertThat(marked(copy))
        .endsWith(
            cell("1")
                + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                + "<table:table-cell>!</table:table-cell></table:table-row>");
  }

  @Test
  void whereAColleagueWroteOursStandsAtTheNearestFreeCell() {
    String theirs = "<office:annotation><dc:creator>Ann</dc:creator>" + p("Why?");
    byte[] file =
        plan(
            row(
                cell("1"),
                cell("Audit"),
                cell("Ann"),
                cell(theirs + "</office:annotation>" + p("Monday")),
                "<table:table-cell/>"));
    byte[] copy = checked(file, at(2, 4, "DG-TIM-01"));
    assertThat(contentOf(copy)).contains(theirs).contains("About cell D2: When &lt;exactly&gt;");
    assertThat(marked(copy)).endsWith("<table:table-cell>!</table:table-cell></table:table-row>");
  }

  @Test
  void oursGoWhenThereIsNothingMoreToSay() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src/test/resources/formats/good-plan.ods"));
    Address title = new Address.SheetCell("Theme 1", 1, 1);
    byte[] copy = annotated(file, title, comment(title, null, "DG-HDR-01"));
    assertThat(contentOf(copy)).contains("<dc:creator>Plancheck</dc:creator>");
    assertThat(contentOf(annotated(copy, title))).isEqualTo(contentOf(file));
    Map<String, byte[]> before = Odf.unzip(file);
    Map<String, byte[]> after = Odf.unzip(copy);
    for (String part : before.keySet()) {
      assertThat(Arrays.equals(before.get(part), after.get(part)))
          .as(part)
          .isEqualTo(!part.equals("content.xml"));
    }
    assertThat(new String(copy, 30, 54, UTF_8))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
  }

  @Test
  void aNoteOfOursThatLostItsAuthorIsOurs() {
    byte[] file =
        plan(
            row(
                cell("1"),
                cell(
                    "<office:annotation>"
                        + p("Plancheck:")
                        + p("Old [DG-TIM-01]")
                        + "</office:annotation>"
                        + p("Audit"))));
    assertThat(contentOf(annotated(file, null))).doesNotContain("Old");
  }

  private static byte[] noted(String... behind) {
    StringBuilder note = new StringBuilder("<office:annotation><dc:creator>Plancheck</dc:creator>");
    note.append(p("Plancheck:")).append(p("Old #0123abcd [DG-TIM-01]"));
    for (String line : behind) {
      note.append(p(line));
    }
    return plan(row(cell("1"), cell(note + "</office:annotation>" + p("Audit"))));
  }

  @Test
  void aNoteOfOursIntoWhichSomebodyWroteStays() {
    assertThat(contentOf(annotated(noted("ok: agreed with the group"), null)))
        .contains("Old #0123abcd", "ok: agreed with the group");
    assertThat(contentOf(annotated(noted(), null))).doesNotContain("Old #0123abcd");
  }

  @Test
  void ourNextNoteStandsBesideOneThatWasAnswered() {
    byte[] copy =
        annotated(
            noted("ok: agreed with the group"),
            new Address.SheetCell("My & plan", 1, 1),
            at(2, 2, "DG-ACT-01"));

    assertThat(contentOf(copy))
        .contains("ok: agreed with the group", "[DG-ACT-01]", "About cell B2");
  }
}
