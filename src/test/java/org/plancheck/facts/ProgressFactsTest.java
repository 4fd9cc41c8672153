package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

class ProgressFactsTest {

  private static PlanOfRows row(String timescale, String rag) {
    return new PlanOfRows().row("Fit six lights", "Jane Smith", timescale, rag, Shade.NONE);
  }

  @ParameterizedTest(name = "due {0}, “{1}”: {2}")
  @CsvSource({
    "30/11/2026, Red, red",
    "31/10/2026, Amber, amber",
    "31/10/2026, In hand, overdue",
    "31/10/2026, '', overdue",
    "30/11/2026, '', none",
    "31/10/2026, Green, none",
    "'Monthly, first 31/10/2026', '', none",
    "Completed 31/10/2026, '', none",
    "31 October, '', none",
  })
  void areOfActionsThatReadersAskAbout(String due, String rag, String found) {
    String said =
        row(due, rag).all(ProgressComment.class).stream()
            .map(c -> c.red() ? "red" : c.amber() ? "amber" : c.overdue() ? "overdue" : "?")
            .findFirst()
            .orElse("none");
    assertThat(said).isEqualTo(found);
  }

  @ParameterizedTest(name = "due {0}, “{1}”: late {2}")
  @CsvSource({"31/10/2026, Amber, true", "30/11/2026, Amber, false", "31/10/2026, Red, false"})
  void knowWhatIsAmberPastItsDay(String due, String rag, boolean late) {
    assertThat(row(due, rag).one(ProgressComment.class).late()).isEqualTo(late);
  }

  @Test
  void areNotThereWithoutTheColumn() {
    PlanOfRows plan = new PlanOfRows().without(Field.PROGRESS);
    plan.row("Fit six lights", "Jane Smith", "30/11/2026", "Red", Shade.NONE);
    assertThat(plan.all(ProgressComment.class)).isEmpty();
  }

  @Test
  void mayStandBesideTheStatus() {
    assertThat(row("30/11/2026", "Red").one(ProgressComment.class).blank()).isTrue();
    assertThat(row("30/11/2026", "Red: supplier delay, delivery 2/12").one(ProgressComment.class))
        .returns(false, ProgressComment::blank)
        .returns(false, ProgressComment::trivial);
  }

  @ParameterizedTest(name = "begun {0}: first version {1}")
  @CsvSource({"12/11/2026, true", "'', true", "05/10/2026, false"})
  void knowAFirstVersion(String begun, boolean first) {
    PlanOfRows plan = row("30/11/2026", "Amber").header(Field.DATE_OF_COMMENCEMENT, begun);
    assertThat(plan.one(ProgressComment.class).firstVersion()).isEqualTo(first);
  }
}
