package org.plancheck.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.Wml.action;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.cell;
import static org.plancheck.format.Wml.control;
import static org.plancheck.format.Wml.field;
import static org.plancheck.format.Wml.fieldMark;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.pPr;
import static org.plancheck.format.Wml.rPr;
import static org.plancheck.format.Wml.row;
import static org.plancheck.format.Wml.run;
import static org.plancheck.format.Wml.t;
import static org.plancheck.format.Wml.table;
import static org.plancheck.format.Wml.tcPr;
import static org.plancheck.format.Wml.textBox;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Docx;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Revisions;
import org.plancheck.plan.Shade;

class WordPlanReaderTest {

  private static final String THEME = p("Theme 2: Leadership and Management");
  private static final String TABLE = actions(action("2.1", "Audit monthly"));

  /** The plan's only action where its second cell is the one given. */
  private static Action actionOf(String cell) throws UnreadableFile {
    Plan plan =
        Docx.of(THEME, actions(row("2.1", cell, "Jane Smith", "30/11/26", "Begun", "Amber")))
            .plan();
    assertThat(plan.actions()).hasSize(1);
    return plan.actions().get(0);
  }

  private static String textOf(String... paragraphs) throws UnreadableFile {
    return actionOf(cell(paragraphs)).text(Field.ACTION);
  }

  private static String header(Docx docx, Field field) throws UnreadableFile {
    return docx.plan().header().cell(field).map(Cell::text).orElse(null);
  }

  @Nested
  class HeaderFields {

    @Test
    void standInThePageHeaderAsOnTheTemplate() throws Exception {
      Docx docx =
          Docx.of(THEME, TABLE)
              .pageHeader("default", p("Date of plan: 10/10/26"), p("Completed by: Jane Smith"));
      assertThat(header(docx, Field.DATE_OF_PLAN)).isEqualTo("10/10/26");
      assertThat(header(docx, Field.COMPLETED_BY)).isEqualTo("Jane Smith");
      assertThat(docx.plan().header().cell(Field.DATE_OF_PLAN).orElseThrow().place().address())
          .hasToString("header 1, paragraph 1");
    }

    @Test
    void standInThePageFooterWhenSomeoneMovedThemThere() throws Exception {
      Docx docx = Docx.of(THEME, TABLE).pageFooter("default", p("Date of plan: 10/10/26"));
      assertThat(header(docx, Field.DATE_OF_PLAN)).isEqualTo("10/10/26");
    }

    @Test
    void standInTheBody() throws Exception {
      Docx docx = Docx.of(p("Date of plan: 10/10/26"), THEME, TABLE);
      assertThat(header(docx, Field.DATE_OF_PLAN)).isEqualTo("10/10/26");
    }

    @Test
    void standInATextBoxThatIsReadOnceThoughTheFileHoldsItTwice() throws Exception {
      Plan plan = Docx.of(p(run(textBox(p("Date of plan: 10/10/26")))), THEME, TABLE).plan();
      assertThat(plan.header().cell(Field.DATE_OF_PLAN).orElseThrow().text()).isEqualTo("10/10/26");
      assertThat(plan.passages().stream().filter(p -> p.text().contains("Date of plan")))
          .hasSize(1);
    }

    @Test
    void standInATextBoxOfThePageHeader() throws Exception {
      Docx docx =
          Docx.of(THEME, TABLE)
              .pageHeader("default", p(run(textBox(p("Completed by: Jane Smith")))));
      assertThat(header(docx, Field.COMPLETED_BY)).isEqualTo("Jane Smith");
    }

    @Test
    void ofAnAlternativeThatIsNotChosenAreNotReadEither() throws Exception {
      String two =
          "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>"
              + p("Date of plan: 10/10/26")
              + "</w:txbxContent></w:drawing></mc:Choice><mc:Choice Requires=\"v\"><w:pict>"
              + "<w:txbxContent>"
              + p("Date of plan: 10/10/26")
              + "</w:txbxContent></w:pict></mc:Choice></mc:AlternateContent>";
      Plan plan = Docx.of(p(run(two)), THEME, TABLE).plan();
      assertThat(plan.passages().stream().filter(p -> p.text().contains("Date of plan")))
          .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "first, '', '', a first page header needs titlePg",
      "even, '', '', an even page header needs evenAndOddHeaders",
      "first, <w:titlePg w:val=\"0\"/>, '', titlePg may be off",
      "even, '', <w:evenAndOddHeaders w:val=\"false\"/>, the setting may be off",
    })
    void ofPagesThatAreNotShownAreNotRead(
        String type, String section, String settings, String reason) throws Exception {
      Docx docx =
          Docx.of(THEME, TABLE)
              .pageHeader(type, p("Date of plan: 01/01/01"))
              .pageHeader("default", p("Completed by: Jane Smith"))
              .section(section)
              .settings(settings);
      assertThat(header(docx, Field.DATE_OF_PLAN)).as(reason).isNull();
      assertThat(header(docx, Field.COMPLETED_BY)).isEqualTo("Jane Smith");
    }

    @ParameterizedTest
    @CsvSource({
      "first, <w:titlePg/>, ''",
      "even, '', <w:evenAndOddHeaders/>",
    })
    void ofFirstAndEvenPagesAreReadWhereTheyAreShown(String type, String section, String settings)
        throws Exception {
      Docx docx =
          Docx.of(THEME, TABLE)
              .pageHeader(type, p("Date of plan: 10/10/26"))
              .section(section)
              .settings(settings);
      assertThat(header(docx, Field.DATE_OF_PLAN)).isEqualTo("10/10/26");
    }
  }

  @Nested
  class CellText {

    @Test
    void isThePiecesOfAllRunsInOneLine() throws Exception {
      assertThat(textOf(p(run("Audit "), run("mon"), run("thly")))).isEqualTo("Audit monthly");
    }

    @Test
    void keepsParagraphsBulletsAndLineBreaksAsLines() throws Exception {
      String bullet = pPr("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"9\"/></w:numPr>");
      assertThat(
              textOf(p("Do:"), p(bullet, "this"), p(bullet, "that"), p(run("a", "<w:br/>", "b"))))
          .isEqualTo("Do:\nthis\nthat\na\nb");
    }

    @Test
    void hasNoBlankLinesAndNoBlanksAtItsEnds() throws Exception {
      assertThat(textOf(p(), p(" Audit\u00a0"), p("  "), p("monthly"), p()))
          .isEqualTo("Audit\nmonthly");
    }

    @Test
    void keepsTabsAndNoBreakHyphens() throws Exception {
      assertThat(textOf(p(run("day", "<w:noBreakHyphen/>", "to-day", "<w:tab/>", "care"))))
          .isEqualTo("day-to-day\tcare");
    }

    @Test
    void showsALineEndInsideATextElementAsABlankBecauseWordDoes() throws Exception {
      assertThat(textOf("<w:p><w:r><w:t>Audit\r\nmonthly</w:t></w:r></w:p>"))
          .isEqualTo("Audit monthly");
    }

    @Test
    void takesInHyperlinksSmartTagsAndSimpleFields() throws Exception {
      assertThat(
              textOf(
                  p(
                      "<w:hyperlink r:id=\"x\">" + run("see ") + "</w:hyperlink>",
                      "<w:smartTag w:uri=\"u\" w:element=\"e\">" + run("the ") + "</w:smartTag>",
                      "<w:fldSimple w:instr=\"DATE\">" + run("list") + "</w:fldSimple>")))
          .isEqualTo("see the list");
    }

    @Test
    void takesInTablesInsideTheCell() throws Exception {
      String inner = table(row("Who", "Done"), row("Ann", "yes"));
      assertThat(textOf(p("Train all"), inner, p("by May")))
          .contains("Train all")
          .contains("by May")
          .contains("Ann\nyes");
    }

    @Test
    void ofAMergedCellBelongsToEachOfItsRowsButIsSaidOnce() throws Exception {
      String first = tcPr("<w:vMerge w:val=\"restart\"/>");
      String next = tcPr("<w:vMerge/>");
      Plan plan =
          Docx.of(
                  THEME,
                  actions(
                      row("2.1", "One", cell(first, "Jane"), "30/11/26", "", ""),
                      row("2.2", "Two", cell(next), "31/12/26", "", "")))
              .plan();
      assertThat(plan.actions())
          .extracting(a -> a.text(Field.RESPONSIBLE))
          .containsExactly("Jane", "Jane");
      assertThat(plan.passages()).filteredOn(p -> p.text().equals("Jane")).hasSize(1);
    }

    @Test
    void isFoundByGridColumnWhereCellsAreMergedSideways() throws Exception {
      String two = tcPr("<w:gridSpan w:val=\"2\"/>");
      Plan plan =
          Docx.of(THEME, actions(row("2.1", cell(two, "Wide"), "30/11/26", "Begun", "Red"))).plan();
      assertThat(plan.actions().get(0).text(Field.TIMESCALE)).isEqualTo("30/11/26");
      assertThat(plan.actions().get(0).text(Field.RAG)).isEqualTo("Red");
    }

    @Test
    void isFoundByGridColumnWhereARowBeginsLate() throws Exception {
      Plan plan =
          Docx.of(
                  THEME,
                  actions(
                      action("2.1", "One"),
                      row(
                          "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>",
                          "Two",
                          "Jo",
                          "x",
                          "",
                          "")))
              .plan();
      assertThat(plan.actions())
          .extracting(a -> a.text(Field.ACTION))
          .containsExactly("One", "Two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "-3", "99999999999999999999", "many"})
    void surviveSpansThatNoTableHas(String span) throws Exception {
      String cell = cell(tcPr("<w:gridSpan w:val=\"" + span + "\"/>"), "Audit");
      Plan plan = Docx.of(THEME, actions(row("2.1", cell, "x", "y", "z", "Red"))).plan();
      assertThat(plan.actions().get(0).text(Field.ACTION)).isEqualTo("Audit");
    }

    @Test
    void takesInMathematicsBecauseItIsShown() throws Exception {
      assertThat(textOf(p(run("Keep "), "<m:oMath><m:r><m:t>x=95</m:t></m:r></m:oMath>")))
          .isEqualTo("Keep x=95");
    }
  }

  @Nested
  class ContentControls {

    @Test
    void areReadRoundRunsParagraphsCellsAndRows() throws Exception {
      String inCell = control("", cell(control("", p("Audit ", control("", run("monthly"))))));
      String row = control("", row("2.1", inCell, "Jane", "30/11/26", "Begun", "Red"));
      Plan plan = Docx.of(control("", THEME + actions(row))).plan();
      assertThat(plan.actions()).hasSize(1);
      assertThat(plan.actions().get(0).text(Field.ACTION)).isEqualTo("Audit monthly");
      assertThat(plan.actions().get(0).text(Field.RAG)).isEqualTo("Red");
    }

    @Test
    void showWhatWasChosenFromAList() throws Exception {
      String list =
          "<w:dropDownList><w:listItem w:value=\"r\" w:displayText=\"Red\"/>"
              + "<w:listItem w:value=\"g\" w:displayText=\"Green\"/></w:dropDownList>";
      assertThat(textOf(p(control(list, run("Green"))))).isEqualTo("Green");
    }

    @Test
    void showADateAsItStandsOnThePage() throws Exception {
      String date = "<w:date w:fullDate=\"2026-11-30T00:00:00Z\"/>";
      assertThat(textOf(p(control(date, run("30 November 2026"))))).isEqualTo("30 November 2026");
    }

    @Test
    void thatShowTheirPromptAreBlank() throws Exception {
      Plan plan =
          Docx.of(
                  THEME,
                  actions(
                      row(
                          "2.1",
                          "Audit",
                          cell(p(control("<w:showingPlcHdr/>", run("Choose a name.")))),
                          control("<w:showingPlcHdr/>", cell("Choose a date.")),
                          cell(control("<w:showingPlcHdr/>", p("Click here."))),
                          "Red")))
              .plan();
      Action action = plan.actions().get(0);
      assertThat(action.text(Field.RESPONSIBLE)).isEmpty();
      assertThat(action.text(Field.TIMESCALE)).isEmpty();
      assertThat(action.text(Field.PROGRESS)).isEmpty();
      assertThat(plan.passages()).noneMatch(p -> p.text().contains("Choose"));
    }

    @Test
    void whosePromptIsSwitchedOffAreRead() throws Exception {
      assertThat(textOf(p(control("<w:showingPlcHdr w:val=\"0\"/>", run("Jane")))))
          .isEqualTo("Jane");
    }

    @Test
    void ofOlderFormsShowTheEntryThatWasChosen() throws Exception {
      String list =
          run(
              "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                  + "<w:listEntry w:val=\"Red\"/><w:listEntry w:val=\"Amber\"/></w:ddList>"
                  + "</w:ffData></w:fldChar>");
      String instruction = run("<w:instrText> FORMDROPDOWN </w:instrText>");
      assertThat(textOf(p(list, instruction, fieldMark("end")))).isEqualTo("Amber");
    }
  }

  @Nested
  class TrackedChanges {

    private static final String BY = " w:id=\"1\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\"";

    private static String tracked(String kind, String inside) {
      return "<w:" + kind + BY + ">" + inside + "</w:" + kind + ">";
    }

    private static String deletedMark() {
      return pPr(rPr("<w:del" + BY + "/>"));
    }

    @Test
    void areReadAsIfAccepted() throws Exception {
      String deleted = "<w:r><w:delText>weekly</w:delText></w:r>";
      assertThat(
              textOf(
                  p(
                      run("Audit "),
                      tracked("del", deleted),
                      tracked("ins", run("monthly")),
                      tracked("moveFrom", run(" and report")),
                      tracked("moveTo", run(" from May")))))
          .isEqualTo("Audit monthly from May");
    }

    @Test
    void leaveOutARowThatWasDeleted() throws Exception {
      String gone =
          row("<w:trPr>" + tracked("del", "") + "</w:trPr>", "2.1", "Gone", "", "", "", "");
      Plan plan = Docx.of(THEME, actions(gone, action("2.2", "Here"))).plan();
      assertThat(plan.actions()).extracting(a -> a.text(Field.ACTION)).containsExactly("Here");
      assertThat(plan.actions().get(0).place().address()).hasToString("table 1, row 3, column 1");
    }

    @Test
    void keepARowThatWasInserted() throws Exception {
      String here =
          row("<w:trPr>" + tracked("ins", "") + "</w:trPr>", "2.1", "New", "Jo", "x", "", "");
      assertThat(Docx.of(THEME, actions(here)).plan().actions()).hasSize(1);
    }

    @Test
    void joinTheParagraphsWhoseMarkWasDeletedBetweenThem() throws Exception {
      assertThat(textOf(p(deletedMark(), "Audit "), p("monthly"), p("report")))
          .isEqualTo("Audit monthly\nreport");
    }

    @Test
    void joinTheParagraphsWhoseMarkWasMovedAway() throws Exception {
      String moved = pPr(rPr("<w:moveFrom" + BY + "/>"));
      assertThat(textOf(p(moved, tracked("moveFrom", run("old"))), p("new"))).isEqualTo("new");
    }

    @Test
    void neverCarryTextFromOneCellIntoTheNext() throws Exception {
      Plan plan =
          Docx.of(
                  THEME,
                  actions(
                      row("2.1", cell(p(deletedMark(), "Audit")), cell("Jane"), "x", "y", "Red")))
              .plan();
      assertThat(plan.actions().get(0).text(Field.ACTION)).isEqualTo("Audit");
      assertThat(plan.actions().get(0).text(Field.RESPONSIBLE)).isEqualTo("Jane");
    }

    @Test
    void neverLoseTheTextBeforeATableOrAtTheEnd() throws Exception {
      Plan plan =
          Docx.of(p(deletedMark(), "Date of plan: 10/10/26"), TABLE, p(deletedMark(), "Last"))
              .plan();
      assertThat(plan.header().cell(Field.DATE_OF_PLAN).orElseThrow().text()).isEqualTo("10/10/26");
      assertThat(plan.passages()).anyMatch(p -> p.text().equals("Last"));
    }

    @Test
    void ofFormatSayNothingAboutTheText() throws Exception {
      String was = "<w:rPrChange" + BY + ">" + rPr("<w:vanish/>") + "</w:rPrChange>";
      assertThat(textOf(p(run(rPr("<w:b/>" + was), t("Audit"))))).isEqualTo("Audit");
    }
  }

  @Nested
  class Fields {

    @Test
    void showTheirResultAlone() throws Exception {
      assertThat(textOf(p("By ", field("DATE \\@ \"dd MM yy\"", "30 11 26"))))
          .isEqualTo("By 30 11 26");
    }

    @Test
    void inTheInstructionOfAnotherAreNotShown() throws Exception {
      String nested =
          fieldMark("begin")
              + run("<w:instrText>IF </w:instrText>")
              + field("REF a", "inner")
              + run("<w:instrText> = 1</w:instrText>")
              + fieldMark("separate")
              + run("outer")
              + fieldMark("end");
      assertThat(textOf(p(nested, run(" text")))).isEqualTo("outer text");
    }

    @Test
    void inTheResultOfAnotherAreShown() throws Exception {
      assertThat(textOf(p(field("TOC", run("see ") + field("PAGEREF x", "4"))))).isEqualTo("see 4");
    }

    @Test
    void thatAreNeverClosedHideTheRestAndThatIsSaid() throws Exception {
      Plan plan =
          Docx.of(THEME, TABLE, p("Seen", fieldMark("begin"), "unseen"), p("unseen too")).plan();
      assertThat(plan.passages()).noneMatch(p -> p.text().contains("unseen"));
      assertThat(plan.leftOut()).containsExactly("text after a field that is never closed");
    }

    @Test
    void withoutABeginningHideNothing() throws Exception {
      assertThat(textOf(p(fieldMark("separate"), fieldMark("end"), "Audit"))).isEqualTo("Audit");
    }
  }

  @Nested
  class HiddenThings {

    @Test
    void areNotReadAndThatIsSaid() throws Exception {
      Plan plan =
          Docx.of(THEME, TABLE, p(run("Seen"), run(rPr("<w:vanish/>"), t(" unseen")))).plan();
      assertThat(plan.passages()).anyMatch(p -> p.text().equals("Seen"));
      assertThat(plan.leftOut()).containsExactly("text that is formatted as hidden");
    }

    @Test
    void thatAreShownAgainAreRead() throws Exception {
      assertThat(textOf(p(run(rPr("<w:vanish w:val=\"false\"/>"), t("Audit"))))).isEqualTo("Audit");
    }

    @Test
    void mayBeARowAndThatIsSaid() throws Exception {
      String hidden = row("<w:trPr><w:hidden/></w:trPr>", "2.1", "Hidden", "Jo", "x", "", "");
      Plan plan = Docx.of(THEME, actions(hidden, action("2.2", "Seen"))).plan();
      assertThat(plan.actions()).extracting(a -> a.text(Field.ACTION)).containsExactly("Seen");
      assertThat(plan.leftOut()).containsExactly("a table row that is hidden");
      assertThat(plan.revisions()).isEqualTo(new Revisions(0, 0, 1));
    }

    @Test
    void mayBeADocumentInsideThisOneAndThatIsSaid() throws Exception {
      assertThat(Docx.of(THEME, TABLE, "<w:altChunk r:id=\"x\"/>").plan().leftOut())
          .containsExactly("a document embedded in this one");
    }
  }

  @Nested
  class RagColours {

    private static Shade shade(Docx docx) throws UnreadableFile {
      return docx.plan().actions().get(0).shade();
    }

    private static Docx rag(String cell) {
      return Docx.of(THEME, actions(row("2.1", "Audit", "Jo", "30/11/26", "Begun", cell)));
    }

    private static String filled(String shd) {
      return cell(tcPr("<w:shd " + shd + "/>"), "<w:p/>");
    }

    @ParameterizedTest
    @CsvSource({
      "FF0000, RED",
      "C00000, RED",
      "FFC000, AMBER",
      "FFFF00, AMBER",
      "00B050, GREEN",
      "C6EFCE, GREEN",
      "00B0F0, BLUE",
      "FFFFFF, NONE",
      "D9D9D9, NONE",
      "auto, NONE",
    })
    void areToldByTheFillOfTheCell(String fill, Shade shade) throws Exception {
      assertThat(shade(rag(filled("w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\""))))
          .isEqualTo(shade);
    }

    @Test
    void areToldByTheColourOfASolidPatternBecauseItCoversTheFill() throws Exception {
      assertThat(shade(rag(filled("w:val=\"solid\" w:color=\"00B050\" w:fill=\"FF0000\""))))
          .isEqualTo(Shade.GREEN);
    }

    @Test
    void areToldByHighlightedOrShadedWords() throws Exception {
      assertThat(shade(rag(cell(p(run(rPr("<w:highlight w:val=\"red\"/>"), t("R")))))))
          .isEqualTo(Shade.RED);
      assertThat(shade(rag(cell(p(run(rPr("<w:shd w:fill=\"00B050\"/>"), t("G")))))))
          .isEqualTo(Shade.GREEN);
      assertThat(shade(rag(cell(p(pPr("<w:shd w:fill=\"FFC000\"/>"), "A")))))
          .isEqualTo(Shade.AMBER);
    }

    @Test
    void ofTheCellCountMoreThanThoseOfItsWords() throws Exception {
      String both =
          cell(
              tcPr("<w:shd w:fill=\"FF0000\"/>"),
              p(run(rPr("<w:highlight w:val=\"green\"/>"), t("Green"))));
      Action action = rag(both).plan().actions().get(0);
      assertThat(action.shade()).isEqualTo(Shade.RED);
      assertThat(action.text(Field.RAG)).isEqualTo("Green");
    }

    @Test
    void ofAnotherCellSayNothing() throws Exception {
      String red = cell(p(run(rPr("<w:highlight w:val=\"red\"/>"), t("Late"))));
      Plan plan =
          Docx.of(THEME, actions(row("2.1", "Audit", "Jo", "30/11/26", red, "Green"))).plan();
      assertThat(plan.actions().get(0).shade()).isEqualTo(Shade.NONE);
    }

    @ParameterizedTest
    @CsvSource({
      "accent6, '', GREEN, as it is",
      "accent2, '', RED, as it is",
      "accent6, 'w:themeFillTint=\"33\"', GREEN, a light green",
      "accent2, 'w:themeFillShade=\"BF\"', RED, a dark red",
      "background1, 'w:themeFillShade=\"D9\"', NONE, grey is no colour",
      "accent6, 'w:themeFillTint=\"00\"', NONE, so light that it is white",
      "accent5, '', NONE, the scheme does not have it",
    })
    void areToldByTheThemeWhereTheFillItselfIsNotWritten(
        String name, String change, Shade shade, String reason) throws Exception {
      Docx docx =
          rag(filled("w:val=\"clear\" w:fill=\"auto\" w:themeFill=\"" + name + "\" " + change))
              .colours("lt1", "FFFFFF", "accent2", "C00000", "accent6", "00B050");
      assertThat(shade(docx)).as(reason).isEqualTo(shade);
    }

    @Test
    void areNoneWhereTheFileHasNoTheme() throws Exception {
      assertThat(shade(rag(filled("w:themeFill=\"accent6\"")))).isEqualTo(Shade.NONE);
    }
  }

  @Nested
  class OtherSpellings {

    @Test
    void strictFilesAreRead() throws Exception {
      Plan plan = Docx.of(THEME, TABLE).namespace(Docx.STRICT).plan();
      assertThat(plan.actions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ns0:", "x:", ""})
    void prefixesMayBeOthers(String prefix) throws Exception {
      Docx docx = Docx.of(THEME, TABLE);
      String xml =
          docx.document()
              .replace("<w:", "<" + prefix)
              .replace("</w:", "</" + prefix)
              .replace(" w:", " q:")
              .replace(
                  "xmlns:w=",
                  "xmlns:q=\""
                      + Docx.TRANSITIONAL
                      + "\" xmlns"
                      + (prefix.isEmpty() ? "" : ":" + prefix.replace(":", ""))
                      + "=");
      assertThat(docx.part("word/document.xml", xml).plan().actions()).hasSize(1);
    }

    @Test
    void utf16IsReadByItsMark() throws Exception {
      Docx docx = Docx.of(THEME, TABLE);
      String xml = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + docx.document();
      docx.part("word/document.xml", xml.getBytes(StandardCharsets.UTF_16LE));
      assertThat(docx.plan().actions()).hasSize(1);
    }

    @Test
    void partNamesAreAlikeWhateverTheirCase() throws Exception {
      var parts = Docx.of(THEME, TABLE).parts();
      parts.put("word/Document.xml", parts.remove("word/document.xml"));
      var file = new PlanFile("plan.docx", Docx.zip(parts));
      assertThat(Docx.reader().read(file)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"mailto:a@b.c", "", "http://host", "#x", "../../../etc/passwd", "a b|c", "//h"})
    void relationshipsThatNameNoPartAreLeftAlone(String target) throws Exception {
      Docx docx =
          Docx.of(THEME, TABLE)
              .relationship("x", "http://x/hyperlink", target, "")
              .relationship("y", "http://x/numbering", target, "");
      assertThat(docx.plan().actions()).hasSize(1);
    }
  }
}
