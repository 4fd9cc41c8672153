package org.plancheck.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.plan.Field;

class ReasonFactsTest {

  private static PlanOfRows plan(String context) {
    return new PlanOfRows().context(context).row("Rhona Galt", "30/11/2026");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'Self-evaluation, May 2026', true",
    "'Staff told us in supervision', true",
    "'As theme 2', true",
    "'Improvement needed in this area', false",
    "'We want to be the best', false",
  })
  void aContextSaysHowTheNeedWasFound(String context, boolean recognised) {
    assertThat(plan(context).one(StatedReason.class).recognised()).isEqualTo(recognised);
  }

  @Test
  void aBlankContextStatesNothing() {
    assertThat(plan("TBC").all(StatedReason.class)).isEmpty();
    assertThat(plan("Self-evaluation").offTemplate().all(StatedReason.class)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'Care Inspectorate inspection of 3 March 2026, graded 2 for care', 'graded 2'",
    "'Inspection of 3 March 2026: leadership 1 – unsatisfactory', '1 – unsatisfactory'",
    "'LSI since 3 March 2026.', 'LSI since 3 March 2026'",
    "'Serious complaint of 3 March 2026', 'Serious complaint of 3 March 2026'",
  })
  void thePartnershipExpectsAPlan(String context, String reason) {
    assertThat(plan(context).one(ExternalPlan.class))
        .returns(reason, ExternalPlan::reason)
        .returns("the Partnership Lead's name", ExternalPlan::missing);
  }

  @ParameterizedTest
  @CsvSource({
    "'Inspection of 3 March 2026, graded 3'",
    "'Inspection of 3 March 2026: up from 2 to 4'",
    "'Inspection of 3 March 2026 and a grade 2 pressure ulcer'",
    "'LSI closed in 2024'",
    "'No LSI; self-evaluation'",
    "'Complaint of 3 March 2026'",
  })
  void thePlanIsTheHomesOwn(String context) {
    assertThat(plan(context).all(ExternalPlan.class)).isEmpty();
  }

  @Test
  void nothingIsMissingWhereLeadAndReviewAreThere() {
    assertThat(
            plan("LSI since March 2026")
                .header(Field.PARTNERSHIP_LEAD, "Struan Petrie")
                .one(ExternalPlan.class)
                .missing())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'LSI led by Social Work', false",
    "'LSI opened in May. Shared with Social Work.', true",
    "'LSI opened in May. Police: not appropriate.', true",
  })
  void whoShouldKnowOfAnInvestigationIsRecorded(String context, boolean recorded) {
    assertThat(plan(context).one(LargeScaleInvestigation.class).recorded()).isEqualTo(recorded);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'Complaint from a family', false",
    "'Complaint ref 2026/14', true",
    "'Complaint upheld, June', true",
    "'On 3 March a complaint came', true",
    "'Assurance visit', false",
    "'A family complained that laundry had gone missing', false",
    "'One resident''s daughter complained about lunch', false",
    "'A relative has complained about the garden door', false",
    "'Another visitor complained that nobody rang back in March 2026', true",
  })
  void aReasonCanBeTraced(String context, boolean traced) {
    assertThat(plan(context).one(TracedReason.class).traced()).isEqualTo(traced);
  }

  @ParameterizedTest
  @CsvSource({
    "'Residents complained that lunch was cold'",
    "'A number of families complained about parking'",
    "'A few relatives complained about the noise'",
  })
  void complaintsInGeneralNeedNoDate(String context) {
    assertThat(plan(context).all(TracedReason.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Context (e.g. Self-Assessment, Care Inspectorate Inspection Report / Contract Monitoring / Assurance Visits/ Complaints / Large Scale Investigations (LSI)): Audit of May 2026'",
    "'(e.g. Self-Assessment, Care Inspectorate Inspection Report / Complaints / Large Scale Investigations (LSI)) Audit of May 2026'",
    "'Context: (eg self assessment, Large Scale Investigations (LSI) – Audit of May 2026'",
  })
  void whatTheTemplateAsksIsNoReason(String context) {
    assertThat(plan(context).all(LargeScaleInvestigation.class)).isEmpty();
    assertThat(plan(context).all(TracedReason.class)).isEmpty();
    assertThat(plan(context).all(PartnershipLead.class)).isEmpty();
    assertThat(
            plan("Audit (e.g. of the LSI) and the LSI of May").all(LargeScaleInvestigation.class))
        .hasSize(1);
  }

  @Test
  void aDateBelongsToTheReasonBeforeIt() {
    assertThat(plan("Inspection report of 3 March 2026 and a complaint").all(TracedReason.class))
        .extracting(reason -> reason.what() + " " + reason.traced())
        .containsExactly("report true", "complaint false");
  }
}
