package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graded 2",
        "Grades: leadership 2 (previously 4)",
        "grade of 1 for care",
        "Key question 7 was evaluated as weak",
        "2 – weak",
        "2 (weak)",
        "Leadership 1 - Unsatisfactory",
      })
  void lowGradesThatStand(String text) {
    assertThat(Grades.low(text)).isPresent();
    assertThat(Grades.allAdequate(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graded 3",
        "raised from grade 2 to grade 4",
        "previously graded 2",
        "grade 2 pressure ulcer",
        "grade 2 listed building",
        "requirement 2",
        "2 falls",
        "no longer graded 2",
        "weak lighting",
      })
  void whatIsNoneOrHistory(String text) {
    assertThat(Grades.low(text)).isEmpty();
  }
}
