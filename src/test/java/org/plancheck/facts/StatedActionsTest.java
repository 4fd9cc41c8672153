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
      })
  void nameVagueWords(String action, String vague, boolean settled) {
    assertThat(row(action).one(StatedAction.class))
        .returns(vague, StatedAction::vague)
        .returns(settled, StatedAction::settled);
  }
}
