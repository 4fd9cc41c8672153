package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Shade;

@DisplayName("The facts for wider guidance")
class WiderFactsTest {

  private static PlanOfRows rows(int actions) {
    PlanOfRows plan = new PlanOfRows();
    for (int i = 0; i < actions; i++) {
      plan.row("Jane Smith", "30/11/2026");
    }
    return plan;
  }

  private static PlanOfRows with(int actions, String action) {
    return rows(actions - 1).row(action, "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
  }

  @ParameterizedTest(name = "“{0}” → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Recruit two nurses | Recruit",
        "Advertise for and recruit a cook | recruit",
        "Purchase twelve crash mats | Purchase",
        "Replace the hall carpet | Replace the hall carpet",
        "Two hoists to be replaced | Two hoists to be replaced",
        "Refurbish the sluice | Refurbish",
        "Take on a second cook | Take on a second cook",
        "Build an extension | Build an extension",
        "Convert the old store into a wet room | Convert the old store into a wet room",
        "Install a new lift | Install a new lift",
        "A wet room to be built | A wet room to be built",
        "Use agency nurses for nights | Use agency",
        "Dementia days with an external trainer | external trainer",
      })
  @DisplayName("see money and people in an action's words")
  void costly(String action, String word) {
    assertThat(with(1, action).one(CostlyAction.class))
        .returns(word, CostlyAction::word)
        .returns(false, CostlyAction::provided);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Complete the E-Learning module",
        "Audit the recruitment files",
        "Replace the paper form",
        "Reduce agency shifts to four a week",
        "Give agency staff an induction",
        "Order the files by date",
        "Buy a pack of labels for the drawers",
        "Purchase two boxes of coloured folders",
        "Build a rapport with new families",
        "Nurses take on a champion role",
        "Build a life story book with each resident",
        "Build an activity timetable",
        "Convert the paper care plans",
        "Install a new notice holder beside the lift",
        "Ask for an extension to the deadline",
      })
  @DisplayName("see none where staff's own time will do")
  void free(String action) {
    assertThat(with(1, action).all(CostlyAction.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recruit two nurses; both posts approved",
        "Purchase twelve mats (£840, owner)",
        "Replace the hall carpet from the maintenance budget",
      })
  @DisplayName("see who provides it")
  void provided(String action) {
    assertThat(with(1, action).one(CostlyAction.class).provided()).isTrue();
  }

  @ParameterizedTest(name = "{0} actions: asked for a scope {1}, for risks {2}")
  @CsvSource({"9, false, false", "10, false, true", "14, false, true", "15, true, true"})
  @DisplayName("ask for scope and risks from the house's numbers on")
  void numbers(int actions, boolean scope, boolean risks) {
    assertThat(rows(actions).all(LargePlan.class)).hasSize(scope ? 1 : 0);
    assertThat(rows(actions).all(DeliveryRisks.class)).hasSize(risks ? 1 : 0);
    assertThat(rows(actions).all(ReadersVersion.class)).hasSize(1);
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Write a risk assessment for each resident | false",
        "Cut the risk of falls at night | false",
        "Train 30 staff. Risk: trainer ill; solution: second date | true",
        "If the supplier cannot come, hire two lamps | true",
        "Contingency: the bank staff list | true",
        "Check if residents like the lamps | false",
      })
  @DisplayName("tell risks to the plan from risks in care")
  void risks(String action, boolean noted) {
    assertThat(with(10, action).one(DeliveryRisks.class).noted()).isEqualTo(noted);
  }

  @Test
  @DisplayName("find a scope in any words of the plan")
  void scope() {
    assertThat(with(15, "Fit lamps").one(LargePlan.class).scoped()).isFalse();
    assertThat(with(15, "Fit lamps; the kitchen is out of scope").one(LargePlan.class).scoped())
        .isTrue();
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource({
    "Put an easy-read version on the board, true",
    "Send families a summary of the plan, true",
    "Print the plan in large print, true",
    "Hang an accessible version of this plan beside the menu, true",
    "The hand washing poster is in large print with pictures, false",
    "Menus are now pictorial, false",
    "Buy large print books, false",
    "Put easy-read signs on the doors, false",
    "Make a picture menu for each table, false",
    "Turn the complaints procedure into easy read, false",
    "Fit six lights, false",
  })
  @DisplayName("find a version for those who live there")
  void version(String action, boolean noted) {
    assertThat(with(1, action).one(ReadersVersion.class).noted()).isEqualTo(noted);
  }
}
