package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Shade;

@DisplayName("The numbered findings of a context")
class FindingFactsTest {

  private static final String TWO =
      "Requirement 1: medicines must be given safely. Requirement 2: doors must have signage.";

  private static List<ListedFinding> found(String context, String... actions) {
    PlanOfRows plan = new PlanOfRows().context(context);
    for (String action : actions) {
      plan.row(action, "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    }
    return plan.all(ListedFinding.class);
  }

  @ParameterizedTest(name = "“{0}” → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Requirement 1: see to drinks. Requirement 2: see to shoes. | Requirement 1, Requirement 2",
        "Recommendation 3 – see to drinks | Recommendation 3",
        "Area for improvement 1. The provider should see to drinks | Area for improvement 1",
        "AFI 2: see to drinks | AFI 2",
        "Visit of May, two requirements: 1. See to drinks. 2. See to shoes. | requirement 1,"
            + " requirement 2",
        "Findings: (1) drinks out of reach (2) shoes worn out | finding 1, finding 2",
      })
  @DisplayName("are found in the usual forms")
  void forms(String context, String ids) {
    assertThat(found(context, "Fit lamps").stream().map(ListedFinding::id).toList())
        .containsExactly(ids.split(", ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Report of 3 May 2026, requirements 1 and 2",
        "Requirement 1: medicines – this was met in June",
        "Self-evaluation: 1. Observe. 2. Ask.",
        "Audit of 12. October, 3 findings",
        "Quality indicator 1.3: people's health",
      })
  @DisplayName("are none where nothing is listed, or it is met")
  void none(String context) {
    assertThat(found(context, "Fit lamps")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Signs on doors (requirement 2)",
        "Signs on doors (Req. 2)",
        "Signs (R2)",
        "Meets requirements 1-3",
        "Meets requirements 1, 2 and 3",
        "Meets requirements 1 to 2",
      })
  @DisplayName("are cited by their number, alone or among others")
  void cited(String action) {
    assertThat(found(TWO, action).get(1).cited()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Signs (requirement 12)", "Two signs", "Recommendation 2", "Requirements 1, 3"})
  @DisplayName("are not cited by another number or kind")
  void notCited(String action) {
    assertThat(found(TWO, action).get(1).cited()).isFalse();
  }

  @Test
  @DisplayName("may be met by an action that is about the same")
  void likely() {
    assertThat(found(TWO, "Signage for doors", "MAR sheets checked by two"))
        .extracting(ListedFinding::likely)
        .containsExactly("action 1.2", "action 1.1");
    assertThat(found(TWO, "Fit lamps"))
        .extracting(ListedFinding::likely)
        .containsExactly(null, null);
  }

  @Test
  @DisplayName("need no citing where there is one in the theme and its action is about the same")
  void only() {
    String one = "Requirement 1: medicines must be given safely.";
    assertThat(found(one, "MAR sheets checked by two").get(0).cited()).isTrue();
    assertThat(found(one, "Fit lamps").get(0))
        .returns(false, ListedFinding::cited)
        .returns("an action of Theme 1", ListedFinding::likely);
  }
}
