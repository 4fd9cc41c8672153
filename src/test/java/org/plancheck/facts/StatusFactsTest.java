package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

class StatusFactsTest {

  private static PlanOfRows row(String rag, String progress) {
    PlanOfRows plan = new PlanOfRows().progress(progress);
    return plan.row("Fit six lights", "Jane Smith", "30/11/2026", rag, Shade.NONE);
  }

  @ParameterizedTest(name = "Green, “{0}”: blank {1}, bare {2}, {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "'' | true | false | none",
        "All done. | false | true | none",
        "Completed 2/11/26; six of six lit | false | false | none",
        "Going well, 4 of 6 fitted | false | false | 4 of 6",
        "Draft, not yet signed off | false | false | Draft",
        "In place, none still to do | false | false | none",
        "Monthly audit continues | false | false | none",
      })
  void readWhatStandsBesideGreen(String text, boolean blank, boolean bare, String underWay) {
    assertThat(row("Green", text).one(GreenAction.class))
        .returns(blank, GreenAction::blank)
        .returns(bare, GreenAction::bare)
        .returns(underWay, GreenAction::underWay);
  }

  @ParameterizedTest(name = "{0}, “{1}”: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Amber | Completed 2/11. | Completed",
        "Amber | 2/11: all done. | done",
        "Amber | 4 done in July | none",
        "Amber | Phase 1 completed 2/11 | none",
        "Amber | Completed 2/11. Families still to be told. | none",
        "Amber | Behind schedule, the fitter is ill | Behind schedule",
        "Amber | Was behind schedule, now on target | none",
        "Red | On target | On target",
        "Red | Not on target: no fitter | none",
        "Green | Not started | Not started",
        "Green | Overdue in October, fitted 2/11 | none",
      })
  void findWordsAgainstTheStatus(String rag, String text, String against) {
    assertThat(row(rag, text).one(StatusWithComment.class).against()).isEqualTo(against);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Green", "Amber", "Red"})
  void areNotThereWithoutTheColumn(String rag) {
    PlanOfRows plan = new PlanOfRows().without(Field.PROGRESS);
    plan.row("Fit six lights", "Jane Smith", "30/11/2026", rag, Shade.NONE);
    assertThat(plan.all(GreenAction.class)).isEmpty();
    assertThat(plan.all(StatusWithComment.class)).isEmpty();
  }

  @ParameterizedTest(name = "“{0}” names {1} after the last day")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Course booked for 4 December | 2026-12-04",
        "Course booked for 25 November | none",
        "Course booked | none",
      })
  void seeWhatIsPlannedForADayAfterTheLast(String text, LocalDate after) {
    assertThat(row("Green", text).one(GreenAction.class).after()).isEqualTo(after);
  }

  @Test
  void leaveGreenAloneWhereAKeySaysOnTrack() {
    PlanOfRows plan = row("Green", "4 of 6 fitted").note("Key: Green = on track, Blue = complete");
    assertThat(plan.all(GreenAction.class)).isEmpty();
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "90% of staff trained, certificates in the file | false",
        "90% of staff trained; monthly report | true",
      })
  void askHowAShareIsKeptUp(String progress, boolean followUp) {
    assertThat(row("Green", progress).one(ReachedRate.class).followUp()).isEqualTo(followUp);
  }

  @Test
  void knowThingsThatStayAsTheyAre() {
    assertThat(row("Green", "6 of 6 fitted on 2/11").all(ReachedRate.class)).isEmpty();
  }

  @Test
  void countTheWordsOfAComment() {
    assertThat(row("Amber", "word ".repeat(121)).one(CommentLength.class))
        .returns(121, CommentLength::words)
        .returns(120, CommentLength::limit);
    assertThat(row("Amber", "2/11: seen by the team\n".repeat(30)).all(CommentLength.class))
        .isEmpty();
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Measure: 95% of bells answered within five minutes | false",
        "Measure: 100% of staff have a supervision | false",
        "Measure: at least 90% of charts complete | false",
        "Outcome: Nobody waits long. Measure: 95% of bells answered in time | false",
        "Measure: 95% of bells answered (79% in May) | true",
        "Measure: 60% of staff have passed and the remaining 40% pass in June to reach 100% | true",
        "Measure: from none to 100% of staff | true",
      })
  void askForTheStartOfWhatAMeasureNames(String measure, boolean start) {
    PlanOfRows plan = new PlanOfRows();
    plan.row("Check the log. " + measure, "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    assertThat(plan.one(RateTarget.class).start()).isEqualTo(start);
  }

  @Test
  void takeWhatIsReachedForNoTarget() {
    PlanOfRows plan = new PlanOfRows();
    plan.row("Measure: 45% of staff have passed", "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    assertThat(plan.all(RateTarget.class)).isEmpty();
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | false",
        "62% so far | true",
        "9 of 20 trained | true",
      })
  void askWhereATargetStartsFrom(String progress, boolean start) {
    PlanOfRows plan = new PlanOfRows().progress(progress);
    plan.row("Train staff to reach 95%", "Jane Smith", "30/11/2026", "Amber", Shade.NONE);
    assertThat(plan.one(RateTarget.class).start()).isEqualTo(start);
  }
}
