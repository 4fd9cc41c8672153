package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

@DisplayName("The fields at the top of a plan")
class HeaderReaderTest {

  private static PlanOfRows plan() {
    return new PlanOfRows().row("Jane Smith", "30/11/2026");
  }

  @Nested
  @DisplayName("with the template's sample date 10/10/20")
  class SampleDate {

    @ParameterizedTest(name = "begun {0}, review {1}, by {2}: sample {3} ({4})")
    @CsvSource({
      "'', 10/12/2026, Jane Smith, true, the review is years away",
      "05/10/2026, '', Jane Smith, true, it began years later",
      "'', '', Home Manager’s Name, true, the sample name stands there too",
      "'', '', Home Manager's Name, true, with a straight apostrophe",
      "01/10/2020, 07/11/2020, Jane Smith, false, all is of that autumn",
      "'', 09/12/2020, Jane Smith, false, 60 days away",
      "'', 10/12/2020, Jane Smith, true, 61 days away",
      "'', '', Jane Smith, false, nothing says otherwise",
    })
    @DisplayName("take it for a sample only where something else says so")
    void sample(String begun, String review, String by, boolean sample, String why) {
      PlanOfRows plan =
          plan()
              .header(Field.DATE_OF_PLAN, "10/10/20")
              .header(Field.DATE_OF_COMMENCEMENT, begun)
              .header(Field.DATE_FOR_REVIEW, review)
              .header(Field.COMPLETED_BY, by);
      DateOfPlan date = plan.one(DateOfPlan.class);
      assertThat(date.sample()).as(why).isEqualTo(sample);
      assertThat(date.blank()).as("a sample is no answer").isEqualTo(sample);
      assertThat(plan.facts().reading().dates().containsKey(Field.DATE_OF_PLAN)).isEqualTo(!sample);
    }

    @Test
    @DisplayName("count no timescale from it")
    void anchors() {
      AmberAction amber =
          new PlanOfRows()
              .header(Field.DATE_OF_PLAN, "10/10/20")
              .row("Jane Smith", "Within 2 weeks")
              .one(AmberAction.class);
      assertThat(amber.due()).isEqualTo(PlanOfRows.AS_OF.plusWeeks(2));
    }
  }

  @ParameterizedTest(name = "“{0}”: blank {1}, {2}")
  @CsvSource(
      nullValues = "none",
      value = {
        "12/11/2026, false, 2026-11-12",
        "12/11/26, false, 2026-11-12",
        "12 November 2026, false, 2026-11-12",
        "Thursday 12th Nov 2026, false, 2026-11-12",
        "'', true, none",
        "TBC, true, none",
        "dd/mm/yyyy, true, none",
        "Click or tap to enter a date, true, none",
      })
  @DisplayName("are read as a day")
  void dates(String text, boolean blank, LocalDate date) {
    assertThat(plan().header(Field.DATE_OF_PLAN, text).one(DateOfPlan.class))
        .returns(blank, DateOfPlan::blank)
        .returns(date, DateOfPlan::date);
  }

  @ParameterizedTest(name = "“{0}”: blank {1}, sample {2}, group {3}")
  @CsvSource({
    "Jane Smith, false, false, false",
    "J. Smith (Manager), false, false, false",
    "Registered Manager, false, false, false",
    "Staff, false, false, true",
    "The management team, false, false, true",
    "Jane Smith and staff, false, false, false",
    "'', true, false, false",
    "Home Manager’s Name, true, true, false",
  })
  @DisplayName("tell who completed the plan")
  void completedBy(String text, boolean blank, boolean sample, boolean group) {
    assertThat(plan().header(Field.COMPLETED_BY, text).one(CompletedBy.class))
        .returns(blank, CompletedBy::blank)
        .returns(sample, CompletedBy::sample)
        .returns(group, CompletedBy::group);
  }

  @ParameterizedTest(name = "“{0}”: frequency {1}")
  @CsvSource({
    "10/12/2026, false",
    "Monthly, true",
    "Every 4 weeks, true",
    "'10/12/2026, then monthly', false",
    "'', false",
  })
  @DisplayName("tell a day of review from how often")
  void review(String text, boolean frequency) {
    assertThat(plan().header(Field.DATE_FOR_REVIEW, text).one(DateForReview.class).frequency())
        .isEqualTo(frequency);
  }

  @Test
  @DisplayName("owe no date of review once every action is Green")
  void closed() {
    PlanOfRows closed =
        new PlanOfRows()
            .header(Field.DATE_FOR_REVIEW, "")
            .row("Fit six lights", "Jane Smith", "", "Green", Shade.NONE);
    assertThat(closed.all(DateForReview.class)).isEmpty();
    assertThat(closed.row("Jane Smith", "30/11/2026").all(DateForReview.class)).hasSize(1);
  }

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        "This plan was started on 5 October 2026., 5 October 2026",
        "Improvement plan commenced: 05/10/2026, 05/10/2026",
        "Self-evaluation of 21 September 2026, none",
        "Care Inspectorate report of 3 March 2026; the plan has three parts, none",
      })
  @DisplayName("offer a day of commencement that a context gives")
  void begunInContext(String context, String date) {
    DateOfCommencement begun = plan().context(context).one(DateOfCommencement.class);
    assertThat(begun.blank()).isTrue();
    assertThat(begun.inContext()).isEqualTo(date);
  }

  @ParameterizedTest(name = "context “{0}”, lead “{1}”: {2}")
  @CsvSource({
    "'', '', true",
    "'Care Inspectorate report, May 2026', '', true",
    "Large Scale Investigation, TBC, true",
    "'Self-evaluation, May 2026', '', false",
    "'Self-evaluation, May 2026', A. Brown, true",
  })
  @DisplayName("expect a Partnership Lead unless the plan is the home's own")
  void partnershipLead(String context, String lead, boolean expected) {
    PlanOfRows plan = plan().context(context).header(Field.PARTNERSHIP_LEAD, lead);
    assertThat(plan.all(PartnershipLead.class)).hasSize(expected ? 1 : 0);
  }

  @Test
  @DisplayName("are none where the plan is not on the template")
  void offTemplate() {
    assertThat(plan().offTemplate().all(HeaderField.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TBC"})
  @DisplayName("let the day to judge by stand in where the plan has no date")
  void asOfStandsIn(String date) {
    AmberAction amber =
        new PlanOfRows()
            .header(Field.DATE_OF_PLAN, date)
            .row("Jane Smith", "Within 2 weeks")
            .one(AmberAction.class);
    assertThat(amber.planDate()).isEqualTo(PlanOfRows.AS_OF);
  }
}
