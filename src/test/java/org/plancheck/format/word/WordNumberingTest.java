package org.plancheck.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.cell;
import static org.plancheck.format.Wml.control;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.pPr;
import static org.plancheck.format.Wml.rPr;
import static org.plancheck.format.Wml.row;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.format.Docx;
import org.plancheck.format.Limits;
import org.plancheck.format.grid.Block;
import org.plancheck.format.grid.Block.Line;
import org.plancheck.plan.Action;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;

class WordNumberingTest {

  /** The template's own form: themes at the first level, their actions at the second. */
  private static final String THEMES_AND_ACTIONS =
      list("0", level(0, 1, "decimal", "Theme %1:"), level(1, 1, "decimal", "%1.%2"));

  private static String list(String id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\"%s\">%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  private static String level(int level, int start, String format, String text) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/>"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>")
        .formatted(level, start, format, text);
  }

  private static String use(String number, String of, String... overrides) {
    return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>"
        .formatted(number, of, String.join("", overrides));
  }

  private static String in(String number, int level) {
    return pPr(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr>"
            .formatted(level, number));
  }

  private static String styled(String style) {
    return pPr("<w:pStyle w:val=\"" + style + "\"/>");
  }

  /** The numbers of all lines outside tables. */
  private static List<String> numbers(Docx docx) throws Exception {
    WordPackage word = WordPackage.open(docx.bytes(), Limits.standard());
    List<String> numbers = new ArrayList<>();
    for (Block block : WordPlanReader.read(word).blocks()) {
      if (block instanceof Line line) {
        numbers.add(line.listNumber());
      }
    }
    return numbers;
  }

  @Nested
  class Counts {

    @Test
    void levelByLevelAndBeginsAgainUnderEachHigherOne() throws Exception {
      Docx docx =
          Docx.of(p(in("1", 0)), p(in("1", 1)), p(in("1", 1)), p(in("1", 0)), p(in("1", 1)))
              .numbering(THEMES_AND_ACTIONS, use("1", "0"));
      assertThat(numbers(docx)).containsExactly("Theme 1:", "1.1", "1.2", "Theme 2:", "2.1");
    }

    @Test
    void theActionsOfATableAndTheHeadingAboveIt() throws Exception {
      Plan plan =
          Docx.of(
                  p(in("1", 0), "Environment"),
                  actions(
                      row(cell(p(in("1", 1))), "Paint", "Jo", "x", "", ""),
                      row(cell(p(in("1", 1))), "Floor", "Jo", "x", "", "")))
              .numbering(THEMES_AND_ACTIONS, use("1", "0"))
              .plan();
      assertThat(plan.themes().get(0).number()).isEqualTo(1);
      assertThat(plan.actions())
          .extracting(a -> a.text(Field.NUMBER))
          .containsExactly("1.1", "1.2");
      assertThat(plan.actions())
          .extracting(Action::place)
          .extracting(Place::label)
          .containsExactly("Theme 1, action 1.1", "Theme 1, action 1.2");
    }

    @Test
    void fromWhereTheLevelStarts() throws Exception {
      Docx docx =
          Docx.of(p(in("1", 0)), p(in("1", 0)))
              .numbering(list("0", level(0, 4, "decimal", "%1.")), use("1", "0"));
      assertThat(numbers(docx)).containsExactly("4.", "5.");
    }

    @Test
    void onFromZeroWhereTheLevelStartsThere() throws Exception {
      Docx docx =
          Docx.of(p(in("1", 0)), p(in("1", 0)), p(in("1", 0)))
              .numbering(list("0", level(0, 0, "decimal", "%1")), use("1", "0"));
      assertThat(numbers(docx)).containsExactly("0", "1", "2");
    }

    @Test
    void aHigherLevelThatWasNeverUsedAsItsStart() throws Exception {
      Docx docx =
          Docx.of(p(in("1", 1)), p(in("1", 1))).numbering(THEMES_AND_ACTIONS, use("1", "0"));
      assertThat(numbers(docx)).containsExactly("1.1", "1.2");
    }

    @Test
    void onWhereTwoListsShareAForm() throws Exception {
      Docx docx =
          Docx.of(p(in("1", 0)), p(in("2", 0)))
              .numbering(list("0", level(0, 1, "decimal", "%1")), use("1", "0"), use("2", "0"));
      assertThat(numbers(docx)).containsExactly("1", "2");
    }

    @Test
    void anewWhereAListSaysSoButOnlyOnce() throws Exception {
      String override =
          "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>";
      Docx docx =
          Docx.of(p(in("1", 0)), p(in("2", 0)), p(in("2", 0)), p(in("1", 0)), p(in("2", 0)))
              .numbering(
                  list("0", level(0, 1, "decimal", "%1")), use("1", "0"), use("2", "0", override));
      assertThat(numbers(docx)).containsExactly("1", "7", "8", "9", "10");
    }

    @Test
    void aLowerLevelAnewWhereAListSaysSoThoughAHigherOneCameFirst() throws Exception {
      String override =
          "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
      Docx docx =
          Docx.of(p(in("2", 0)), p(in("2", 1)), p(in("2", 1)))
              .numbering(THEMES_AND_ACTIONS, use("2", "0", override));
      assertThat(numbers(docx)).containsExactly("Theme 1:", "1.5", "1.6");
    }

    @Test
    void inTheFormThatAListPutsInPlaceOfItsOwn() throws Exception {
      String override =
          "<w:lvlOverride w:ilvl=\"0\">" + level(0, 1, "lowerLetter", "%1)") + "</w:lvlOverride>";
      Docx docx =
          Docx.of(p(in("1", 0)), p(in("2", 0)))
              .numbering(
                  list("0", level(0, 1, "decimal", "%1")), use("1", "0"), use("2", "0", override));
      assertThat(numbers(docx)).containsExactly("1", "b)");
    }

    @Test
    void onUnderAHigherLevelWhereTheLevelNeverRestarts() throws Exception {
      String never =
          level(1, 1, "decimal", "%2").replace("<w:numFmt", "<w:lvlRestart w:val=\"0\"/><w:numFmt");
      Docx docx =
          Docx.of(p(in("1", 0)), p(in("1", 1)), p(in("1", 0)), p(in("1", 1)))
              .numbering(list("0", level(0, 1, "decimal", "%1"), never), use("1", "0"));
      assertThat(numbers(docx)).containsExactly("1", "1", "2", "2");
    }
  }

  @Nested
  class LeavesOut {

    private final String lists = list("0", level(0, 1, "decimal", "%1"));

    @Test
    void aParagraphThatWasDeleted() throws Exception {
      String deleted =
          pPr(
              "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                  + rPr("<w:del w:id=\"1\" w:author=\"A\"/>"));
      Docx docx = Docx.of(p(in("1", 0)), p(deleted), p(in("1", 0))).numbering(lists, use("1", "0"));
      assertThat(numbers(docx)).containsExactly("1", "2");
    }

    @Test
    void aRowThatWasDeleted() throws Exception {
      String gone = "<w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr>";
      Plan plan =
          Docx.of(
                  actions(
                      row(gone, cell(p(in("1", 0))), "Gone", "Jo", "x", "", ""),
                      row(cell(p(in("1", 0))), "Here", "Jo", "x", "", "")))
              .numbering(lists, use("1", "0"))
              .plan();
      assertThat(plan.actions().get(0).text(Field.NUMBER)).isEqualTo("1");
    }

    @Test
    void thePromptOfAControl() throws Exception {
      Docx docx =
          Docx.of(control("<w:showingPlcHdr/>", p(in("1", 0))), p(in("1", 0)))
              .numbering(lists, use("1", "0"));
      assertThat(numbers(docx)).containsExactly("", "1");
    }

    @ParameterizedTest
    @CsvSource({"bullet, a bullet is no number", "none, no number at all"})
    void whatIsNoNumber(String format, String reason) throws Exception {
      Docx docx =
          Docx.of(p(in("1", 0))).numbering(list("0", level(0, 1, format, "o")), use("1", "0"));
      assertThat(numbers(docx)).as(reason).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"0, the list is taken off", "8, there is no such list"})
    void paragraphsOfNoList(String number, String reason) throws Exception {
      Docx docx = Docx.of(p(in(number, 0)), p("x")).numbering(lists, use("1", "0"));
      assertThat(numbers(docx)).as(reason).containsExactly("", "");
    }
  }

  @Nested
  class IsToldByTheStyle {

    private static String style(String id, String basedOn, String numPr) {
      return "<w:style w:styleId=\"%s\"><w:basedOn w:val=\"%s\"/><w:pPr><w:numPr>%s</w:numPr>"
              .formatted(id, basedOn, numPr)
          + "</w:pPr></w:style>";
    }

    private final String actions = style("Act", "", "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>");

    private List<String> numbers(String style, String... paragraphs) throws Exception {
      return WordNumberingTest.numbers(
          Docx.of(paragraphs).styles(style).numbering(THEMES_AND_ACTIONS, use("1", "0")));
    }

    @Test
    void whereTheParagraphSaysNothing() throws Exception {
      assertThat(numbers(actions, p(styled("Act")), p(styled("Act"))))
          .containsExactly("1.1", "1.2");
    }

    @Test
    void orByTheStyleThatItIsBasedOn() throws Exception {
      assertThat(numbers(actions + style("Own", "Act", ""), p(styled("Own"))))
          .containsExactly("1.1");
    }

    @Test
    void unlessTheParagraphTakesTheListOff() throws Exception {
      String off = pPr("<w:pStyle w:val=\"Act\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
      assertThat(numbers(actions, p(off))).containsExactly("");
    }

    @Test
    void butTheParagraphMaySayTheLevel() throws Exception {
      String higher = pPr("<w:pStyle w:val=\"Act\"/><w:numPr><w:ilvl w:val=\"0\"/></w:numPr>");
      assertThat(numbers(actions, p(higher))).containsExactly("Theme 1:");
    }

    @Test
    void evenWhereStylesGoRoundInACircle() throws Exception {
      assertThat(numbers(style("A", "B", "") + style("B", "A", ""), p(styled("A"))))
          .containsExactly("");
    }

    @Test
    void andTheLevelByTheListWhereTheStyleDoesNotSayIt() throws Exception {
      String lists =
          list(
              "0",
              level(0, 1, "decimal", "%1"),
              level(1, 1, "decimal", "%1.%2")
                  .replace("<w:lvlText", "<w:pStyle w:val=\"Act\"/><w:lvlText"));
      Docx docx =
          Docx.of(p(styled("Act")))
              .styles(style("Act", "", "<w:numId w:val=\"1\"/>"))
              .numbering(lists, use("1", "0"));
      assertThat(WordNumberingTest.numbers(docx)).containsExactly("1.1");
    }

    @Test
    void orThroughAListStyle() throws Exception {
      String link =
          "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"L\"/>" + "</w:abstractNum>";
      Docx docx =
          Docx.of(p(in("3", 0)), p(in("3", 1)))
              .styles(style("L", "", "<w:numId w:val=\"1\"/>"))
              .numbering(THEMES_AND_ACTIONS, link, use("1", "0"), use("3", "5"));
      assertThat(WordNumberingTest.numbers(docx)).containsExactly("Theme 1:", "1.1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lowerLetter, 1, a",
    "upperLetter, 28, BB",
    "lowerRoman, 4, iv",
    "upperRoman, 1994, MCMXCIV",
    "decimalZero, 7, 07",
    "decimal, 2147483647, 2147483647",
    "ordinal, 3, 3",
    "lowerLetter, 2000000000, 2000000000",
    "upperRoman, 5000, 5000",
    "decimal, -3, -3",
  })
  void writesNumbersAsTheListSays(String format, int number, String written) throws Exception {
    Docx docx =
        Docx.of(p(in("1", 0)))
            .numbering(list("0", level(0, number, format, "(%1)")), use("1", "0"));
    assertThat(numbers(docx)).containsExactly("(" + written + ")");
  }

  @Test
  void writesAllLevelsInFiguresWhereTheListIsLegal() throws Exception {
    String legal = level(1, 1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText");
    Docx docx =
        Docx.of(p(in("1", 0)), p(in("1", 1)))
            .numbering(list("0", level(0, 2, "upperRoman", "%1"), legal), use("1", "0"));
    assertThat(numbers(docx)).containsExactly("II", "2.1");
  }

  @ParameterizedTest
  @CsvSource({
    "'<w:num/>', nothing named",
    "'<w:abstractNum><w:lvl/></w:abstractNum><w:num w:numId=\"1\"/>', no form",
    "'<w:lvl><w:start/></w:lvl><w:startOverride w:val=\"2\"/>', outside any list",
    "'<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"99\"/></w:abstractNum>', no such level",
  })
  void aBrokenListNumbersNothing(String lists, String reason) throws Exception {
    assertThat(numbers(Docx.of(p(in("1", 0)), p(in("1", 77))).numbering(lists)))
        .as(reason)
        .containsExactly("", "");
  }
}
