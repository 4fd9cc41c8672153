package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

class StatedActionsTest {

  private static PlanOfRows row(String action) {
    return new PlanOfRows().row(action, "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
  }

  @ParameterizedTest(name = "“{0}”: outcome {1}, deed {2}, measured {3}, {4} actions")
  @CsvSource(
      delimiter = '|',
      value = {
        "Fit six lights | false | true | true | 1",
        "Fit lights so that nobody stumbles | true | true | true | 1",
        "Improve record keeping | true | false | false | 1",
        "Residents feel safe | true | false | false | 0",
        "Train care staff in dementia | false | true | false | 1",
        "Paint the hall; recruit a cook | false | true | true | 2",
      })
  void tellWhatARowSays(
      String action, boolean outcome, boolean deed, boolean measured, int actions) {
    assertThat(row(action).one(StatedAction.class))
        .returns(outcome, StatedAction::outcome)
        .returns(deed, StatedAction::deed)
        .returns(measured, StatedAction::measured)
        .returns(actions, StatedAction::actions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"See 2.1", "Covered in theme 3", "As above", "No actions identified"})
  void areNotThereWhereARowOnlyPointsElsewhere(String action) {
    assertThat(row(action).all(StatedAction.class)).isEmpty();
  }

  @Test
  void areNotThereWithoutTheColumn() {
    PlanOfRows plan = new PlanOfRows().without(Field.ACTION);
    plan.row("Fit six lights", "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    assertThat(plan.all(StatedAction.class)).isEmpty();
  }

  @ParameterizedTest(name = "“{0}” as {1}: finished {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Done | Progress | true",
        "100% | Progress | true",
        "20/05/2025 | Progress / date done | true",
        "9 June 2025 | Completed on | true",
        "22/11/2026 | Progress / date completed | true",
        "30/11/2026 | Progress / date completed | false",
        "9 June 2027 | Completed on | false",
        "20/05/2025 | Progress | false",
        "Ordered 20/05/2025 | Date done | false",
        "75% | Progress / date done | false",
      })
  void areFinishedByTheirCommentWhereThereIsNoStatus(String said, String heading, boolean done) {
    PlanOfRows plan =
        new PlanOfRows().without(Field.RAG).column(heading, Field.PROGRESS).progress(said);
    plan.row("Put up posters", "Jane Smith", "30/05/2025", "", Shade.NONE);
    assertThat(plan.one(StatedAction.class).finished()).isEqualTo(done);
    assertThat(plan.one(Responsible.class).needed()).isEqualTo(!done);
  }

  @ParameterizedTest(name = "“{0}” asks for no outcome: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Replace the worn armchairs in the lounge | true",
        "Buy six replacement mattresses | true",
        "Garden path to be made fit for wheelchairs | true",
        "Every person supported to have two outings a month | true",
        "Hygiene audit with a score of 95% or more | true",
        "Hand hygiene audit at 90% or above for two months running | true",
        "Report on this plan to the group | true",
        "Manager to send a monthly update to the board | true",
        "Include in the dashboard the number of falls | true",
        "Cracked tiles in the sluice to be replaced | true",
        "Replace the armchairs in the lounge | false",
        "Chase missing signatures and change the audit form | false",
        "Fix a date for each expired course | false",
        "Order a review of failed audits | false",
        "Order the fixed agenda and chase missing papers | false",
        "Audit broken lamps each week | false",
        "Kitchen made fit for purpose | false",
        "Report all incidents within a day | false",
        "Send the committee a cake | false",
        "Report to the board. Paint the hall | false",
      })
  void tellWhatForInOtherWords(String action, boolean told) {
    assertThat(row(action).one(StatedAction.class).outcome()).isEqualTo(told);
  }

  @ParameterizedTest(name = "“{0}” can be told by yes or no: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Report a training needs analysis in the spring | true",
        "Give the board assurance on training | true",
        "Reach full compliance with the policy | true",
        "Report any concerns | false",
        "Encourage carers to chat so that nobody feels alone | false",
      })
  void areDoneOnceTheyAreReported(String action, boolean measured) {
    assertThat(row(action).one(StatedAction.class).measured()).isEqualTo(measured);
  }

  @Test
  void countTheCommentAsAMeasure() {
    PlanOfRows plan = new PlanOfRows().progress("14 of 20 trained");
    plan.row("Improve record keeping", "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    assertThat(plan.one(StatedAction.class).measured()).isTrue();
  }

  @Test
  void areAnsweredByColumnsOfAHousesOwn() {
    assertThat(row("Improve menus").heading("Desired outcome").one(StatedAction.class).outcome())
        .isTrue();
    assertThat(row("Train staff").heading("Measure of success").one(StatedAction.class).measured())
        .isTrue();
    assertThat(row("Train staff").heading("Priority").one(StatedAction.class))
        .returns(false, StatedAction::outcome)
        .returns(false, StatedAction::measured);
  }

  @ParameterizedTest(name = "“{0}”: {1}, settled {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Improve communication | Improve | false",
        "Support staff so that residents eat well | Support staff | true",
        "Replace the hoist | none | true",
        "Better contact where possible, to promote good relationships | Better | false",
        "Improve menus as appropriate so that food is better | Improve | false",
        "Support staff so that residents eat at five tables | Support staff | true",
        "Consider paying volunteers | Consider | true",
      })
  void nameVagueWords(String action, String vague, boolean settled) {
    assertThat(row(action).one(StatedAction.class))
        .returns(vague, StatedAction::vague)
        .returns(settled, StatedAction::settled);
  }
}
