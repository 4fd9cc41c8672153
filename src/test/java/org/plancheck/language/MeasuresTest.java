package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

  private static final Measures MEASURES = new Measures(WordLists.builtIn());

  private static List<Measure> find(String text) {
    return MEASURES.find(text);
  }

  @ParameterizedTest
  @CsvSource({
    "All 24 care plans audited, 24 care plans, COUNT",
    "two nurses to be trained, two nurses, COUNT",
    "33 of 38 in date, 33 of 38, FRACTION",
    "First round done: 17 of 17., 17 of 17, FRACTION",
    "9/12 staff, 9/12 staff, FRACTION",
    "two thirds of staff, two thirds of staff, FRACTION",
    "9 people so far, 9 people, COUNT",
    "72% complete, 72%, PERCENT",
    "audit scored 17/20, 17/20, SCORE",
    "Audit 6/11: 98 %, 98 %, SCORE",
    "zero falls, zero falls, COUNT",
    "answered within 5 minutes, 5 minutes, DURATION",
    "monthly audit, monthly, FREQUENCY",
    "checked 3 times a week, 3 times a week, FREQUENCY",
    "Each resident to have a plan, Each resident, ALL",
    "Every bedroom door to have a name, Every bedroom, ALL",
    "Minutes shared within 5 working days, within 5 working days, DURATION",
    "Rota published four weeks ahead, four weeks ahead, DURATION",
    "Letters sent 14 days in advance, 14 days in, DURATION",
    "17 of 24 MAR sheets, 17 of 24, FRACTION",
    "cut by a third, a third, FRACTION",
    "Recruit two senior carers, two senior carers, COUNT",
  })
  void findsWhatCanBeMeasured(String text, String measure, Measure.Kind kind) {
    assertThat(find(text))
        .extracting(Measure::text, Measure::kind)
        .containsExactly(tuple(measure, kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Improve record keeping",
        "Room 12 to be painted yellow",
        "outside rooms 12 to 15",
        "Grade 4 in key question 1.3",
        "24 hour care",
        "answered 24 hours a day",
        "cover 24 hours a day, 7 days a week",
        "24-hour nursing cover",
        "through the 12-hour night shift",
        "the 12 hour shift",
        "an eight-hour day shift",
        "10 hr shifts",
        "the 12-hour rota",
        "a seven-hour shift pattern",
        "within 2 weeks",
        "Requirement 2 of the report",
        "Call 01387 253 456",
        "0131 555 0123",
        "Theme 3",
        "COVID-19",
        "see action 2.1",
        "1:1 support",
        "9.30 handover",
        "7.30am",
        "in 2025",
        "Level 2 training",
        "HSCS 4.11",
        "budget of £1,200",
        "bins washed 2/9/25",
        "Three options for the forum",
        "plan for the next three years",
        "confidence 7/10",
        "Deliver improvement in culture",
        "Replace the hoist",
        "make every effort to listen",
        "all the time",
        "annual leave",
        "review on 30 November 2026"
      })
  void numbersThatNameOrDateSomethingAreNoMeasures(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void doneLeftAndTargetOfTheGuidanceExample() {
    String text =
        "45% of staff have completed the module and the remaining 55% are to complete this within"
            + " the next 2 weeks to achieve 100% compliance";

    assertThat(find(text))
        .extracting(Measure::done, Measure::left, Measure::target)
        .containsExactly(
            tuple(45.0, null, null), tuple(null, 55.0, null), tuple(null, null, 100.0));
    assertThat(find(text).get(0).subject()).isEqualTo("staff");
  }

  @Test
  void aBaselineAndItsTargetAreOneMeasure() {
    assertThat(find("from 45 % to 100 %"))
        .extracting(Measure::done, Measure::target)
        .containsExactly(tuple(45.0, 100.0));
    assertThat(find("Reduce falls from 12 to 6").get(0).target()).isEqualTo(6.0);
  }

  @Test
  void anIncreaseIsNeitherDoneNorTarget() {
    assertThat(find("increase by 10%"))
        .extracting(Measure::done, Measure::left, Measure::target)
        .containsExactly(tuple(null, null, null));
  }

  @Test
  void aFractionGivesWhatIsLeft() {
    assertThat(find("12 of 20 staff"))
        .extracting(Measure::done, Measure::left, Measure::target, Measure::subject)
        .containsExactly(tuple(12.0, 8.0, 20.0, "staff"));
  }

  @ParameterizedTest
  @CsvSource({"All staff to attend, false", "12 of 20, true"})
  void onlyFiguresAreFigures(String text, boolean figure) {
    assertThat(find(text).get(0).figure()).isEqualTo(figure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 of ", "replace bed 2. ", "12,", "5% ", "0 0 ", "one-"})
  void hugeTextsOfAwkwardShapeAreReadInLinearTime(String shape) {
    String huge = shape.repeat(100_000 / shape.length());

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> find(huge));
  }
}
