package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

@DisplayName("The facts of an action")
class ActionFactsTest {

  private static PlanOfRows plan() {
    return new PlanOfRows();
  }

  @Nested
  @DisplayName("that is given up")
  class GivenUp {

    @ParameterizedTest(name = "comment “{0}”, status “{1}”")
    @CsvSource({
      "'No longer required, the kitchen has bought them.', Amber",
      "'12/11/26: Superseded by 2.3', Amber",
      "'This action has been withdrawn.', ''",
      "'Merged with action 2.3', Red",
      "'', Withdrawn",
      "'', Cancelled",
    })
    @DisplayName("are only its number")
    void onlyItsNumber(String comment, String status) {
      assertThat(
              plan()
                  .progress(comment)
                  .row("Fit six lights", "", "", status, Shade.NONE)
                  .facts()
                  .all())
          .hasAtLeastOneElementOfType(ActionNumber.class)
          .doesNotHaveAnyElementsOfTypes(
              Responsible.class, Timescale.class, RagStatus.class, StatedAction.class);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
        strings = {
          "Cancelled by the trainer; booked again for 3/12.",
          "Replaced by the maintenance team on 3/11.",
          "The old policy is superseded by the new one.",
        })
    @DisplayName("are not meant where something else is given up")
    void notMeant(String comment) {
      assertThat(plan().progress(comment).row("Jane Smith", "30/11/2026").all(RagStatus.class))
          .hasSize(1);
    }
  }

  @Nested
  @DisplayName("with a status of its own words")
  class OwnStatus {

    @ParameterizedTest(name = "“{0}” under “{1}”: {2} to look at")
    @CsvSource({
      "O, Proposed to Open/ Close, 0",
      "Proposed for closure, Open or closed, 0",
      "Y, Complete (Y/N), 0",
      "O, RAG Status, 1",
      "Amber, Open/Closed, 1",
    })
    @DisplayName("owe no colour where their column only asks whether they are open")
    void openOrClosed(String status, String heading, int there) {
      PlanOfRows plan = plan().column(heading, Field.RAG);
      assertThat(
              plan.row("Fit a rail", "Jane Smith", "30/11/2026", status, Shade.NONE)
                  .all(RagStatus.class))
          .hasSize(there);
    }

    @Test
    @DisplayName("are told of as late in these words")
    void late() {
      PlanOfRows plan = plan();
      plan.row("Fit a rail", "Jane Smith", "31/10/2026", "On track", Shade.NONE);
      assertThat(plan.one(AmberAction.class)).returns("'On track'", AmberAction::status);
    }

    @Test
    @DisplayName("name the other rows that have it, and closed rows not among them")
    void others() {
      var statuses =
          plan()
              .row("Fit a rail", "Jane Smith", "30/11/2026", "O", Shade.NONE)
              .row("Fit a ramp", "Jane Smith", "30/11/2026", "C", Shade.NONE)
              .row("Fit a lamp", "Jane Smith", "30/11/2026", "o", Shade.NONE)
              .all(RagStatus.class);
      assertThat(statuses).extracting(RagStatus::first).containsExactly(true, false, false);
      assertThat(statuses.get(0).refs()).isEqualTo("action 1.1 (and 1.3)");
      assertThat(statuses.get(1).status()).isEqualTo("green");
    }
  }

  @Nested
  @DisplayName("about who is responsible")
  class AboutResponsible {

    @ParameterizedTest(name = "“{0}”: blank {1}, {2}, group beside {3}")
    @CsvSource({
      "Jane Smith, false, named, false",
      "Deputy Manager, false, role, false",
      "All staff, false, group, false",
      "Jane Smith and all staff, false, named, true",
      "'', true, none, false",
      "TBC, true, none, false",
      "'-', true, none, false",
      "[name], true, none, false",
    })
    @DisplayName("tell a person, a role and a group apart from nobody")
    void kinds(String text, boolean blank, String kind, boolean alsoGroup) {
      assertThat(plan().row(text, "30/11/2026").one(Responsible.class))
          .returns(blank, Responsible::blank)
          .returns(kind, Responsible::kind)
          .returns(alsoGroup, Responsible::alsoGroup);
    }

    @ParameterizedTest(name = "“{0}” → {1}")
    @CsvSource(
        nullValues = "none",
        value = {
          "Deputy Manager to audit the charts, Deputy Manager",
          "Charts are audited by the Deputy Manager., Deputy Manager",
          "Training to be completed by staff, none",
          "Hand Hygiene will improve, none",
        })
    @DisplayName("offer a role that the action's own words name")
    void roleInText(String action, String role) {
      assertThat(
              plan()
                  .row(action, "", "30/11/2026", "Amber", Shade.NONE)
                  .one(Responsible.class)
                  .roleInText())
          .isEqualTo(role);
      assertThat(
              plan()
                  .row(action, "Jane Smith", "30/11/2026", "Amber", Shade.NONE)
                  .one(Responsible.class)
                  .roleInText())
          .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "”", "''", "ditto", "As above", "same as above"})
    @DisplayName("let ditto marks stand for the row above")
    void ditto(String mark) {
      assertThat(
              plan().row("Jane Smith", "30/11/2026").row(mark, "30/11/2026").all(Responsible.class))
          .allMatch(responsible -> !responsible.blank() && responsible.kind().equals("named"));
    }

    @Test
    @DisplayName("let ditto marks go on over several rows")
    void dittoOfDitto() {
      assertThat(
              plan()
                  .row("Jane Smith", "30/11/2026")
                  .row("ditto", "30/11/2026")
                  .row("ditto", "30/11/2026")
                  .all(Responsible.class))
          .extracting(Responsible::kind)
          .containsExactly("named", "named", "named");
    }

    @Test
    @DisplayName("find nobody where ditto marks stand below a blank")
    void dittoOfNothing() {
      assertThat(plan().row("", "30/11/2026").row("ditto", "30/11/2026").all(Responsible.class))
          .extracting(Responsible::blank)
          .containsExactly(true, true);
    }

    @Test
    @DisplayName("are the same for each row that one merged cell covers")
    void mergedCell() {
      // A reader of documents gives every row the words of the cell that covers it.
      assertThat(
              plan()
                  .row("Jane Smith, Home Manager", "30/11/2026")
                  .row("Jane Smith, Home Manager", "30/11/2026")
                  .all(Responsible.class))
          .extracting(Responsible::ref, Responsible::blank)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("action 1.1", false),
              org.assertj.core.groups.Tuple.tuple("action 1.2", false));
    }
  }

  @Nested
  @DisplayName("about the timescale")
  class AboutTimescale {

    @ParameterizedTest(name = "“{0}”: given {1}, ongoing {2}, dated {3}, due {4}")
    @CsvSource(
        nullValues = "none",
        value = {
          "30/11/2026, true, false, true, 2026-11-30",
          "November 2026, true, false, true, 2026-11-30",
          "Within 2 weeks, true, false, true, 2026-11-26",
          "Ongoing, true, true, false, none",
          "'Ongoing, first check 30/11/26', true, true, true, 2026-11-30",
          "ASAP, true, false, false, none",
          "TBC, false, false, false, none",
          "'', false, false, false, none",
          "'TBC, by 30/11/2026 at the latest', true, false, true, 2026-11-30",
        })
    @DisplayName("say whether it is given, ends and has a last day")
    void kinds(String text, boolean given, boolean ongoing, boolean dated, LocalDate due) {
      assertThat(plan().row("Jane Smith", text).one(Timescale.class))
          .returns(given, Timescale::given)
          .returns(ongoing, Timescale::ongoing)
          .returns(dated, Timescale::dated)
          .returns(due, Timescale::due);
    }

    @Test
    @DisplayName("take the last of two dates in a cell")
    void twoDates() {
      assertThat(plan().row("Jane Smith", "30/11/2026\n15/01/2027").one(Timescale.class).due())
          .isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    @DisplayName("need none of a Green action, and say so")
    void greenNeedsNone() {
      assertThat(
              plan()
                  .row("Fit six lights", "Jane Smith", "", "Green", Shade.NONE)
                  .one(Timescale.class))
          .returns(false, Timescale::given)
          .returns(false, Timescale::needed);
    }

    @Test
    @DisplayName("let ditto marks stand for the row above")
    void ditto() {
      Timescale second =
          plan()
              .row("Jane Smith", "30/11/2026")
              .row("Jane Smith", "ditto")
              .all(Timescale.class)
              .get(1);
      assertThat(second)
          .returns(true, Timescale::given)
          .returns(LocalDate.of(2026, 11, 30), Timescale::due);
    }

    @ParameterizedTest(name = "“{0}” → {1}")
    @CsvSource(
        nullValues = "none",
        value = {
          "Fit six lights by 4 December 2026, by 4 December 2026",
          "Fit the lights that were down from nine falls in September, none",
          "Call back within 24 hours, none",
          "Follow up the audit of 28 September 2026, none",
        })
    @DisplayName("offer a day to come that the action's own words set")
    void dateInText(String action, String date) {
      assertThat(
              plan()
                  .row(action, "Jane Smith", "", "Amber", Shade.NONE)
                  .one(Timescale.class)
                  .dateInText())
          .isEqualTo(date);
    }

    @Test
    @DisplayName("offer none where the column has its answer")
    void noOffer() {
      assertThat(
              plan()
                  .row(
                      "Fit six lights by 4 December 2026",
                      "Jane Smith",
                      "30/11/2026",
                      "",
                      Shade.NONE)
                  .one(Timescale.class)
                  .dateInText())
          .isNull();
    }
  }

  @Nested
  @DisplayName("about Amber")
  class AboutAmber {

    @ParameterizedTest(name = "due {0}: late {1}, late since {2}")
    @CsvSource({
      "31/10/2026, true, false",
      "11/11/2026, true, false",
      "12/11/2026, false, true",
      "21/11/2026, false, true",
      "22/11/2026, false, false",
      "30/11/2026, false, false",
    })
    @DisplayName("hold its last day against the date of the plan, then against the day to judge by")
    void late(String timescale, boolean late, boolean lateNow) {
      assertThat(plan().row("Jane Smith", timescale).one(AmberAction.class))
          .returns(late, AmberAction::late)
          .returns(lateNow, AmberAction::lateNow);
    }

    @Test
    @DisplayName("cannot find the page contradicting itself where the plan has no date")
    void noPlanDate() {
      assertThat(
              plan()
                  .header(Field.DATE_OF_PLAN, "")
                  .row("Jane Smith", "31/10/2026")
                  .one(AmberAction.class))
          .returns(false, AmberAction::late)
          .returns(true, AmberAction::lateNow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "Monthly", "ASAP", "", "Ongoing, first check 31/10/26"})
    @DisplayName("are none where there is no last day")
    void noLastDay(String timescale) {
      assertThat(plan().row("Jane Smith", timescale).all(AmberAction.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Red", "Green", ""})
    @DisplayName("are none for another status")
    void otherStatus(String rag) {
      assertThat(
              plan()
                  .row("Fit six lights", "Jane Smith", "31/10/2026", rag, Shade.NONE)
                  .all(AmberAction.class))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"NUMBER", "RESPONSIBLE", "TIMESCALE", "RAG"})
  @DisplayName("are none about a column that the table does not have")
  void missingColumn(Field column) {
    Class<?> kind =
        switch (column) {
          case NUMBER -> ActionNumber.class;
          case RESPONSIBLE -> Responsible.class;
          case TIMESCALE -> Timescale.class;
          default -> RagStatus.class;
        };
    assertThat(plan().row("Jane Smith", "30/11/2026").all(kind)).hasSize(1);
    assertThat(plan().without(column).row("Jane Smith", "30/11/2026").all(kind)).isEmpty();
  }

  @Test
  @DisplayName("name an action by its number, with its words as quote")
  void places() {
    Responsible responsible = plan().row("Jane Smith", "30/11/2026").one(Responsible.class);
    assertThat(responsible.ref()).isEqualTo("action 1.1");
    assertThat(responsible.place().label()).isEqualTo("Theme 1, action 1.1, Responsible Person/s");
    assertThat(responsible.place().quote()).isEqualTo("Jane Smith");
    assertThat(plan().row("", "30/11/2026").one(Responsible.class).place().quote()).isNull();
  }
}
