package org.plancheck.format.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.opendocument.Odf.cell;
import static org.plancheck.format.opendocument.Odf.p;
import static org.plancheck.format.opendocument.Odf.row;
import static org.plancheck.format.opendocument.Odf.table;

import org.junit.jupiter.api.Test;
import org.plancheck.format.Limits;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.opendocument.WriterPlaces.Holder;
import org.plancheck.format.opendocument.WriterPlaces.Spot;
import org.plancheck.plan.Address;

/** Names of cells are those that Writer gives them. */
class WriterPlacesTest {

  private static final String COVERED = "<table:covered-table-cell/>";

  private static WriterPlaces of(String... blocks) throws UnreadableFile {
    return WriterPlaces.of(Odf.text(blocks).bytes(), Limits.standard());
  }

  private static String name(WriterPlaces places, int table, int row, int column) {
    return places
        .cell(new Address.TableCell("body", table, row, column))
        .map(holder -> holder.table() + " " + holder.cell())
        .orElse("none");
  }

  private static Spot paragraph(WriterPlaces places, int number) {
    return places.paragraph(new Address.Paragraph("body", number)).orElseThrow();
  }

  @Test
  void aWideCellIsOneOfItsRow() throws UnreadableFile {
    WriterPlaces places =
        of(
            table(
                row(cell("a"), cell("b"), cell("c"), cell("d")),
                row(cell("table:number-columns-spanned=\"2\"", "wide"), COVERED, cell("x"))));
    assertThat(name(places, 1, 1, 3)).isEqualTo("T C1");
    assertThat(name(places, 1, 2, 1)).isEqualTo("T A2");
    assertThat(name(places, 1, 2, 3)).isEqualTo("T B2");
  }

  @Test
  void underATallCellThereIsOneThatNobodySees() throws UnreadableFile {
    WriterPlaces places =
        of(
            table(
                row(
                    cell(
                        "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"",
                        "tall and wide"),
                    COVERED,
                    cell("x")),
                row(COVERED, COVERED, cell("y"))));
    assertThat(name(places, 1, 1, 3)).isEqualTo("T B1");
    assertThat(name(places, 1, 2, 3)).isEqualTo("T B2");
  }

  @Test
  void aCellThatIsSplitKeepsItsNameBeforeThoseOfItsParts() throws UnreadableFile {
    String parts =
        table(row(cell("a"), cell("b"))).replace("T\"", "\" table:is-sub-table=\"true\"");
    WriterPlaces places = of(table(row(cell("x"), cell("", parts))));
    assertThat(name(places, 2, 1, 2)).isEqualTo("T B1.2.1");
  }

  @Test
  void columnsBeyondTheAlphabetHaveSmallLettersFirst() throws UnreadableFile {
    String[] cells = new String[54];
    java.util.Arrays.fill(cells, cell("x"));
    WriterPlaces places = of(table(row(cells)));
    assertThat(name(places, 1, 1, 26)).isEqualTo("T Z1");
    assertThat(name(places, 1, 1, 27)).isEqualTo("T a1");
    assertThat(name(places, 1, 1, 53)).isEqualTo("T AA1");
  }

  @Test
  void paragraphsAreCountedInWhatHoldsThem() throws UnreadableFile {
    WriterPlaces places = of(p("one"), table(row(cell(p("two") + p("three")))), p("four"));
    assertThat(paragraph(places, 3)).isEqualTo(new Spot(new Holder("T", "A1"), 2, "three"));
    assertThat(paragraph(places, 4)).isEqualTo(new Spot(Holder.BODY, 2, "four"));
    assertThat(places.paragraph(new Address.Paragraph("header 1", 1))).isEmpty();
  }

  @Test
  void whatIsSaidInATextBoxIsFoundWhereTheBoxHangs() throws UnreadableFile {
    WriterPlaces places =
        of(
            p(
                "before",
                "<draw:frame><draw:text-box>" + p("in it") + "</draw:text-box></draw:frame>"),
            p("after"));
    assertThat(paragraph(places, 2)).isEqualTo(new Spot(Holder.BODY, 1, "before"));
    assertThat(paragraph(places, 3).text()).isEqualTo("after");
  }

  @Test
  void remarksAndDeletionsAreNotCounted() throws UnreadableFile {
    WriterPlaces places =
        of(
            "<text:tracked-changes><text:changed-region>"
                + p("gone")
                + "</text:changed-region></text:tracked-changes>",
            p("one", "<office:annotation>" + p("remark") + "</office:annotation>"),
            p("two"));
    assertThat(paragraph(places, 2)).isEqualTo(new Spot(Holder.BODY, 2, "two"));
  }
}
