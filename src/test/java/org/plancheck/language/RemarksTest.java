package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarksTest {

  private final Remarks remarks = new Remarks(WordLists.builtIn());

  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource({
    "In progress, true",
    "Started., true",
    "11/11/2026: Started, true",
    "Ongoing - not started, true",
    "'', true",
    "TBC, true",
    "10/11/2026: Carrying on with it., true",
    "Getting on with it, true",
    "'Carrying on with it, trainer comes 2/12', false",
    "See 2.1, false",
    "Supplier delay, false",
    "'In progress, delivery 2/12', false",
    "'Started, 6 of 12 done', false",
    "Delayed: trainer off sick, false",
  })
  void thatOnlyRepeatTheStatusAreEmpty(String comment, boolean empty) {
    Anchors anchors = Anchors.of(LocalDate.of(2026, 11, 12));
    assertThat(remarks.empty(comment, anchors)).isEqualTo(empty);
  }
}
