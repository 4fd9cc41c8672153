package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Field;
import org.plancheck.plan.Shade;

@DisplayName("The dates at the top of a plan")
class HeaderDatesTest {

  private static PlanOfRows plan(String begun, String written, String review) {
    return new PlanOfRows()
        .header(Field.DATE_OF_COMMENCEMENT, begun)
        .header(Field.DATE_OF_PLAN, written)
        .header(Field.DATE_FOR_REVIEW, review)
        .row("Jane Smith", "30/11/2026");
  }

  @ParameterizedTest(name = "“{0}”: unreadable {1} ({2})")
  @CsvSource({
    "31/11/2026, true, no such day",
    "Autumn, true, no day that all agree on",
    "Next planning meeting, true, a meeting without its day",
    "Ongoing, true, it never comes",
    "when we are ready, true, plain words",
    "12/11/2026, false, a day",
    "November 2026, false, a month",
    "w/c 9 November 2026, false, a week",
    "Monthly, false, a frequency",
    "'', false, blank",
    "TBC, false, put off",
  })
  void areUnreadableWhereNoDayMonthOrFrequencyIsRead(String text, boolean unreadable, String why) {
    DateForReview review = plan("", "12/11/2026", text).one(DateForReview.class);
    assertThat(review.unreadable()).as(why).isEqualTo(unreadable);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3} ({4})")
  @CsvSource({
    "05/10/2026, 12/11/2026, 10/12/2026, true true, as expected",
    "12/11/2026, 12/11/2026, 12/11/2026, true true, equal dates are fine",
    "05/12/2026, 12/11/2026, 10/12/2026, false true, begun after it was written",
    "05/10/2026, 12/11/2026, 03/11/2026, true false, reviewed before it was written",
    "05/10/2026, '', 03/09/2026, false, without a date of plan the review is held against the start",
    "'05/10/2026, updated 20/11/2026', 12/11/2026, 10/12/2026, true true, the first day counts",
    "05/10/2026, 12/11/2026, '03/11/26, next 10/12/26', true true, the last review counts",
    "November 2026, 12/11/2026, November 2026, true true, a month may begin before and end after",
    "20 November, 12/11/2026, 10/12/2026, true, a year that had to be guessed proves nothing",
    "05/10/2026, '12/11/2026, 19/11/2026', 01/09/2026, false, two dates of plan: neither is sure",
  })
  void areHeldAgainstOneAnother(
      String begun, String written, String review, String inOrder, String why) {
    assertThat(plan(begun, written, review).all(DatesInOrder.class))
        .as(why)
        .extracting(pair -> Boolean.toString(pair.inOrder()))
        .containsExactly(inOrder.split(" "));
  }

  @ParameterizedTest(name = "plan of {0} judged on 22/11/2026: in the future {1}")
  @CsvSource({
    "22/11/2026, false",
    "23/11/2026, false",
    "24/11/2026, true",
    "24 November, false",
    "November 2026, false",
  })
  void mayLieInTheFuture(String written, boolean future) {
    assertThat(plan("", written, "").one(DateOfPlan.class).future()).isEqualTo(future);
  }

  @ParameterizedTest(name = "review on {0}: passed {1}")
  @CsvSource({
    "21/11/2026, true",
    "22/11/2026, false",
    "10/12/2026, false",
    "w/c 16 November 2026, false"
  })
  void tellWhetherTheReviewHasPassed(String review, boolean passed) {
    AgreedReview agreed = plan("", "12/11/2026", review).one(AgreedReview.class);
    assertThat(agreed.passed()).isEqualTo(passed);
  }

  @Test
  void haveNoReviewAheadWhereItIsBeforeThePlanOrNothingIsLeft() {
    assertThat(plan("", "12/11/2026", "03/11/2026").all(AgreedReview.class)).isEmpty();
    PlanOfRows closed = new PlanOfRows().row("Fit lights", "Jane Smith", "", "Green", Shade.NONE);
    assertThat(closed.all(AgreedReview.class)).isEmpty();
    assertThat(closed.one(DateForReview.class).date()).isEqualTo(LocalDate.of(2026, 12, 10));
  }
}
