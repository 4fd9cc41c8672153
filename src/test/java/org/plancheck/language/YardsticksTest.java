package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YardsticksTest {

  private static final English ENGLISH = English.of(WordLists.builtIn());

  private static boolean measured(String text) {
    return ENGLISH
        .yardsticks()
        .in(text, ENGLISH.actionTexts().read(text), ENGLISH.measures().find(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Replace the hoist",
        "New flooring to be fitted",
        "Manager to purchase a bath chair",
        "Write a lone working policy",
        "Write to families about winter visiting",
        "Put up a 'You said, we did' board",
        "Set out an on-call rota",
        "Review the fire risk assessment",
        "COSHH folder to be updated",
        "Podiatry visits to be re-arranged",
        "Second hoist for the top floor",
        "Newsletter to go to families",
        "Garden path to be made fit for wheelchairs",
        "Train 14 care staff",
        "Every bedroom door to have a name",
        "Charts to be checked on Mondays",
        "Pain assessments to be done on the day of admission",
        "Move the trolley so that no doses are missed",
        "Achieve grade 4 at the next inspection",
        "Raise confidence, as shown by the staff survey",
      })
  void are_figures_checks_and_things_that_are_there_or_not(String text) {
    assertThat(measured(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Improve record keeping",
        "Review care plans",
        "Care staff to receive training in dementia",
        "Promote dignity among all staff",
        "Provide better support to families",
        "Better communication",
        "Dining room to be more homely",
        "Strive for excellence",
        "Address staffing issues in rooms 3 to 8",
        "Staff morale",
        "Residents feel at home",
      })
  void are_not_found_in_what_nobody_can_check(String text) {
    assertThat(measured(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"replace ", "the the ", "within 5 ", "no \n", "'a, b' "})
  void are_looked_for_in_linear_time(String shape) {
    String huge = shape.repeat(100_000 / shape.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> measured(huge));
  }
}
