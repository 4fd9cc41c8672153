package org.plancheck.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two names")
class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. Brown | A Brown
          A. Brown | Anna Brown
          Anna Brown | BROWN, Anna
          Mrs Anna Brown (Locality Manager) | anna brown
          Anna Brown, RGN | Dr. A. Brown
          Zoë O’Hara | Zoe O'Hara
          Brown | A. Brown
          Anna M. Brown | Anna Brown
          """)
  @DisplayName("may be one person's")
  void one(String name, String other) {
    assertThat(SignOffs.samePerson(name, other)).isTrue();
    assertThat(SignOffs.samePerson(other, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. Brown | C. Reid
          A. Brown | B. Brown
          Anna Brown | Andrew Brown
          Brown | Browne
          """)
  @DisplayName("are two people's")
  void two(String name, String other) {
    assertThat(SignOffs.samePerson(name, other)).isFalse();
  }
}
