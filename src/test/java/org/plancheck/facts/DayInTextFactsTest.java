package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

class DayInTextFactsTest {

  private static PlanOfRows row(String action, String timescale) {
    return new PlanOfRows().row(action, "Jane Smith", timescale, "Amber", Shade.NONE);
  }

  @ParameterizedTest(name = "“{0}”, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Train all staff by 26/11 | 26/11/2026 | false",
        "Train all staff by 26/11 | 28/02/2027 | true",
        "Train all staff by 15 January 2027 | 18/12/2026 | true",
        "Train all staff by 27/11/2026 | 30/11/2026 | false",
        "Train all staff by 26 November | November 2026 | false",
        "First draft by 20 November, for all to see | 18/12/2026 | false",
        "The remaining 55% to do it within the next 2 weeks | 28/02/2027 | true",
      })
  void tellWhetherTextAndTimescaleAgree(String action, String timescale, boolean differs) {
    assertThat(row(action, timescale).one(DayInText.class).differs()).isEqualTo(differs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Answer complaints within 20 days",
        "Tell families within 24 hours",
        "41% trained in September",
        "Train six by 20/11 and six by 4/12",
        "Replace failed mattresses within 5 days"
      })
  void areNotThereForHowFastOrWhatWas(String action) {
    assertThat(row(action, "28/02/2027").all(DayInText.class)).isEmpty();
  }

  @Test
  void areNotThereForAnOngoingTimescaleOrAGreenAction() {
    assertThat(row("Train all staff by 26/11", "Ongoing").all(DayInText.class)).isEmpty();
    PlanOfRows green = new PlanOfRows();
    green.row("Train all by 26/11", "Jane Smith", "28/02/2027", "Green", Shade.NONE);
    assertThat(green.all(DayInText.class)).isEmpty();
    PlanOfRows bare = new PlanOfRows().without(Field.ACTION);
    bare.row("Train all by 26/11", "Jane Smith", "28/02/2027", "Amber", Shade.NONE);
    assertThat(bare.all(DayInText.class)).isEmpty();
  }
}
