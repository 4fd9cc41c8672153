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
        "In 2026 graded 2 (weak) for care and support; leadership has been 4 (good) since 2021",
        "Report of 3 June 2026: grade 2 (weak). We have now set up 4 groups",
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
        "In 2017 they had graded us 2 (weak); we have been on 4 (good) since 2021",
        "In 2015 we were rated weak. All grades are now 4 or better",
        "Two inspections ago a grade of 2; the latest grade is 4 (good)",
        "In 2019 we got a grade of 2 for care, and have held 4s since",
      })
  void whatIsNoneOrHistory(String text) {
    assertThat(Grades.low(text)).isEmpty();
  }
}
