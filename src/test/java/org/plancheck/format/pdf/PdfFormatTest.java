package org.plancheck.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.format.grid.Content;
import org.plancheck.plan.Shade;

@DisplayName("A PDF file")
class PdfFormatTest {

  private static final float[] XS = {50, 100, 300, 420, 500};

  private static Content read(Pages pages) throws UnreadableFile {
    try (pages) {
      return new PdfFormat().read(pages.file(), Limits.standard());
    }
  }

  private static List<String> lines(Content content, boolean pagePart) {
    return content.blocks().stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .filter(line -> line.pagePart() == pagePart)
        .map(Line::text)
        .toList();
  }

  private static List<Table> tables(Content content) {
    return content.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  private static List<String> row(Table table, int row) {
    return table.rows().get(row).cells().stream().map(Block.GridCell::text).toList();
  }

  private static String refusal(byte[] bytes) {
    UnreadableFile refusal =
        catchThrowableOfType(
            UnreadableFile.class,
            () -> new PdfFormat().read(new PlanFile("plan.pdf", bytes), Limits.standard()));
    return refusal == null ? "read" : refusal.code();
  }

  private static Pages heading(Pages pages, float y) {
    return pages
        .text(55, y, "No")
        .text(105, y, "Action")
        .text(305, y, "Responsible")
        .text(425, y, "RAG");
  }

  @Nested
  class GivesLines {

    @Test
    void inReadingOrderWithTheirAddresses() throws UnreadableFile {
      Content content =
          read(new Pages().page().text(50, 120, "Second line").text(50, 60, "First line"));

      assertThat(lines(content, false)).containsExactly("First line", "Second line");
      assertThat(((Line) content.blocks().get(1)).address()).hasToString("page 1, line 2");
    }

    @Test
    void joinsWhatOnlyTheMarginParted() throws UnreadableFile {
      String full =
          "Context: the inspection of September found that care plans had not been looked at after falls,";
      Content content =
          read(
              new Pages()
                  .page()
                  .text(50, 60, 11.5f, full)
                  .text(50, 73, 11.5f, "and that nobody had told the families of the residents.")
                  .text(50, 100, 11.5f, "Another paragraph."));

      assertThat(lines(content, false))
          .containsExactly(
              full + " and that nobody had told the families of the residents.",
              "Another paragraph.");
    }

    @Test
    void partsWideGapsByATab() throws UnreadableFile {
      Content content =
          read(
              new Pages()
                  .page()
                  .text(50, 60, "Date of plan: 12/11/2026")
                  .text(350, 60, "Completed by: M. Kerr"));

      assertThat(lines(content, false))
          .containsExactly("Date of plan: 12/11/2026\tCompleted by: M. Kerr");
    }

    @Test
    void tellsPageHeadersAndFootersOnce() throws UnreadableFile {
      Pages pages = new Pages();
      for (int page = 1; page <= 3; page++) {
        pages
            .page()
            .text(50, 30, "Larchbrae House")
            .text(50, 200 + 10 * page, "The text of page " + "abc".charAt(page - 1))
            .text(280, 820, "Page " + page + " of 3");
      }
      Content content = read(pages);

      assertThat(lines(content, true)).containsExactly("Larchbrae House", "Page 1 of 3");
      assertThat(lines(content, false)).hasSize(3);
    }

    @Test
    void withWhatIsFilledIntoAForm() throws UnreadableFile, IOException {
      Pages pages = new Pages().page().text(50, 60, "Name of Service:");
      pages.field(130, 60, "Larchbrae House", true);

      assertThat(lines(read(pages), false)).containsExactly("Name of Service: Larchbrae House");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void ofPagesThatAreTurned(int degrees) throws UnreadableFile {
      Pages pages = new Pages().page().text(50, 60, "First line").text(50, 120, "Second line");
      pages.page.setRotation(degrees);

      assertThat(lines(read(pages), false)).containsExactly("First line", "Second line");
    }

    @Test
    void ofTextThatIsDrawnTurnedOnThePage() throws UnreadableFile {
      String turned = "q 0 1 -1 0 400 100 cm BT /F1 12 Tf 0 0 Td (Theme 1: Well-being) Tj ET Q\n";
      Pages pages = new Pages().page().text(50, -50, "font").commands(turned);

      assertThat(lines(read(pages), false)).containsExactly("Theme 1: Well-being");
    }
  }

  @Nested
  class GivesTables {

    @Test
    void ruledOnesWithTheirShades() throws UnreadableFile {
      Pages pages =
          new Pages().page().fill(0xffc000, 420, 80, 500, 120).grid(XS, new float[] {50, 80, 120});
      heading(pages, 65);
      pages.text(55, 95, "1.1").text(105, 95, "Hold a huddle").text(425, 95, "Amber");
      Table table = tables(read(pages)).get(0);

      assertThat(row(table, 0)).containsExactly("No", "Action", "Responsible", "RAG");
      assertThat(row(table, 1)).containsExactly("1.1", "Hold a huddle", "", "Amber");
      assertThat(table.rows().get(1).cells().get(3).shade()).isEqualTo(Shade.AMBER);
      assertThat(table.rows().get(1).cells().get(3).address())
          .hasToString("page 1, table 1, row 2, column 4");
    }

    @Test
    void mergesCellsWhereNoRuleParts() throws UnreadableFile {
      Pages pages = new Pages().page();
      for (float y : new float[] {50, 80, 120}) {
        pages.line(50, y, 500, y);
      }
      for (float x : XS) {
        pages.line(x, x == 50 || x == 500 ? 50 : 80, x, 160);
      }
      pages.line(100, 160, 500, 160).line(50, 160, 100, 160).line(100, 140, 500, 140);
      pages.text(55, 65, "Theme 1").text(55, 95, "a").text(105, 135, "b").text(105, 155, "c");
      Table table = tables(read(pages)).get(0);

      assertThat(table.rows().get(0).cells()).hasSize(1);
      assertThat(table.rows().get(0).cells().get(0).span()).isEqualTo(4);
      assertThat(table.rows().get(3).cells().get(0).continued()).isTrue();
      assertThat(row(table, 3)).startsWith("", "c");
    }

    @Test
    void joinsWrappedLinesOfACellAndKeepsParagraphsApart() throws UnreadableFile {
      Pages pages = new Pages().page().grid(XS, new float[] {50, 120, 160});
      pages
          .text(105, 62, "Outcome: nobody falls at night in the")
          .text(105, 74, "home.")
          .text(105, 86, "Action: hold a huddle.")
          .text(55, 135, "x");
      Table table = tables(read(pages)).get(0);

      assertThat(row(table, 0).get(1))
          .isEqualTo("Outcome: nobody falls at night in the home.\nAction: hold a huddle.");
    }

    @Test
    void undoesAHyphenThatOnlyPartsAWord() throws UnreadableFile {
      Pages pages = new Pages().page().grid(XS, new float[] {50, 120, 160, 200});
      pages
          .text(105, 62, "All staff to have finished the good improve-")
          .text(105, 74, "ment course, with a look at the yearly self-")
          .text(105, 86, "evaluation.")
          .text(55, 135, "improvement")
          .text(55, 175, "x");
      Table table = tables(read(pages)).get(0);

      assertThat(row(table, 0).get(1)).contains("improvement course").contains("self-evaluation");
    }

    @Test
    void withoutRulesByTheGapsBelowTheirHeadings() throws UnreadableFile {
      Pages pages = new Pages().page();
      heading(pages, 60);
      pages
          .text(55, 80, "1.1")
          .text(105, 80, "Hold a huddle at the handover")
          .text(105, 92, "every day")
          .text(305, 80, "E. Rae")
          .text(425, 80, "Green")
          .text(55, 110, "1.2")
          .text(105, 110, "Keep breakfast open")
          .text(305, 110, "I. Tait")
          .text(425, 110, "Red")
          .text(
              50,
              150,
              "This plan was agreed with the residents, their families and all of the staff.");
      Content content = read(pages);
      Table table = tables(content).get(0);

      assertThat(table.columns()).isEqualTo(4);
      assertThat(row(table, 1))
          .containsExactly("1.1", "Hold a huddle at the handover every day", "E. Rae", "Green");
      assertThat(row(table, 2)).containsExactly("1.2", "Keep breakfast open", "I. Tait", "Red");
      assertThat(lines(content, false)).hasSize(1);
    }

    @Test
    void withoutRulesOverPagesTheRestOfARowToo() throws UnreadableFile {
      Pages pages = new Pages().page();
      heading(pages, 700);
      pages
          .text(55, 720, "1.1")
          .text(105, 720, "Hold a huddle at the handover")
          .text(305, 720, "E. Rae")
          .text(425, 720, "Green")
          .text(55, 750, "1.2")
          .text(105, 750, "Find out how well the families")
          .text(305, 750, "I. Tait")
          .page()
          .text(105, 60, "know the visiting times")
          .text(
              50,
              90,
              "This plan was agreed with the residents, their families and all of the staff.");
      Content content = read(pages);

      assertThat(row(tables(content).get(0), 2))
          .startsWith("1.2", "Find out how well the families know the visiting times", "I. Tait");
      assertThat(lines(content, false)).hasSize(1);
    }

    @Test
    void overPagesAsOneWithoutTheRepeatedHeadings() throws UnreadableFile {
      Pages pages = new Pages().page().grid(XS, new float[] {700, 730, 790});
      heading(pages, 715);
      pages
          .text(55, 745, "1.1")
          .text(105, 745, "Find out how well the families")
          .text(305, 745, "A");
      pages.page().grid(XS, new float[] {50, 80, 120, 160});
      heading(pages, 65);
      pages.text(105, 95, "know the visiting times").text(55, 135, "1.2").text(105, 135, "Next");
      List<Table> tables = tables(read(pages));

      assertThat(tables).hasSize(1);
      assertThat(tables.get(0).rows()).hasSize(3);
      assertThat(row(tables.get(0), 1))
          .startsWith("1.1", "Find out how well the families know the visiting times", "A");
      assertThat(tables.get(0).rows().get(2).cells().get(1).address())
          .hasToString("page 2, table 1, row 3, column 2");
    }
  }

  @Nested
  class PutsPagesSideBySide {

    private static final float[] ROWS = {50, 80, 120, 170};

    private Pages left() {
      return new Pages()
          .page()
          .grid(new float[] {50, 100, 400}, ROWS)
          .text(55, 65, "No")
          .text(105, 65, "Action")
          .text(55, 95, "1.1")
          .text(105, 95, "Fit lights")
          .text(55, 135, "1.2")
          .text(105, 135, "Mend the lift");
    }

    private Pages right(Pages pages, float[] rows) {
      return pages
          .page()
          .grid(new float[] {50, 200, 300}, rows)
          .text(55, rows[0] + 15, "Responsible")
          .text(205, rows[0] + 15, "RAG")
          .text(55, rows[1] + 15, "Manager")
          .text(205, rows[1] + 15, "Amber")
          .text(55, rows[2] + 15, "Deputy");
    }

    @Test
    void whereAWideTableWasPrintedOnTwo() throws UnreadableFile {
      Content content = read(right(left(), ROWS));

      assertThat(tables(content)).hasSize(1);
      Table table = tables(content).get(0);
      assertThat(row(table, 0)).containsExactly("No", "Action", "Responsible", "RAG");
      assertThat(row(table, 1)).containsExactly("1.1", "Fit lights", "Manager", "Amber");
      assertThat(row(table, 2)).containsExactly("1.2", "Mend the lift", "Deputy", "");
      assertThat(table.rows().get(1).cells().get(2).address())
          .hasToString("page 2, table 1, row 2, column 3");
      assertThat(content.notes())
          .containsExactly(
              "The columns on page 2 were read as the right side of the table on page 1.");
    }

    @Test
    void andSaysWhereNoRulesTellTheRows() throws UnreadableFile {
      Content content =
          read(
              left()
                  .page()
                  .text(50, 58, "Responsible")
                  .text(200, 58, "Timescale")
                  .text(350, 58, "RAG")
                  .text(50, 88, "Manager")
                  .text(200, 88, "04/12/2026")
                  .text(350, 88, "Amber")
                  .text(50, 128, "Deputy")
                  .text(200, 128, "11/12/2026")
                  .text(350, 128, "Red"));

      assertThat(tables(content)).hasSize(2);
      assertThat(content.leftOut())
          .containsExactly("columns that may go on with the rows of the page before on page 2");
    }

    /** The rows of one sheet are as high on every page: these are two sheets, both read whole. */
    @Test
    void butNotTablesOfOtherRows() throws UnreadableFile {
      Content content = read(right(left(), new float[] {50, 90, 120, 170}));

      assertThat(tables(content)).hasSize(2);
      assertThat(content.leftOut()).isEmpty();
    }

    @Test
    void norTablesThatBeginElsewhere() throws UnreadableFile {
      Content content = read(right(left(), new float[] {150, 180, 220, 270}));

      assertThat(tables(content)).hasSize(2);
      assertThat(content.leftOut()).isEmpty();
    }

    @Test
    void norTablesThatGoOnBelow() throws UnreadableFile {
      Pages pages = left().page().grid(new float[] {50, 100, 400}, ROWS);
      pages.text(55, 65, "1.3").text(105, 65, "Paint").text(55, 95, "1.4").text(105, 95, "Plant");
      Table table = tables(read(pages)).get(0);

      assertThat(row(table, 3)).containsExactly("1.3", "Paint");
    }
  }

  @Nested
  class LeavesOut {

    @Test
    void whatCannotBeSeenAndSaysSo() throws UnreadableFile {
      Content content =
          read(
              new Pages()
                  .page()
                  .text(50, 60, "Shown")
                  .invisible(50, 100, "Not drawn")
                  .coloured(1, 50, 140, "White on white")
                  .text(50, -40, "Above the page")
                  .text(50, 180, "Covered later")
                  .fill(0, 40, 165, 400, 190));

      assertThat(lines(content, false)).containsExactly("Shown");
      assertThat(content.leftOut())
          .containsExactly("text that is there and cannot be seen on page 1");
    }

    @Test
    void butNotWhiteWordsOnADarkGround() throws UnreadableFile {
      Content content =
          read(new Pages().page().fill(0x203864, 40, 45, 400, 70).coloured(1, 50, 60, "Theme 1"));

      assertThat(lines(content, false)).containsExactly("Theme 1");
      assertThat(content.leftOut()).isEmpty();
    }

    @Test
    void wordsThatAreStruckOutButNotUnderlinedOnes() throws UnreadableFile {
      Content content =
          read(
              new Pages()
                  .page()
                  .text(50, 60, "Ongoing")
                  .line(50, 57, 92, 57)
                  .text(120, 60, "04/12/2026")
                  .line(120, 61.5f, 172, 61.5f));

      assertThat(lines(content, false)).containsExactly("04/12/2026");
      assertThat(content.leftOut()).containsExactly("text that is struck out on page 1");
    }

    @Test
    void aPageThatIsAPicture() throws UnreadableFile {
      Content content = read(new Pages().page().text(50, 60, "Page one").page().picture());

      assertThat(content.leftOut()).containsExactly("a picture without text on page 2");
    }

    @Test
    void aFormFieldThatThePageDoesNotShow() throws UnreadableFile, IOException {
      Pages pages = new Pages().page().text(50, 60, "Name of Service:");
      pages.field(150, 60, "Larchbrae House", false);

      assertThat(read(pages).leftOut())
          .containsExactly("a filled-in form field that the page does not show on page 1");
    }

    @Test
    void notesThatPeopleTypedOntoAPage() throws UnreadableFile, IOException {
      Pages pages = new Pages().page().text(50, 60, "Page one");
      PDAnnotationFreeText typed = new PDAnnotationFreeText();
      typed.setContents("Deadline 01/12/2026");
      typed.setRectangle(new PDRectangle(50, 500, 100, 20));
      pages.page.getAnnotations().add(typed);
      Content content = read(pages);

      assertThat(lines(content, false)).containsExactly("Page one");
      assertThat(content.leftOut())
          .containsExactly("text that was typed onto the page as a note on page 1");
    }
  }

  @Nested
  class IsRefused {

    private byte[] plan() {
      try (Pages pages = new Pages().page().text(50, 60, "Improvement Plan")) {
        return pages.bytes();
      }
    }

    @Test
    void asAScanWhereItHoldsPicturesOnly() {
      try (Pages pages = new Pages().page().picture()) {
        assertThat(refusal(pages.bytes())).isEqualTo("scan");
      }
    }

    @Test
    void asIncompleteWhereverItIsCut() {
      byte[] whole = plan();
      for (int end = 100; end < whole.length - 8; end += 37) {
        assertThat(refusal(Arrays.copyOf(whole, end)))
            .as("%d of %d bytes", end, whole.length)
            .isEqualTo("incomplete-copy");
      }
    }

    @Test
    void asDamagedWhereItsTableOfObjectsIsNotWhereItSays() {
      String whole = new String(plan(), java.nio.charset.StandardCharsets.ISO_8859_1);
      String broken = whole.replaceFirst("startxref\\s+\\d+", "startxref\n17");

      assertThat(refusal(broken.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
          .isEqualTo("damaged");
    }

    @Test
    void asLockedWhereAPasswordIsNeededToRead() {
      try (Pages pages = new Pages().page().text(50, 60, "Plan").lock("owner", "reader")) {
        assertThat(refusal(pages.bytes())).isEqualTo("password");
      }
    }

    @Test
    void butNotWhereAPasswordOnlyGuardsAgainstChanges() throws UnreadableFile {
      Content content = read(new Pages().page().text(50, 60, "Plan").lock("owner", ""));

      assertThat(lines(content, false)).containsExactly("Plan");
      assertThat(content.notes()).hasSize(1);
    }

    @Test
    void asTooDeepWhereDrawingsNestWithoutEnd() throws IOException {
      try (Pages pages = new Pages().page().text(50, 60, "Plan")) {
        PDFormXObject form = new PDFormXObject(pages.document);
        form.setBBox(new PDRectangle(600, 800));
        var resources = new org.apache.pdfbox.pdmodel.PDResources();
        resources.put(COSName.getPDFName("X"), form);
        form.setResources(resources);
        try (var out = form.getCOSObject().createOutputStream()) {
          out.write("/X Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        pages.commands("/X Do\n");
        pages.page.getResources().put(COSName.getPDFName("X"), form);

        assertThat(refusal(pages.bytes())).isEqualTo("too-deep");
      }
    }

    @Test
    void asTooBigWhereItUnpacksBeyondTheLimit() {
      try (Pages pages = new Pages().page().commands(" ".repeat(3 << 20))) {
        Limits small = new Limits(1 << 20, 1 << 20, 100, 100, 1_000);
        byte[] bytes = pages.bytes();

        assertThat(
                catchThrowableOfType(
                        UnreadableFile.class,
                        () -> new PdfFormat().read(new PlanFile("plan.pdf", bytes), small))
                    .code())
            .isEqualTo("too-big");
      }
    }

    @Test
    void orReadWholeWhateverByteIsBroken() {
      byte[] whole = plan();
      List<String> outcomes = new ArrayList<>();
      for (int at = 10; at < whole.length; at += 13) {
        byte[] broken = whole.clone();
        broken[at] ^= 0x55;
        outcomes.add(refusal(broken));
      }

      assertThat(outcomes).isSubsetOf("read", "damaged", "incomplete-copy", "too-big", "password");
    }
  }
}
