package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

@DisplayName("The facts about last days")
class DueFactsTest {

  private static PlanOfRows plan() {
    return new PlanOfRows().header(Field.DATE_OF_COMMENCEMENT, "05/10/2026");
  }

  private static PlanOfRows rows(String... days) {
    PlanOfRows plan = plan();
    for (String day : days) {
      plan.row("Jane Smith", day);
    }
    return plan;
  }

  @Nested
  @DisplayName("and the beginning of the plan")
  class FromStart {

    @ParameterizedTest(name = "due {0}: too early {1}, else {2}")
    @CsvSource({
      "15/01/2026, true, 2027-01-15",
      "04/10/2026, true, 2027-10-04",
      "29/02/2024, true, 2027-02-28",
      "05/10/2026, false, 2026-10-05",
      "30/11/2026, false, 2026-11-30",
    })
    @DisplayName("offer the same day of the first year that fits")
    void tooEarly(String day, boolean early, LocalDate sameDay) {
      assertThat(rows(day).one(DueFromStart.class))
          .returns(early, DueFromStart::tooEarly)
          .returns(sameDay, DueFromStart::sameDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 January", "Completed 15/01/2026", "Monthly", "ASAP", ""})
    @DisplayName("are none where the day is not sure")
    void notSure(String timescale) {
      assertThat(rows(timescale).all(DueFromStart.class)).isEmpty();
    }

    @Test
    @DisplayName("are none for a day that the action's own words name")
    void named() {
      String action = "Meet requirement 1, due by 30 September 2026";
      assertThat(
              plan()
                  .row(action, "Jane Smith", "30/09/2026", "Red", Shade.NONE)
                  .all(DueFromStart.class))
          .isEmpty();
    }

    @ParameterizedTest(name = "Red and due {0}: told {1}")
    @CsvSource({"30/09/2026, false", "15/01/2026, true"})
    @DisplayName("are none for what was late already when the plan took it up")
    void carriedOver(String day, boolean told) {
      assertThat(
              plan()
                  .row("Fit six lights", "Jane Smith", day, "Red", Shade.NONE)
                  .all(DueFromStart.class))
          .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13/11/2026"})
    @DisplayName("are none where the beginning is missing or after the date of the plan")
    void began(String commencement) {
      assertThat(
              rows("15/01/2026")
                  .header(Field.DATE_OF_COMMENCEMENT, commencement)
                  .all(DueFromStart.class))
          .isEmpty();
    }
  }

  @Nested
  @DisplayName("shared by actions")
  class Shared {

    private static final String D = "31/12/2026";

    @Test
    @DisplayName("count open actions with a last day alone")
    void counts() {
      assertThat(
              rows(D, D, D, D, "30/11/2026", "ASAP", "Monthly")
                  .row("Fit lights", "Jane Smith", D, "Green", Shade.NONE)
                  .one(SharedDay.class))
          .returns(4, SharedDay::actions)
          .returns(5, SharedDay::total)
          .returns(true, SharedDay::most)
          .returns(false, SharedDay::imposed);
    }

    @Test
    @DisplayName("are less than the house's share")
    void less() {
      assertThat(rows(D, D, D, "01/12/2026", "02/12/2026").one(SharedDay.class).most()).isFalse();
    }

    @Test
    @DisplayName("are none for four")
    void tooFew() {
      assertThat(rows(D, D, D, D).all(SharedDay.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Requirements 1 to 3, to be met by 31 December 2026",
          "Requirements 1 to 3, to be met by 31/12/26",
        })
    @DisplayName("may be set from outside, as the context says")
    void imposed(String context) {
      assertThat(rows(D, D, D, D, D).context(context).one(SharedDay.class).imposed()).isTrue();
    }
  }

  @Nested
  @DisplayName("far ahead")
  class FarAhead {

    @ParameterizedTest(name = "due {0}: long {1}")
    @CsvSource({"22/05/2027, false", "23/05/2027, true", "31/05/2028, true"})
    @DisplayName("begin after the house's months, from today on")
    void months(String day, boolean isLong) {
      assertThat(rows(day).all(LongAction.class)).hasSize(isLong ? 1 : 0);
    }

    @Test
    @DisplayName("begin after the second next review")
    void reviews() {
      assertThat(
              rows("31/05/2027").header(Field.DATE_FOR_REVIEW, "12/05/2027").all(LongAction.class))
          .isEmpty();
    }

    @ParameterizedTest(name = "“{0}”: milestone {1}, building {2}")
    @CsvSource({
      "Train all 30 staff, false, false",
      "Train all 30 staff within four weeks of induction, false, false",
      "'Train 15 staff by 28/02/2027, all 30 after', true, false",
      "Train all 30 staff in two phases, true, false",
      "Refurbish four bathrooms, false, true",
    })
    @DisplayName("tell steps on the way and building works")
    void milestones(String action, boolean milestone, boolean building) {
      assertThat(
              plan()
                  .row(action, "Jane Smith", "31/05/2028", "Amber", Shade.NONE)
                  .one(LongAction.class))
          .returns(milestone, LongAction::milestone)
          .returns(building, LongAction::building);
    }
  }

  @Nested
  @DisplayName("of safety matters")
  class Safety {

    private PlanOfRows plan(String action, String day) {
      return rows("30/11/2026", "04/12/2026", "26/03/2027")
          .row(action, "Jane Smith", day, "Red", Shade.NONE);
    }

    @ParameterizedTest(name = "due {0}: {1} well before, late {2}")
    @CsvSource({
      "27/11/2026, 0, false",
      "29/12/2026, 0, false",
      "30/12/2026, 1, false",
      "04/01/2027, 2, true",
      "30/04/2027, 3, true",
    })
    @DisplayName("are held against those of the others")
    void late(String day, int earlier, boolean late) {
      assertThat(plan("Mend the fire doors", day).one(SafetyAction.class))
          .returns(earlier, SafetyAction::earlier)
          .returns(3, SafetyAction::total)
          .returns(late, SafetyAction::late)
          .returns("fire doors", SafetyAction::word);
    }

    @Test
    @DisplayName("may have something that keeps people safe until then")
    void interim() {
      assertThat(
              plan("Replace the hoist; the old one is out of use", "30/04/2027")
                  .one(SafetyAction.class)
                  .interim())
          .isTrue();
    }

    @Test
    @DisplayName("are none where nothing else has a last day")
    void alone() {
      assertThat(
              DueFactsTest.plan()
                  .row("Mend the fire doors", "Jane Smith", "30/04/2027", "Red", Shade.NONE)
                  .all(SafetyAction.class))
          .isEmpty();
    }
  }

  @Nested
  @DisplayName("of a long plan")
  class Spans {

    private PlanOfRows twelve(String last) {
      PlanOfRows plan = plan();
      for (int i = 1; i < 12; i++) {
        plan.row("Jane Smith", i + "/12/2026");
      }
      return plan.row("Jane Smith", last);
    }

    @ParameterizedTest(name = "to {0}: far apart {1}")
    @CsvSource({"01/06/2027, false", "02/06/2027, true"})
    @DisplayName("are far apart after the house's months")
    void apart(String last, boolean apart) {
      assertThat(twelve(last).all(PlanSpan.class)).hasSize(apart ? 1 : 0);
    }

    @Test
    @DisplayName("may be told apart in words")
    void marked() {
      assertThat(twelve("02/06/2027").one(PlanSpan.class).marked()).isFalse();
      assertThat(
              twelve("02/06/2027")
                  .row("Quick win: post the menu", "Jane Smith", "30/11/2026", "Red", Shade.NONE)
                  .one(PlanSpan.class)
                  .marked())
          .isTrue();
    }
  }
}
