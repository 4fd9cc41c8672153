package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  })
  void fromOutsideAreToldApart(String context, boolean outside) {
    assertThat(reasons.outside(context)).isEqualTo(outside);
  }
}
