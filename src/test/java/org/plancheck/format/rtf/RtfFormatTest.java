package org.plancheck.format.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Comment;
import org.plancheck.format.FileType;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.UnreadableFile;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.GridCell;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.format.grid.Block.Table;
import org.plancheck.format.grid.Content;
import org.plancheck.format.word.WordFormat;
import org.plancheck.plan.Place;
import org.plancheck.plan.Shade;

class RtfFormatTest {

  private static final Limits LIMITS = Limits.standard();

  private static PlanFile file(String body) {
    String head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}}";
    return new PlanFile("plan.rtf", (head + body + "}").getBytes(ISO_8859_1));
  }

  private static Content read(String body) {
    try {
      return new RtfFormat().read(file(body), LIMITS);
    } catch (UnreadableFile e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static String refusal(String whole) {
    UnreadableFile refused =
        catchThrowableOfType(
            UnreadableFile.class,
            () ->
                new RtfFormat().read(new PlanFile("plan.rtf", whole.getBytes(ISO_8859_1)), LIMITS));
    assertThat(refused).as("it was read").isNotNull();
    return refused.code();
  }

  /** A line for each paragraph, a row with bars between its cells. */
  private static String shown(String body) {
    StringBuilder all = new StringBuilder();
    read(body).blocks().forEach(block -> show(block, all));
    return all.toString();
  }

  private static void show(Block block, StringBuilder all) {
    if (block instanceof Line line) {
      all.append(line.listNumber().isEmpty() ? "" : "[" + line.listNumber() + "] ");
      all.append(line.text()).append('\n');
    } else if (block instanceof Table table) {
      for (Block.Row row : table.rows()) {
        all.append(String.join("|", row.cells().stream().map(GridCell::allText).toList()));
        all.append('\n');
      }
    }
  }

  private static List<GridCell> cells(String body) {
    return read(body).blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .toList();
  }

  @Nested
  class Characters {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "caf\\'e9; café",
          "\\'80 5; € 5",
          "it\\rquote s \\ldblquote so\\rdblquote; it’s “so”",
          "a\\~b; a b",
          "30\\_day; 30-day",
          "care\\-ful; careful",
          "\\u8217?s; ’s",
          "{\\uc2\\u8217\\'92\\'92s}; ’s",
          "\\uc0\\u8217 s; ’s",
          "\\u-10179?\\u-8704?; \uD83D\uDE00",
          "\\u8217{\\b x}; ’x",
          "\\{a\\}\\\\; {a}\\",
          "a\\'zzb; a?zzb",
          "a\\unknownword12 b; ab",
          "\\b bold\\b0  and plain; bold and plain"
        })
    void areShownAsTheyAreMeant(String written, String shown) {
      assertThat(shown(written)).isEqualTo(shown + "\n");
    }

    @Test
    void standInTheCodePageOfTheirFont() {
      String fonts = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}";
      assertThat(shown(fonts + "\\f1\\'c4\\'e0{\\f0 \\'c4}")).isEqualTo("ДаÄ\n");
    }

    @Test
    void mayTakeTwoBytes() {
      String fonts = "{\\fonttbl{\\f1\\fcharset128 MS Mincho;}}";
      assertThat(shown(fonts + "\\f1\\'93\\'fa\\'96\\'7b")).isEqualTo("日本\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ansicpg99999 ", "\\ansicpg-1 ", "\\ansicpg "})
    void areOfWesternEuropeInACodePageThatIsNone(String page) {
      assertThat(shown(page + "caf\\'e9")).isEqualTo("café\n");
    }

    @Test
    void ofTabsAndLineEnds() {
      assertThat(shown("a\\tab b\\line c\\par d\\\ne")).isEqualTo("a\tb\nc\nd\ne\n");
    }
  }

  @Nested
  class PassesOver {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\\*\\unknown secret}",
          "{\\info{\\title secret}}",
          "{\\stylesheet{\\s1 secret;}}",
          "{\\pict\\wmetafile8 secret}",
          "{\\*\\shppict{\\pict secret}}{\\nonshppict{\\pict secret}}",
          "{\\object{\\*\\objdata secret}}",
          "{\\bin6 secret}",
          "{\\*\\annotation secret}",
          "{\\v secret}",
          "{\\deleted secret}",
          "{\\field{\\*\\fldinst secret}{\\fldrslt }}",
          "{\\*\\bkmkstart secret}"
        })
    void whatIsNotShown(String group) {
      assertThat(shown("Audit " + group + "monthly")).isEqualTo("Audit monthly\n");
    }

    @Test
    void hiddenTextAndSaysSo() {
      assertThat(read("a {\\v secret}").leftOut())
          .containsExactly("text that is formatted as hidden");
    }

    @Test
    void insertedTextIsNotPassedOver() {
      assertThat(shown("Audit {\\revised\\revauth1 weekly}{\\deleted daily}"))
          .isEqualTo("Audit weekly\n");
    }

    @Test
    void whatIsOnlyForOtherReaders() {
      assertThat(shown("{\\upr{old}{\\*\\ud{new}}}")).isEqualTo("new\n");
    }

    @Test
    void aParagraphEndThatWasDeletedRunsOn() {
      assertThat(shown("Audit {\\deleted\\par }monthly\\par")).isEqualTo("Audit monthly\n");
    }
  }

  @Nested
  class Fields {

    @Test
    void showTheirResult() {
      assertThat(shown("{\\field{\\*\\fldinst DATE}{\\fldrslt 12/11/26}} next"))
          .isEqualTo("12/11/26 next\n");
    }

    @ParameterizedTest
    @CsvSource({"\\ffres1, Amber", "\\ffres25\\ffdefres2, Green", "\\ffres9, ''"})
    void ofDropDownsShowTheEntryThatWasChosen(String result, String shown) {
      String form =
          "{\\field{\\*\\fldinst FORMDROPDOWN{\\*\\formfield{\\fftype2"
              + result
              + "{\\*\\ffl Red}{\\*\\ffl Amber}{\\*\\ffl Green}}}}{\\fldrslt }}";
      assertThat(shown("x " + form)).isEqualTo(("x " + shown).strip() + "\n");
    }
  }

  @Nested
  class Tables {

    private static final String ROW = "\\trowd\\cellx2000\\cellx4000 ";

    @Test
    void areReadRowByRow() {
      assertThat(
              shown(
                  ROW
                      + "\\pard\\intbl a\\cell b\\par c\\cell\\row"
                      + ROW
                      + "d\\cell e\\cell\\row\\pard end"))
          .isEqualTo("a|b\nc\nd|e\nend\n");
    }

    @Test
    void mayBeToldAtTheEndOfEachRow() {
      assertThat(shown("{\\pard\\intbl a\\cell b\\cell }{" + ROW + "\\row}\\pard end"))
          .isEqualTo("a|b\nend\n");
    }

    @Test
    void haveCellsThatSpanColumns() {
      List<GridCell> cells =
          cells(
              ROW + "\\intbl a\\cell b\\cell\\row\\trowd\\cellx4000 \\intbl wide\\cell\\row\\pard");
      assertThat(cells.get(2).span()).isEqualTo(2);
    }

    @Test
    void haveEdgesDrawnByHand() {
      List<GridCell> cells =
          cells(
              ROW
                  + "\\intbl a\\cell b\\cell\\row\\trowd\\cellx2015\\cellx3990 \\intbl"
                  + " c\\cell d\\cell\\row\\pard");
      assertThat(cells).extracting(GridCell::column).containsExactly(0, 1, 0, 1);
      assertThat(cells).extracting(GridCell::span).containsOnly(1);
    }

    @Test
    void haveCellsMergedDownwards() {
      List<GridCell> cells =
          cells(
              "\\trowd\\clvmgf\\cellx2000\\cellx4000 \\intbl a\\cell b\\cell\\row"
                  + "\\trowd\\clvmrg\\cellx2000\\cellx4000 \\intbl \\cell c\\cell\\row\\pard");
      assertThat(cells.get(2).continued()).isTrue();
      assertThat(cells.get(2).text()).isEqualTo("a");
    }

    @Test
    void haveCellsMergedSideways() {
      List<GridCell> cells =
          cells(
              "\\trowd\\clmgf\\cellx2000\\clmrg\\cellx4000\\cellx6000 \\intbl"
                  + " a\\cell \\cell b\\cell\\row"
                  + "\\trowd\\cellx2000\\cellx4000\\cellx6000 \\intbl"
                  + " c\\cell d\\cell e\\cell\\row\\pard");
      assertThat(cells.get(0).span()).isEqualTo(2);
      assertThat(cells.get(1).column()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
      "\\clcbpat1, RED",
      "\\clcbpat2, AMBER",
      "\\clshdng10000\\clcfpat3, GREEN",
      "\\clcbpat0, NONE",
      "\\clcbpat99, NONE",
      "\\clcbpat-5, NONE"
    })
    void haveCellsWithShades(String shading, Shade shade) {
      String colours =
          "{\\colortbl;\\red255\\green0\\blue0;\\red255\\green192\\blue0;"
              + "\\red0\\green176\\blue80;}";
      String row = "\\trowd" + shading + "\\cellx2000 \\intbl x\\cell\\row\\pard";
      assertThat(cells(colours + row).get(0).shade()).isEqualTo(shade);
    }

    @Test
    void takeTheShadeOfTheirWordsWhereTheyHaveNone() {
      String colours = "{\\colortbl;\\red255\\green0\\blue0;}";
      assertThat(cells(colours + "\\trowd\\cellx2000 \\intbl{\\highlight1 x}\\cell\\row\\pard"))
          .extracting(GridCell::shade)
          .containsExactly(Shade.RED);
    }

    @Test
    void mayStandInCells() {
      String nested =
          "\\pard\\intbl\\itap2 in\\nestcell{\\nonesttables\\par}"
              + "{\\*\\nesttableprops\\trowd\\cellx1000\\nestrow}";
      List<GridCell> cells =
          cells(
              "\\trowd\\cellx3000 \\pard\\intbl a\\par"
                  + nested
                  + "\\pard\\intbl b\\cell\\row\\pard");
      assertThat(cells).hasSize(1);
      assertThat(cells.get(0).text()).isEqualTo("a\nb");
      assertThat(cells.get(0).nested()).hasSize(1);
      assertThat(cells.get(0).allText()).isEqualTo("a\nb\nin");
    }

    @Test
    void loseRowsWhoseWordsWereAllDeleted() {
      assertThat(
              shown(
                  ROW
                      + "\\intbl{\\deleted a}\\cell{\\deleted b}\\cell\\row\\intbl"
                      + " c\\cell d\\cell\\row\\pard"))
          .isEqualTo("c|d\n");
    }

    @Test
    void withoutARowEndAreReadAllTheSame() {
      assertThat(shown("\\trowd\\cellx2000 \\pard\\intbl a\\cell b\\cell\\pard end\\par"))
          .isEqualTo("a|b\nend\n");
    }
  }

  @Nested
  class Pages {

    @Test
    void haveHeadersAndFooters() {
      List<Block> blocks =
          read("{\\header Date of plan: 12/11/26\\par}{\\footer x\\par}Body").blocks();
      assertThat(blocks)
          .extracting(block -> ((Line) block).text() + " " + ((Line) block).pagePart())
          .containsExactly("Date of plan: 12/11/26 true", "Body false", "x true");
    }

    @ParameterizedTest
    @CsvSource({
      "{\\headerf First\\par}Body, Body",
      "\\titlepg{\\headerf First\\par}Body, First Body",
      "{\\headerl Even\\par}{\\headerr Odd\\par}Body, Odd Body",
      "\\facingp{\\headerl Even\\par}{\\headerr Odd\\par}Body, Even Odd Body"
    })
    void showHeadersOfFirstAndEvenPagesOnlyWhereTheyHaveThem(String body, String shown) {
      assertThat(shown(body).strip().replace('\n', ' ')).isEqualTo(shown);
    }

    @Test
    void ofSectionsHaveTheirOwn() {
      assertThat(shown("{\\header One\\par}a\\sect\\sectd{\\header Two\\par}b\\par"))
          .isEqualTo("One\nTwo\na\n\nb\n");
    }

    @Test
    void haveNotesAtTheEnd() {
      assertThat(shown("Audit{\\super\\chftn{\\footnote see appendix}} monthly\\par"))
          .isEqualTo("Audit monthly\nsee appendix\n");
    }

    @Test
    void haveTextBoxes() {
      assertThat(
              shown("{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt In a box\\par}}}Body\\par"))
          .isEqualTo("Body\nIn a box\n");
    }
  }

  @Nested
  class Lists {

    @Test
    void showTheNumbersThatTheFileWrites() {
      assertThat(
              shown("{\\listtext\\pard\\plain 2.1\\tab}Audit\\par{\\listtext 2.2\\tab}Count\\par"))
          .isEqualTo("[2.1] Audit\n[2.2] Count\n");
    }

    @Test
    void withBulletsShowNone() {
      assertThat(shown("{\\listtext\\f1\\'b7\\tab}Audit\\par")).isEqualTo("Audit\n");
    }
  }

  @Nested
  class Hostile {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\\rtf1 never closed",
          "{\\rtf1 a\\bin99999999 b}",
          "{\\rtf1 a\\bin2147483647 b}",
          "{\\rtf1 a\\",
          "{\\rtf1{\\*\\unknown never closed}"
        })
    void filesThatBreakOffAreIncomplete(String whole) {
      assertThat(refusal(whole)).isEqualTo("incomplete-copy");
    }

    @Test
    void groupsNestedDeeply() {
      String deep = "{\\rtf1" + "{".repeat(100_000) + "}".repeat(100_000) + "}";
      assertThat(refusal(deep)).isEqualTo("too-deep");
      assertThat(refusal("{\\rtf1{\\*\\x" + "{".repeat(100_000))).isEqualTo("too-deep");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\\trowd\\cellx2147483647\\cellx-2147483648\\cellx5 \\intbl a\\cell b\\cell\\row",
          "\\trowd\\trleft-2147483648\\cellx99999999999999 \\intbl a\\cell b\\cell\\row",
          "\\itap2147483647 a\\nestcell b\\nestrow",
          "\\itap-5\\intbl a\\cell b\\cell\\row",
          "a\\cell b\\cell\\row",
          "\\row\\row\\cell\\nestrow a b\\nestcell",
          "{\\colortbl\\red-1\\green999\\blue2147483647;;;;}\\highlight2147483647 a b",
          "\\uc-5\\u-99999999 a b",
          "}}}}",
          "{\\fldrslt{\\fldrslt a}} b {\\ffl x}\\ffres9999",
          "\\bin-5 a b",
          "\\u55357?a b"
        })
    void wordsWithNonsenseAreRead(String body) {
      assertThat(read(body)).isNotNull();
    }

    @Test
    void moreCellsThanAnyPlanHas() {
      assertThat(refusal("{\\rtf1\\intbl" + "\\cell".repeat(2_100_000) + "}")).isEqualTo("too-big");
    }

    @Test
    void whatComesAfterTheEndIsNoneOfTheFile() {
      assertThat(refusalOrText("{\\rtf1 a}\0\0\r\n{b")).isEqualTo("a\n");
    }

    private static String refusalOrText(String whole) {
      try {
        Content content =
            new RtfFormat().read(new PlanFile("plan.rtf", whole.getBytes(ISO_8859_1)), LIMITS);
        return ((Line) content.blocks().get(0)).text() + "\n";
      } catch (UnreadableFile e) {
        return e.code();
      }
    }
  }

  @Test
  void isToldByItsContentWhateverItsName() throws UnreadableFile {
    PlanFile named = new PlanFile("plan.doc", file("a").bytes());
    assertThat(FileType.of(named).format()).isEqualTo("rtf");
  }

  @Test
  void isCommentedInAWordDocumentWithTheSameWords() throws UnreadableFile {
    PlanFile plan =
        file("Theme 1\\par\\trowd\\cellx2000 \\intbl Ongoing\\cell\\row\\pard End\\par");
    Content content = new RtfFormat().read(plan, LIMITS);
    Place place = Place.of("there", ((Table) content.blocks().get(1)).address());
    byte[] copy =
        new RtfFormat()
            .annotate(
                plan,
                List.of(new Comment(place, "Which day? [DG-TIM-02]", "DG-TIM-02")),
                null,
                LocalDate.of(2026, 11, 22),
                LIMITS);
    Content read = new WordFormat().read(new PlanFile("copy.docx", copy), LIMITS);
    assertThat(read).isEqualTo(content);
    assertThat(new RtfFormat().otherCopyFormat()).contains("docx");
  }
}
