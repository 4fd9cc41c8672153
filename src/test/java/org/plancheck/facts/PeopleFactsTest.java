package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

@DisplayName("The facts about who leads actions")
class PeopleFactsTest {

  private static final String DAY = "30/11/2026";

  private static PlanOfRows plan() {
    return new PlanOfRows().header(Field.REGISTERED_MANAGER, "Jane Smith");
  }

  @Nested
  @DisplayName("by name")
  class Leads {

    @ParameterizedTest(name = "“{0}”: stranger {1}, outside {2}")
    @CsvSource({
      "KT, true, false",
      "K.T., true, false",
      "Morag, true, false",
      "DMcL, true, false",
      "JMacK, true, false",
      "SO'N, true, false",
      "KT and staff, true, false",
      "JS, false, false",
      "Jane, false, false",
      "KT / Jane Smith, false, false",
      "Isla Kerr, false, false",
      "Clinical Lead, false, false",
      "CEO, false, false",
      "SALT, false, true",
      "Care Inspectorate, false, true",
      "Fire Service, false, true",
    })
    @DisplayName("tell strangers and bodies outside from those who can be asked")
    void kinds(String who, boolean stranger, boolean outside) {
      assertThat(plan().row(who, DAY).one(ActionLead.class))
          .returns(stranger, ActionLead::stranger)
          .returns(outside, ActionLead::outside);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Present: Kate Thomson",
          "KT = night senior",
          "Kitty-Tess Orr is KT (cook)",
          "the cook (KT)",
        })
    @DisplayName("take in whom any words of the plan tell of")
    void toldElsewhere(String words) {
      assertThat(plan().row(words, "KT", DAY, "Amber", Shade.NONE).one(ActionLead.class).stranger())
          .isFalse();
    }

    @Test
    @DisplayName("are one for each person, at the first action")
    void once() {
      assertThat(
              plan()
                  .row("JS", DAY)
                  .row("ditto", DAY)
                  .row("Home Manager", DAY)
                  .row("KT", DAY)
                  .all(ActionLead.class))
          .extracting(ActionLead::ref, ActionLead::who)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("action 1.1", "JS"),
              org.assertj.core.groups.Tuple.tuple("action 1.4", "KT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBC", "All staff", "Staff and contractor"})
    @DisplayName("are none for blanks and groups")
    void none(String who) {
      assertThat(plan().row(who, DAY).all(ActionLead.class)).isEmpty();
    }
  }

  @Nested
  @DisplayName("within a fortnight")
  class Loads {

    @Test
    @DisplayName("count the fullest fortnight of each person, whatever the name")
    void fullest() {
      PlanOfRows plan = plan().row("JS", "01/12/2026").row("Sam Reid", "01/12/2026");
      for (String day : List.of("04/01/2027", "11/01/2027", "18/01/2027", "19/01/2027")) {
        plan.row("Home Manager", day);
      }
      assertThat(plan.all(Workload.class))
          .extracting(Workload::actions)
          .containsExactlyInAnyOrder(3, 1);
      assertThat(plan.all(Workload.class).stream().filter(w -> w.actions() == 3).findFirst())
          .get()
          .returns(LocalDate.of(2027, 1, 4), Workload::from)
          .returns(LocalDate.of(2027, 1, 18), Workload::to)
          .returns(false, Workload::tooMany);
    }

    @ParameterizedTest(name = "{0} actions: too many {1}")
    @CsvSource({"6, false", "7, true"})
    @DisplayName("are too many beyond the house's number")
    void limit(int actions, boolean tooMany) {
      PlanOfRows plan = plan();
      for (int i = 0; i < actions; i++) {
        plan.row("JS", "0" + (1 + i) + "/12/2026");
      }
      assertThat(plan.one(Workload.class).tooMany()).isEqualTo(tooMany);
    }

    @Test
    @DisplayName("leave out what is Green, shared, without a day or done in minutes")
    void leftOut() {
      assertThat(
              plan()
                  .row("Fit six lights", "JS", DAY, "Green", Shade.NONE)
                  .row("JS and Sam Reid", DAY)
                  .row("JS", "Monthly until 31/12/2026")
                  .row("JS", "ASAP")
                  .row("Print the menu", "JS", DAY, "Amber", Shade.NONE)
                  .all(Workload.class))
          .isEmpty();
    }
  }

  @Nested
  @DisplayName("by share")
  class Shares {

    private PlanOfRows rows(int manager, int others) {
      PlanOfRows plan = plan();
      List<String> names = List.of("JS", "Jane Smith", "Home Manager", "Manager (Jane)");
      for (int i = 0; i < manager; i++) {
        plan.row(names.get(i % names.size()), DAY);
      }
      for (int i = 0; i < others; i++) {
        plan.row("Sam Reid", DAY);
      }
      return plan;
    }

    @ParameterizedTest(name = "{0} of the manager, {1} of another: one person {2}")
    @CsvSource({"5, 0, true", "4, 1, false", "5, 1, true", "9, 2, true", "8, 2, false"})
    @DisplayName("say whether more than 80% hang on one person")
    void onePerson(int manager, int others, boolean one) {
      assertThat(rows(manager, others).one(Ownership.class))
          .returns(one, Ownership::onePerson)
          .returns(manager, Ownership::actions)
          .returns(manager + others, Ownership::total);
    }

    @Test
    @DisplayName("are none where too few actions are open")
    void tooFew() {
      assertThat(rows(4, 0).row("Fit a light", "JS", DAY, "Green", Shade.NONE).all(Ownership.class))
          .isEmpty();
    }

    @ParameterizedTest(name = "“{0}”: asked {1}")
    @CsvSource({
      "Small group home, false",
      "Care home for 6 adults, false",
      "8-bed residential home, false",
      "Residential Care Home for Older Adults (40 beds), true",
      "Nursing home, true",
    })
    @DisplayName("are none in a small home")
    void smallHome(String type, boolean asked) {
      assertThat(rows(5, 0).header(Field.SERVICE_TYPE, type).all(Ownership.class))
          .hasSize(asked ? 1 : 0);
    }
  }
}
