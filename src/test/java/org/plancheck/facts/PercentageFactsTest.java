package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

class PercentageFactsTest {

  private static PlanOfRows comment(String progress) {
    PlanOfRows plan = new PlanOfRows().progress(progress);
    return plan.row("Train staff", "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
  }

  @ParameterizedTest(name = "“{0}”: {1}, unequal {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "45% completed, the remaining 55% by 26/11 | 100 | false",
        "45% completed, the remaining 45% by 26/11 | 90 | true",
        "33% completed, the remaining 66% by 26/11 | 99 | false",
        "45% of staff done, the remaining 30% of charts later | '' | false",
        "45% done, 30% booked, the remaining 25% on leave | '' | false",
        "55% of carers have passed, 35% of carers are still outstanding | 90 | true",
        "60% of staff have passed and 30% have yet to sit it | 90 | true",
        "65% of files complete, 35% incomplete | 100 | false",
        "55% passed, 35% booked, 10% not started | '' | false",
      })
  void addWhatIsDoneAndLeft(String progress, String sum, boolean unequal) {
    assertThat(comment(progress).one(Percentages.class))
        .returns(sum, Percentages::sum)
        .returns(unequal, Percentages::unequal);
  }

  @ParameterizedTest(name = "“{0}”: {1} makes {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "18 of 30 staff (75%) | 18 of 30 | 60",
        "75% of staff (18 of 30) | 18 of 30 | 60",
        "17 of 24 sheets (71%) | '' | ''",
        "60% (18 of 30), the rest by May | '' | ''",
      })
  void holdANumberAgainstItsShare(String progress, String fraction, String share) {
    assertThat(comment(progress).one(Percentages.class))
        .returns(fraction, Percentages::fraction)
        .returns(share, Percentages::share);
  }

  @ParameterizedTest(name = "“{0}”: falling {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "First aid on shift, from 85% to 80% of staff | true",
        "First aid on shift, from 80% to 95% of staff | false",
        "Falls at night from 30% to 20% | false",
        "22% of shifts are vacant now, target 8% | false",
        "Sick leave 12% now, target 6% | false",
        "Corridor noise 40% now, target 20% | false",
        "90% of staff trained now, target 80% | true",
        "Answers from relatives up by 10%, now 62% | false",
      })
  void noticeATargetBelowToday(String action, boolean falling) {
    PlanOfRows plan = new PlanOfRows();
    plan.row(action, "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    assertThat(plan.one(Percentages.class).falling()).isEqualTo(falling);
  }

  @Test
  void noticeMoreThanEverybody() {
    assertThat(comment("110% of staff trained").one(Percentages.class).over()).isEqualTo("110");
    assertThat(comment("110% of budget, 100% of staff").one(Percentages.class).over()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"14 of 20", "all staff", ""})
  void areNotThereWithoutAPercentage(String progress) {
    assertThat(comment(progress).all(Percentages.class)).isEmpty();
    assertThat(comment(progress).without(Field.PROGRESS).all(Percentages.class)).isEmpty();
  }
}
