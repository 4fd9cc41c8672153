package org.plancheck.format.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.opendocument.Odf.cell;
import static org.plancheck.format.opendocument.Odf.p;
import static org.plancheck.format.opendocument.Odf.row;
import static org.plancheck.format.opendocument.Odf.shaded;
import static org.plancheck.format.opendocument.Odf.sheet;
import static org.plancheck.format.opendocument.Odf.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Address;
import org.plancheck.plan.Shade;

class SpreadsheetReaderTest {

  private static final String HEADING =
      row(cell("No"), cell("Action"), cell("Who"), cell("By when"));

  private static final String DATES =
      date("D1", "day long", "/", "month long", "/", "year long")
          + date("D2", "month", "/", "day", "/", "year")
          + date("D3", "day", " ", "month", "")
          + style("d1", "D1")
          + style("d2", "D2");

  private static String date(String name, String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      String[] words = part.split(" ", 2);
      boolean element = part.matches("[a-z ]+") && !part.isBlank();
      all.append(
          element
              ? "<number:" + words[0] + (words.length > 1 ? " number:style=\"long\"" : "") + "/>"
              : "<number:text>" + part + "</number:text>");
    }
    return "<number:date-style style:name=\"" + name + "\">" + all + "</number:date-style>";
  }

  private static String style(String name, String data) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\"table-cell\" style:data-style-name=\""
        + data
        + "\"/>";
  }

  private static String day(String style, String value, String shown) {
    return "<table:table-cell table:style-name=\""
        + style
        + "\" office:value-type=\"date\" office:date-value=\""
        + value
        + "\">"
        + p(shown)
        + "</table:table-cell>";
  }

  private static String number(String value) {
    return "<table:table-cell office:value-type=\"float\" office:value=\""
        + value
        + "\">"
        + p(value)
        + "</table:table-cell>";
  }

  private static String actions(String lastCell) {
    return sheet("Plan", HEADING, row(cell("2.1"), cell("Audit"), cell("Ann"), lastCell));
  }

  private static GridCell lastCell(Odf odf) {
    List<GridCell> cells = Odf.table(odf.read()).rows().get(1).cells();
    return cells.get(cells.size() - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "d1, 2026-11-30, 30/11/2026, 30/11/2026",
    "d2, 2026-11-30, 11/30/26, 30/11/2026",
    "d2, 2026-11-30T09:30:00, 11/30/26, 30/11/2026",
    "none, 2026-11-30, 30 Nov 2026, 30 Nov 2026",
    "none, 2026-11-30, '', 30/11/2026",
    "d1, nonsense, soon, soon"
  })
  void datesAreReadAsShownAndDayFirst(String style, String value, String shown, String read) {
    Odf odf = Odf.sheets(actions(day(style, value, shown))).styles(DATES);
    assertThat(lastCell(odf).text()).isEqualTo(read);
  }

  @Test
  void aNumberAmongDatesIsADay() {
    Content content =
        Odf.sheets(
                sheet(
                    "Plan",
                    HEADING,
                    row(cell("1"), cell("a"), cell("Ann"), day("d1", "2026-11-30", "30/11/2026")),
                    row(cell("2"), cell("b"), cell("Bea"), number("46357"))))
            .styles(DATES)
            .read();
    assertThat(shown(content)).contains("2|b|Bea|01/12/2026");
    assertThat(content.notes()).singleElement().asString().contains("1 number in column D");
  }

  @Test
  void emptyRowsAndCellsToTheEndOfTheSheetCostNothing() {
    Content content =
        Odf.sheets(
                sheet(
                    "Plan",
                    HEADING,
                    row(
                        cell("1"),
                        "<table:table-cell/>",
                        cell("Ann"),
                        cell("Monday"),
                        "<table:table-cell table:number-columns-repeated=\"16380\"/>"),
                    "<table:table-row table:number-rows-repeated=\"1048574\">"
                        + "<table:table-cell table:number-columns-repeated=\"16384\"/>"
                        + "</table:table-row>"))
            .read();
    assertThat(shown(content)).containsExactly("Plan", "No|Action|Who|By when", "1||Ann|Monday");
    GridCell monday = Odf.table(content).rows().get(1).cells().get(3);
    assertThat(monday.address()).isEqualTo(new Address.SheetCell("Plan", 2, 4));
  }

  @Test
  void repeatedRowsAndCellsAreReadAsOftenAsTheyAreThere() {
    Content content =
        Odf.sheets(
                sheet(
                    "Plan",
                    HEADING,
                    "<table:table-row table:number-rows-repeated=\"2\">"
                        + cell("table:number-columns-repeated=\"4\"", "x")
                        + "</table:table-row>"))
            .read();
    assertThat(shown(content)).endsWith("x|x|x|x", "x|x|x|x");
  }

  @Test
  void rowsThatAFilterHidesAreReadAndThoseHiddenByHandAreNot() {
    Content content =
        Odf.sheets(
                sheet(
                    "Plan",
                    "<table:table-column table:number-columns-repeated=\"3\"/>"
                        + "<table:table-column table:visibility=\"collapse\"/>",
                    HEADING,
                    "<table:table-row table:visibility=\"filter\">"
                        + cell("1")
                        + cell("filtered")
                        + cell("Ann")
                        + "</table:table-row>",
                    "<table:table-row table:visibility=\"collapse\">"
                        + cell("2")
                        + cell("hidden")
                        + cell("Bea")
                        + "</table:table-row>",
                    row(cell("3"), cell("seen"), cell("Col"), cell("Monday"))))
            .read();
    assertThat(shown(content)).endsWith("No|Action|Who", "1|filtered|Ann", "3|seen|Col");
    assertThat(content.leftOut())
        .containsExactly(
            "row 3 of sheet 'Plan', hidden by hand", "column D of sheet 'Plan', hidden by hand");
    assertThat(content.notes())
        .containsExactly("1 row hidden by a filter on sheet 'Plan' was read.");
  }

  @Test
  void aRangeWithAConditionTellsThatAFilterHidRows() {
    Content content =
        Odf.sheets(
                sheet(
                    "My plan",
                    HEADING,
                    "<table:table-row table:visibility=\"collapse\">"
                        + cell("1")
                        + cell("filtered")
                        + "</table:table-row>"),
                "<table:database-ranges><table:database-range"
                    + " table:target-range-address=\"'My plan'.A1:'My plan'.D9\">"
                    + "<table:filter/></table:database-range></table:database-ranges>")
            .read();
    assertThat(shown(content)).endsWith("1|filtered||");
  }

  @Test
  void hiddenSheetsAreSaid() {
    Content content =
        Odf.sheets(
                actions(cell("x")),
                "<table:table table:name=\"Old\" table:style-name=\"t\">"
                    + row(cell("gone"))
                    + "</table:table>")
            .styles(
                "<style:style style:name=\"t\" style:family=\"table\">"
                    + "<style:table-properties table:display=\"false\"/></style:style>")
            .read();
    assertThat(content.leftOut()).containsExactly("sheet 'Old', which is hidden");
    assertThat(shown(content)).doesNotContain("gone");
  }

  @Test
  void mergedCellsAreOne() {
    Content content =
        Odf.sheets(
                sheet(
                    "Plan",
                    HEADING,
                    row(
                        cell("1"),
                        cell("table:number-rows-spanned=\"2\"", "both"),
                        cell("Ann"),
                        cell("a")),
                    row(cell("2"), "<table:covered-table-cell/>", cell("Bea"), cell("b"))))
            .read();
    assertThat(shown(content)).endsWith("1|both|Ann|a", "2|^|Bea|b");
  }

  @Test
  void shadesComeFromCellRowColumnAndColourRule() {
    String red = shaded("red", "table-cell", "#ff0000");
    assertThat(
            lastCell(Odf.sheets(actions(cell("table:style-name=\"red\"", "x"))).styles(red))
                .shade())
        .isEqualTo(Shade.RED);
    String column =
        "<table:table-column table:number-columns-repeated=\"3\"/>"
            + "<table:table-column table:default-cell-style-name=\"red\"/>";
    String plan = actions(cell("x"));
    assertThat(
            lastCell(Odf.sheets(plan.replace("\"Plan\">", "\"Plan\">" + column)).styles(red))
                .shade())
        .isEqualTo(Shade.RED);
    String rule =
        "<calcext:conditional-formats><calcext:conditional-format"
            + " calcext:target-range-address=\"Plan.D2:Plan.D9\"><calcext:condition"
            + " calcext:apply-style-name=\"red\" calcext:value=\"=&quot;Late&quot;\""
            + " calcext:base-cell-address=\"Plan.D2\"/></calcext:conditional-format>"
            + "</calcext:conditional-formats></table:table>";
    for (String text : List.of("Late", "Done")) {
      Odf odf = Odf.sheets(actions(cell(text)).replace("</table:table>", rule)).named(red);
      assertThat(lastCell(odf).shade()).isEqualTo(text.equals("Late") ? Shade.RED : Shade.NONE);
    }
  }

  @Test
  void notesAreNoContentAndTextBoxesAreLines() {
    Content content =
        Odf.sheets(
                actions(
                    "<table:table-cell><office:annotation><dc:creator>Ann</dc:creator>"
                        + p("why?")
                        + "</office:annotation>"
                        + p("Monday")
                        + "<draw:frame><draw:text-box>"
                        + p("box")
                        + "</draw:text-box></draw:frame></table:table-cell>"))
            .read();
    assertThat(shown(content)).contains("2.1|Audit|Ann|Monday", "box");
    assertThat(String.join("", shown(content))).doesNotContain("why?");
  }

  @Test
  void pageHeadersAreReadWithoutPageNumbers() {
    Content content =
        Odf.sheets(actions(cell("x")))
            .masters(
                "<style:master-page style:name=\"Default\"><style:header><style:region-left>"
                    + p("Date of plan: 12/11/26")
                    + "</style:region-left></style:header><style:footer>"
                    + p("Page <text:page-number>1</text:page-number>")
                    + "</style:footer></style:master-page>")
            .read();
    assertThat(content.blocks().get(0))
        .isEqualTo(
            new Line("Date of plan: 12/11/26", "", new Address.SheetPage("header", "Plan"), true));
    assertThat(content.blocks()).hasSize(3);
  }

  @Test
  void aFormulaWithoutResultIsSaid() {
    Content content =
        Odf.sheets(actions("<table:table-cell table:formula=\"of:=TODAY()\"/>")).read();
    assertThat(content.leftOut()).singleElement().asString().contains("what 1 formula");
  }
}
