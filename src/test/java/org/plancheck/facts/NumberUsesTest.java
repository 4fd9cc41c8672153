package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plancheck.plan.Action;
import org.plancheck.plan.Address;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.plan.Header;
import org.plancheck.plan.Place;
import org.plancheck.plan.Plan;
import org.plancheck.plan.Shade;
import org.plancheck.plan.Theme;

class NumberUsesTest {

  /** Numbers by theme; "=" goes on with the number cell of the row above. */
  private static List<String> uses(boolean onTemplate, List<String> one, List<String> two) {
    List<Theme> themes = new ArrayList<>();
    for (List<String> numbers : List.of(one, two)) {
      int theme = themes.size() + 1;
      List<Action> actions = new ArrayList<>();
      Cell cell = null;
      for (String number : numbers) {
        if (!number.equals("=")) {
          var at = new Address.TableCell("body", theme, actions.size() + 2, 1);
          cell = new Cell(number, new Place("x", theme, number, Field.NUMBER, 1, at, null));
        }
        actions.add(new Action(cell.place(), Map.of(Field.NUMBER, cell), Shade.NONE));
      }
      Place place = new Place("Theme " + theme, theme, null, null, null, null, null);
      themes.add(new Theme(theme, "T", place, null, Set.of(Field.NUMBER), actions));
    }
    Plan plan =
        new Plan(
            onTemplate,
            Place.of("The plan", null),
            new Header(Map.of()),
            themes,
            List.of(),
            List.of(),
            List.of());
    return NumberUses.of(plan).stream()
        .map(use -> use.times() + (use.again() ? " again" : "") + (use.elsewhere() ? " away" : ""))
        .toList();
  }

  @Test
  void theSecondOfEqualNumbersIsSpokenOf() {
    assertThat(uses(true, List.of("1.1", "1.1", "1.1"), List.of("2.1")))
        .containsExactly("3", "3 again", "3", "1");
  }

  @Test
  void aNumberCellMergedOverRowsIsOneNumber() {
    assertThat(uses(true, List.of("1.1", "=", "1.2"), List.of())).containsExactly("1", "1", "1");
  }

  @Test
  void lettersAndLaterDigitsTellNumbersApart() {
    assertThat(uses(true, List.of("1.1", "1.1a", "1.10", "Action 1.2"), List.of()))
        .containsExactly("1", "1", "1", "1");
  }

  @Test
  void onTheTemplateNumbersOfItsFormAreHeldAgainstTheWholePlan() {
    assertThat(uses(true, List.of("1.1"), List.of("1.1"))).containsExactly("2", "2 again away");
    assertThat(uses(false, List.of("1.1"), List.of("1.1"))).containsExactly("1", "1");
  }

  @Test
  void plainNumbersMayBeginAgainInEachTheme() {
    assertThat(uses(true, List.of("1", "2"), List.of("1", "1")))
        .containsExactly("1", "1", "2", "2 again");
  }

  @Test
  void dashesAndBlanksAreNoNumbers() {
    assertThat(uses(true, List.of("-", "-", "", ""), List.of())).containsOnly("1");
  }
}
