package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

  private final Reasons reasons = new Reasons(WordLists.builtIn());

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource({
    "'Care Inspectorate, 3 March 2026', true",
    "Large Scale Investigation (LSI), true",
    "'LSI, May 2026', true",
    "Contract Monitoring visit, true",
    "Assurance Visit of 1 March, true",
    "Two complaints from families, true",
    "Adult Support & Protection, true",
    "'Self-evaluation, May 2026', false",
    "Residents' meeting: areas to work on, false",
    "In-house audit of falls, false",
    "Self-evaluation of audits and complaints, false",
    "'Review of falls, incidents and complaints', false",
    "Our audit of complaints since May, false",
    "Complaints log, false",
    "Mock inspection by the area manager, false",
    "Mattress inspection, false",
    "Self-evaluation; no complaints since May, false",
    "Self-evaluation before the next inspection, false",
    "Self-evaluation and a complaint of 3 May, true",
    "Review of care plans: a complaint of 3 May, true",
    "Audit after the contract monitoring visit, true",
  })
  void fromOutsideAreToldApart(String context, boolean outside) {
    assertThat(reasons.outside(context)).isEqualTo(outside);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Care Inspectorate report of 3 March, INSPECTION",
    "contract monitoring visit, CONTRACT",
    "Assurance visit by the team, VISIT",
    "a complaint about laundry, COMPLAINT",
    "Large-scale investigation, INVESTIGATION",
    "Letter of Serious Concern, LETTER",
    "Improvement Notice, NOTICE",
    "improvement notice board, OWN",
    "complaints log, OWN",
    "mattress inspection, OWN",
    "staff survey, OWN",
  })
  void namesTheKindOfReason(String text, Reason.Kind kind) {
    assertThat(reasons.find(text)).first().returns(kind, Reason::kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no complaints", "before the next inspection", "not an inspection", "we improve"})
  void whatIsDeniedOrStillToComeIsNoReason(String text) {
    assertThat(reasons.find(text)).isEmpty();
  }

  @Test
  void anInspectionWithGoodGradesLeavesThePlanToTheHome() {
    assertThat(reasons.outside("Inspection of 3 March 2026: graded 3")).isFalse();
    assertThat(reasons.outside("Inspection of 3 March 2026: graded 2")).isTrue();
    assertThat(reasons.outside("Inspection, graded 4, and a complaint")).isTrue();
  }
}
