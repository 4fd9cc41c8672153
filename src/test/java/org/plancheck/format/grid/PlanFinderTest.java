package org.plancheck.format.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancheck.format.Wml.HEADINGS;
import static org.plancheck.format.Wml.across;
import static org.plancheck.format.Wml.action;
import static org.plancheck.format.Wml.actions;
import static org.plancheck.format.Wml.cell;
import static org.plancheck.format.Wml.p;
import static org.plancheck.format.Wml.row;
import static org.plancheck.format.Wml.run;
import static org.plancheck.format.Wml.table;
import static org.plancheck.format.Wml.tcPr;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.format.Docx;
import org.plancheck.format.UnreadableFile;
import org.plancheck.plan.Action;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Theme;

class PlanFinderTest {

  private static final String PROMPT =
      "Context (e.g. Self-Assessment, Care Inspectorate Inspection Report / Contract Monitoring /"
          + " Assurance Visits/ Complaints / Large Scale Investigations (LSI)):";
  private static final String NOTE = "Please add additional rows as required for each section";
  private static final String TABLE = actions(action("1.1", "Paint"));

  private static Plan plan(String... blocks) throws UnreadableFile {
    return Docx.of(blocks).plan();
  }

  private static List<String> actionsOf(Plan plan) {
    return plan.actions().stream().map(action -> action.text(Field.ACTION)).toList();
  }

  @Nested
  class Themes {

    @Test
    void haveTheirHeadingInAParagraphOrInAMergedRow() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Supporting People’s Well-being"),
              TABLE,
              table(across("Theme 2: Leadership and Management"), HEADINGS, action("2.1", "Lead")));
      assertThat(plan.themes()).extracting(Theme::number).containsExactly(1, 2);
      assertThat(plan.themes()).extracting(theme -> theme.actions().size()).containsExactly(1, 1);
      assertThat(plan.themes().get(1).title()).isEqualTo("Leadership and Management");
    }

    @Test
    void keepWhatTheTemplateLeftBehind() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              actions(
                  action("1.1", "Paint"),
                  row("1.2", "", "", "", "", ""),
                  row("", "", "", "", "", "")),
              p(NOTE));
      assertThat(plan.themes().get(0).actions()).hasSize(1);
      assertThat(plan.themes().get(0).leftovers())
          .extracting(cell -> cell.place().label() + ": " + cell.text())
          .containsExactly("Theme 1, row 1.2: 1.2", "Theme 1: " + NOTE);
    }

    @Test
    void areKnownByNumberOrByName() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Our own words"), TABLE,
              p("Leadership and Management"), actions(action("2.1", "Lead")),
              p("Theme 7: Finance"), actions(action("7.1", "Budget")));
      assertThat(plan.themes()).extracting(Theme::known).containsExactly(true, true, false);
    }

    @Test
    void mayAllStandInOneTable() throws Exception {
      Plan plan =
          plan(
              table(
                  across("Theme 1: Environment"),
                  HEADINGS,
                  action("1.1", "Paint"),
                  across("Theme 2: Leadership and Management"),
                  action("2.1", "Lead")));
      assertThat(plan.themes()).extracting(theme -> theme.actions().size()).containsExactly(1, 1);
    }

    @Test
    void thatGoOnOverThePageWithTheirHeadingRepeatedAreOne() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              TABLE,
              p("Theme 1: Environment"),
              actions(action("1.2", "Floor")));
      assertThat(plan.themes()).hasSize(1);
      assertThat(actionsOf(plan)).containsExactly("Paint", "Floor");
    }

    @Test
    void lendTheirNameToNothingThatStandsBeforeTheNextOne() throws Exception {
      Plan plan =
          plan(
              p("Theme 2: Leadership and Management"),
              p("The WTE are in the table above."),
              p("Theme 1: Environment"),
              TABLE);
      assertThat(plan.passages())
          .filteredOn(passage -> passage.text().startsWith("The WTE"))
          .singleElement()
          .returns("The part above Theme 1", passage -> passage.place().label());
    }

    @Test
    void keepWhatStandsBetweenTheirHeadingAndTheirActions() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              p("The west wing comes first this year, and the east wing after it."),
              TABLE,
              p("The figures are in the table above."),
              p("Theme 2: Leadership and Management"),
              p("The deputy leads on what follows here, with the nurses."),
              p("Action 2.1: Meet the families each month"),
              p("Lead: Deputy"),
              p("By: 04/12/2026"),
              p("Action 2.2: Write to the nurses"),
              p("Lead: Deputy"),
              p("By: 11/12/2026"),
              p("The letters are kept in the office."),
              p("Theme 3: Infection Control"));
      assertThat(plan.passages())
          .extracting(passage -> passage.place().label() + ": " + passage.text())
          .contains(
              "Theme 1: The west wing comes first this year, and the east wing after it.",
              "The part above Theme 2: The figures are in the table above.",
              "Theme 2: The deputy leads on what follows here, with the nurses.",
              "The part above Theme 3: The letters are kept in the office.");
    }

    @Test
    void areNotNeededForAPlan() throws Exception {
      Plan plan = plan(p("Improvement Plan"), TABLE);
      assertThat(plan.themes()).hasSize(1);
      assertThat(plan.themes().get(0).number()).isNull();
    }
  }

  @Nested
  class Contexts {

    private String context(String... blocks) throws UnreadableFile {
      Theme theme = plan(blocks).themes().get(0);
      return theme.context().map(Cell::text).orElse(null);
    }

    private final String heading = p("Theme 1: Environment");

    @Test
    void standInTheParagraphOfThePrompt() throws Exception {
      assertThat(context(heading, p(PROMPT + " Inspection of 12 May."), TABLE))
          .isEqualTo("Inspection of 12 May.");
    }

    @Test
    void standInTheParagraphsAfterThePrompt() throws Exception {
      Plan plan = plan(heading, p(PROMPT), p("Inspection."), p(), p("A complaint."), TABLE);
      Cell context = plan.themes().get(0).context().orElseThrow();
      assertThat(context.text()).isEqualTo("Inspection.\nA complaint.");
      assertThat(context.place().address()).hasToString("paragraph 3");
      assertThat(context.place().label()).isEqualTo("Theme 1, Context");
    }

    @Test
    void areBlankOnTheBlankTemplate() throws Exception {
      assertThat(context(heading, p(PROMPT), TABLE)).isEmpty();
    }

    @Test
    void standAfterAPromptThatTheAuthorCutShort() throws Exception {
      assertThat(context(heading, p("Context (e.g. Self-Assessment): We looked."), TABLE))
          .isEqualTo("We looked.");
    }

    @Test
    void standInAMergedRowOfTheTable() throws Exception {
      assertThat(
              context(
                  table(
                      across("Theme 1: Environment"),
                      across(p(PROMPT), p("Inspection.")),
                      HEADINGS,
                      action("1.1", "Paint"))))
          .isEqualTo("Inspection.");
    }

    @Test
    void standBesideThePromptInARowOfTwoCells() throws Exception {
      assertThat(context(heading, table(row(PROMPT, "Inspection.")), TABLE))
          .isEqualTo("Inspection.");
    }

    @Test
    void areAbsentWhereThePlanHasNoSuchLine() throws Exception {
      assertThat(context(heading, TABLE)).isNull();
    }
  }

  @Nested
  class Rows {

    @Test
    void thatAreOnlyNumberedAreNoActions() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              actions(
                  action("1.1", "Paint"),
                  row("1.2", "", "", "", "", ""),
                  row("1.3", "", "", "", "", "")));
      assertThat(actionsOf(plan)).containsExactly("Paint");
    }

    @Test
    void thatHoldOnlyTheTemplatesNoteAreNoActions() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              actions(action("1.1", "Paint"), row("", NOTE, "", "", "", ""), across(NOTE)));
      assertThat(actionsOf(plan)).containsExactly("Paint");
      assertThat(plan.passages()).noneMatch(passage -> passage.text().contains("additional rows"));
    }

    @Test
    void ofABlankTemplateMakeAPlanWithoutActions() throws Exception {
      Plan plan = plan(p("Theme 1: Environment"), actions(row("1.1", "", "", "", "", "")));
      assertThat(plan.actions()).isEmpty();
      assertThat(plan.themes()).hasSize(1);
    }

    @Test
    void withoutANumberAndAnActionGoOnWithTheOneAbove() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              actions(action("1.1", "Paint"), row("", "", "", "", "Second coat done", "")));
      assertThat(plan.actions()).hasSize(1);
      assertThat(plan.actions().get(0).text(Field.PROGRESS)).isEqualTo("Begun\nSecond coat done");
    }

    @Test
    void whoseActionIsMergedDownAreOneActionWithSeveralEntries() throws Exception {
      String down = tcPr("<w:vMerge w:val=\"restart\"/>");
      String on = tcPr("<w:vMerge/>");
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              actions(
                  row(
                      cell(down, "1.1"),
                      cell(down, "Paint"),
                      cell(down, "Jo"),
                      "x",
                      "May: begun",
                      "Red"),
                  row(cell(on), cell(on), cell(on), "", "June: done", "")));
      assertThat(plan.actions()).hasSize(1);
      assertThat(plan.actions().get(0).text(Field.PROGRESS)).isEqualTo("May: begun\nJune: done");
    }

    @Test
    void areNamedByTheirNumberOrElseByTheirPlace() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              actions(action("1.1.", "Paint"), row("", "Floor", "Jo", "x", "", "")));
      assertThat(plan.actions())
          .extracting(Action::place)
          .extracting(Place::label)
          .containsExactly("Theme 1, action 1.1", "Theme 1, row 2");
      assertThat(plan.actions().get(1).place().action()).isNull();
      assertThat(plan.actions().get(1).place().row()).isEqualTo(2);
    }

    @Test
    void keepBulletsAndLinesOfACell() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              actions(row("1.1", cell(p("Do:"), p("this"), p("that")), "Jo", "x", "", "")));
      assertThat(actionsOf(plan)).containsExactly("Do:\nthis\nthat");
    }

    @Test
    void withoutCellsAreNothing() throws Exception {
      Plan plan =
          plan(
              p("Theme 1: Environment"),
              table("<w:tr/>", HEADINGS, "<w:tr></w:tr>", action("1.1", "Paint")));
      assertThat(actionsOf(plan)).containsExactly("Paint");
    }
  }

  @Nested
  class Titles {

    @Test
    void ofTheTemplateAreThePlaceOfThePlan() throws Exception {
      Plan plan =
          plan(p(), p("Partnership/Provider Improvement Plan"), p("Theme 1: Environment"), TABLE);
      assertThat(plan.title().address()).hasToString("paragraph 2");
      assertThat(plan.onTemplate()).isTrue();
    }

    @Test
    void mayBeWrittenInSeveralRuns() throws Exception {
      Plan plan =
          plan(
              p(run("Partnership/"), run("Provider Improvement Plan")),
              p("Theme 1: Environment"),
              TABLE);
      assertThat(plan.onTemplate()).isTrue();
    }

    @Test
    void ofAnotherPlanAreItsFirstLine() throws Exception {
      Plan plan = plan(p("Our way forward"), TABLE);
      assertThat(plan.title().address()).hasToString("paragraph 1");
      assertThat(plan.onTemplate()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A letter about the garden.", "Theme 1: Environment"})
  void noPlanIsFoundWithoutActions(String text) throws Exception {
    assertThat(Docx.reader().read(Docx.of(p(text)).file())).isEmpty();
  }
}
