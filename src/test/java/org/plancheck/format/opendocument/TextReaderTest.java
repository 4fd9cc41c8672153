package org.plancheck.format.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.opendocument.Odf.cell;
import static org.plancheck.format.opendocument.Odf.p;
import static org.plancheck.format.opendocument.Odf.row;
import static org.plancheck.format.opendocument.Odf.shaded;
import static org.plancheck.format.opendocument.Odf.shown;
import static org.plancheck.format.opendocument.Odf.span;
import static org.plancheck.format.opendocument.Odf.styled;
import static org.plancheck.format.opendocument.Odf.table;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Row;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;
import org.plancheck.plan.Shade;

class TextReaderTest {

  private static final String HIDDEN =
      "<style:style style:name=\"H\" style:family=\"text\">"
          + "<style:text-properties text:display=\"none\"/></style:style>";

  @Nested
  class Paragraphs {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a <text:span>b</text:span>c|a bc",
          "a<text:s text:c=\"3\"/>b|a   b",
          "a    b|a b",
          "a<text:tab/>b|a\tb",
          "by <text:a>Ann</text:a>|by Ann",
          "page <text:page-number>3</text:page-number> of 4|page 3 of 4",
          "a<text:soft-page-break/>b<text:bookmark text:name=\"x\"/>|ab",
          "<text:placeholder>write here</text:placeholder>|''",
          "<loext:content-control"
              + " loext:showing-place-holder=\"true\">Pick</loext:content-control>|''",
          "<loext:content-control>30/11/26</loext:content-control>|30/11/26",
          "<text:drop-down><text:label text:value=\"Red\"/>Amber</text:drop-down>|Amber",
          "<text:drop-down><text:label text:value=\"Red\"/>Choose an item.</text:drop-down>|''",
          "<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>|a",
          "<text:variable-set text:display=\"none\">7</text:variable-set>x|x",
        })
    void showWhatAReaderOfThePageSees(String content, String text) {
      assertThat(shown(Odf.text(p(content)).read())).containsExactly(text);
    }

    @Test
    void areNumberedInTheOrderOfTheFile() {
      Content content =
          Odf.text(p("one"), table(row(cell("two"))), "<text:h>three</text:h>").read();
      assertThat(content.blocks().get(2)).isInstanceOf(Line.class);
      assertThat(((Line) content.blocks().get(2)).address())
          .isEqualTo(new Address.Paragraph("body", 3));
    }

    @Test
    void remarksAndDeletedTextAreNoContentAndHaveNoNumber() {
      Content content =
          Odf.text(
                  "<text:tracked-changes>"
                      + changed("deletion", p("old"))
                      + changed("insertion", "")
                      + "</text:tracked-changes>",
                  p(
                      "new<office:annotation><dc:creator>Ann</dc:creator>",
                      p("why?"),
                      "</office:annotation> text<text:change text:change-id=\"c\"/>"),
                  p("next"))
              .read();
      assertThat(shown(content)).containsExactly("new text", "next");
      assertThat(((Line) content.blocks().get(1)).address())
          .isEqualTo(new Address.Paragraph("body", 2));
      assertThat(content.notes()).containsExactly("2 tracked changes were read as if accepted.");
    }

    private static String changed(String what, String content) {
      return "<text:changed-region><text:"
          + what
          + ">"
          + content
          + "</text:"
          + what
          + "></text:changed-region>";
    }

    @Test
    void hiddenTextIsLeftOutAndSaid() {
      Content content =
          Odf.text(
                  p("seen ", span("H", "unseen")),
                  "<text:section text:display=\"none\">" + p("secret") + "</text:section>",
                  p("gone<text:hidden-paragraph text:is-hidden=\"true\"/>"),
                  p("<text:hidden-text text:is-hidden=\"true\">x</text:hidden-text>end"))
              .styles(HIDDEN)
              .read();
      assertThat(shown(content)).containsExactly("seen", "end");
      assertThat(content.leftOut())
          .containsExactly("text that is formatted as hidden", "a section that is hidden");
    }

    @Test
    void notesAndTextBoxesStandAfterWhatHoldsThem() {
      Content content =
          Odf.text(
                  p(
                      "text<text:note text:note-class=\"footnote\"><text:note-citation>1"
                          + "</text:note-citation><text:note-body>",
                      p("a note"),
                      "</text:note-body></text:note><draw:frame><draw:text-box>",
                      p("in a box"),
                      "</draw:text-box><svg:title xmlns:svg=\"urn:oasis:names:tc:opendocument:"
                          + "xmlns:svg-compatible:1.0\">Logo</svg:title></draw:frame>"),
                  p("last"))
              .read();
      assertThat(shown(content)).containsExactly("text", "in a box", "last", "a note");
      assertThat(((Line) content.blocks().get(3)).address())
          .isEqualTo(new Address.Paragraph("notes", 1));
    }
  }

  @Nested
  class Lists {

    private static final String STYLE =
        "<text:list-style style:name=\"L\">"
            + level(1, "style:num-format=\"1\" style:num-suffix=\".\"")
            + level(2, "style:num-format=\"1\" text:display-levels=\"2\"")
            + level(3, "style:num-format=\"a\" loext:num-list-format=\"(%3%)\"")
            + "</text:list-style>";

    private static String level(int level, String attributes) {
      return "<text:list-level-style-number text:level=\"" + level + "\" " + attributes + "/>";
    }

    private static String list(String attributes, String... items) {
      return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
    }

    private static String item(String... content) {
      return "<text:list-item>" + String.join("", content) + "</text:list-item>";
    }

    @Test
    void giveTheNumbersThatPeopleSee() {
      String inner = list("", item(p("c"), p("more")), item(p("d"), list("", item(p("e")))));
      Content content =
          Odf.text(
                  list("xml:id=\"i\" text:style-name=\"L\"", item(p("a")), item(p("b"), inner)),
                  p("between"),
                  list("text:continue-list=\"i\" text:style-name=\"L\"", item(p("f"))),
                  list("text:style-name=\"L\"", item(p("g"))),
                  list("text:continue-numbering=\"true\" text:style-name=\"L\"", item(p("h"))))
              .styles(STYLE)
              .read();
      assertThat(shown(content))
          .containsExactly(
              "1. a", "2. b", "2.1 c", "more", "2.2 d", "(a) e", "between", "3. f", "1. g", "2. h");
    }

    @Test
    void startWhereTheyAreTold() {
      Content content =
          Odf.text(
                  list(
                      "text:style-name=\"L\"",
                      "<text:list-item text:start-value=\"7\">" + p("a") + "</text:list-item>",
                      "<text:list-header>" + p("no number") + "</text:list-header>",
                      item(p("b"))))
              .styles(STYLE)
              .read();
      assertThat(shown(content)).containsExactly("7. a", "no number", "8. b");
    }

    @Test
    void headingsAreNumberedByTheOutline() {
      Content content =
          Odf.text(
                  "<text:h text:outline-level=\"1\">A</text:h>",
                  "<text:h text:outline-level=\"2\">B</text:h>",
                  "<text:h text:outline-level=\"2\" text:is-list-header=\"true\">C</text:h>")
              .named(
                  "<text:outline-style style:name=\"Outline\">"
                      + "<text:outline-level-style text:level=\"1\" style:num-format=\"1\"/>"
                      + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\""
                      + " text:display-levels=\"2\"/></text:outline-style>")
              .read();
      assertThat(shown(content)).containsExactly("1 A", "1.1 B", "C");
    }
  }

  @Nested
  class Tables {

    @Test
    void mergedCellsGoOnToTheRightAndDown() {
      Content content =
          Odf.text(
                  table(
                      "<table:table-column table:number-columns-repeated=\"3\"/>",
                      "<table:table-header-rows>",
                      row(
                          cell("table:number-columns-spanned=\"2\"", "wide"),
                          "<table:covered-table-cell/>",
                          cell("c")),
                      "</table:table-header-rows>",
                      row(cell("table:number-rows-spanned=\"2\"", "tall"), cell("x"), cell("y")),
                      row("<table:covered-table-cell/>", cell("z"), cell(""))))
              .read();
      assertThat(shown(content)).containsExactly("wide|c", "tall|x|y", "^|z|");
      List<Row> rows = table(content).rows();
      assertThat(rows.get(0).cells().get(1).column()).isEqualTo(2);
      assertThat(rows.get(0).cells().get(0).span()).isEqualTo(2);
      assertThat(rows.get(2).cells().get(1).address())
          .isEqualTo(new Address.TableCell("body", 1, 3, 2));
    }

    private static org.plancheck.format.grid.Block.Table table(Content content) {
      return Odf.table(content);
    }

    private static String table(String... rows) {
      return Odf.table(rows);
    }

    @Test
    void insideTablesAreKeptApart() {
      Content content = Odf.text(table(row(cell(p("out") + table(row(cell("in"))))))).read();
      GridCell outer = table(content).rows().get(0).cells().get(0);
      assertThat(outer.text()).isEqualTo("out");
      assertThat(outer.nested().get(0).rows().get(0).cells().get(0).address())
          .isEqualTo(new Address.TableCell("body", 2, 1, 1));
    }

    @Test
    void cellsAndRowsThatAreWrittenOnceStandForMany() {
      Content content =
          Odf.text(
                  table(
                      "<table:table-row table:number-rows-repeated=\"2\">"
                          + cell("table:number-columns-repeated=\"2\"", "a")
                          + "</table:table-row>",
                      "<table:table-row table:number-rows-repeated=\"2000000000\">"
                          + cell("")
                          + "</table:table-row>",
                      row(cell("end"))))
              .read();
      assertThat(shown(content)).containsExactly("a|a", "a|a", "", "end");
    }

    @Test
    void rowsWhoseDeletionIsTrackedAreGone() {
      Content content =
          Odf.text(
                  table(
                      row(cell("1.1"), cell("stays")),
                      row(cell("<text:p><text:change/></text:p>"), cell("<text:p/>")),
                      row(cell(""), cell(""))))
              .read();
      assertThat(shown(content)).containsExactly("1.1|stays", "|");
    }

    @ParameterizedTest
    @CsvSource({
      "#ff0000, RED",
      "#FFC000, AMBER",
      "#92d050, GREEN",
      "transparent, NONE",
      "#zzzzzz, NONE",
      "#ffffff, NONE"
    })
    void cellsAreShadedByTheirStyle(String colour, Shade shade) {
      assertThat(shade(shaded("C", "table-cell", colour), cell("table:style-name=\"C\"", "x")))
          .isEqualTo(shade);
    }

    @Test
    void parentsRowsAndWordsShadeWhereTheCellSaysNothing() {
      String child =
          "<style:style style:name=\"K\" style:family=\"table-cell\""
              + " style:parent-style-name=\"C\"/>";
      assertThat(
              shade(
                  shaded("C", "table-cell", "#00b050") + child,
                  cell("table:style-name=\"K\"", "x")))
          .isEqualTo(Shade.GREEN);
      assertThat(shade(shaded("T", "text", "#ff0000"), cell(p(span("T", "Red")))))
          .isEqualTo(Shade.RED);
      assertThat(shade(shaded("P", "paragraph", "#ffc000"), cell(styled("P", "Amber"))))
          .isEqualTo(Shade.AMBER);
      String circle =
          "<style:style style:name=\"K\" style:family=\"table-cell\""
              + " style:parent-style-name=\"K\"/>";
      assertThat(shade(circle, cell("table:style-name=\"K\"", "x"))).isEqualTo(Shade.NONE);
    }

    private static Shade shade(String styles, String cell) {
      Content content = Odf.text(table(row(cell))).styles(styles).read();
      return table(content).rows().get(0).cells().get(0).shade();
    }
  }

  @Nested
  class PageHeaders {

    private static String page(String name, String next, String text) {
      return "<style:master-page style:name=\""
          + name
          + "\" style:next-style-name=\""
          + next
          + "\"><style:header>"
          + p(text)
          + "</style:header><style:header-left style:display=\"false\">"
          + p("left " + text)
          + "</style:header-left><style:footer>"
          + p("foot " + text)
          + "</style:footer></style:master-page>";
    }

    @Test
    void ofTheFirstPageAndThoseThatFollow() {
      Content content =
          Odf.text(styled("P", "body"))
              .styles(
                  "<style:style style:name=\"P\" style:family=\"paragraph\""
                      + " style:master-page-name=\"First\"/>")
              .masters(
                  page("Standard", "Standard", "standard"),
                  page("First", "Standard", "first"),
                  page("Unused", "Unused", "unused"))
              .read();
      assertThat(shown(content))
          .containsExactly("standard", "first", "body", "foot standard", "foot first");
      assertThat(((Line) content.blocks().get(0)).pagePart()).isTrue();
      assertThat(((Line) content.blocks().get(1)).address())
          .isEqualTo(new Address.Paragraph("header 2", 1));
    }

    @Test
    void ofADocumentThatNamesNone() {
      Content content = Odf.text(p("body")).masters(page("Standard", "", "top")).read();
      assertThat(shown(content)).containsExactly("top", "body", "foot top");
    }
  }

  @Test
  void tellsWhatMakesTheCopyShowDifferentThingsToDifferentReaders() {
    String remark =
        "<office:annotation><dc:creator>%s</dc:creator>" + p("Why?") + "</office:annotation>";
    String hidden =
        row(cell("kept from view")).replaceFirst(">", " table:visibility=\"collapse\">");
    assertThat(
            Odf.text(
                    "<text:tracked-changes><text:changed-region>"
                        + p("gone")
                        + "</text:changed-region></text:tracked-changes>",
                    p("one", remark.formatted("Ann"), remark.formatted("Plancheck")),
                    table(row(cell("shown")), hidden))
                .read()
                .revisions())
        .isEqualTo(new org.plancheck.plan.Revisions(1, 1, 1));
  }
}
