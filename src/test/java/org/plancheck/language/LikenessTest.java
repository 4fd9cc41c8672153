package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two texts")
class LikenessTest {

  private final Likeness likeness = new Likeness(WordLists.of(Path.of("rules")));

  @ParameterizedTest(name = "“{0}” | “{1}”: {2}")
  @CsvSource({
    "Medicines must be given safely, MAR sheets are checked by two, 2",
    "Residents must be helped to eat, Observe ten mealtimes, 0",
    "People should have meals they like, New menus with residents, 2",
    "Improve door signage, New signage on every door, 2",
    "The provider must ensure care, The provider must ensure support, 0",
    "Falls must be looked into, New signage for the hall, 0",
  })
  @DisplayName("share words by their beginnings and matters of care in any words")
  void shared(String one, String other, int count) {
    assertThat(likeness.of(one, other)).isEqualTo(count);
    assertThat(likeness.of(other, one)).isEqualTo(count);
  }
}
