package org.plancheck.format.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeHeadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theme 1: Supporting People’s Well-being | 1 | Supporting People’s Well-being | true",
        "Theme 2: Leadership and Management | 2 | Leadership and Management | true",
        "Theme 3: Staff Team (Education, Training, etc) | 3 | Staff Team (Education, Training, etc)"
            + " | true",
        "Theme 4: Environment | 4 | Environment | true",
        "Theme 5: Care Planning & Support | 5 | Care Planning & Support | true",
        "Theme 6: Infection Control and Safety | 6 | Infection Control and Safety | true",
        "THEME 2 – LEADERSHIP AND MANAGEMENT | 2 | LEADERSHIP AND MANAGEMENT | true",
        "Theme 5 Care planning and support: | 5 | Care planning and support: | true",
        "Theme2. Management & Leadership | 2 | Management & Leadership | true",
        "Theme 7: Meals | 7 | Meals | false",
        "Theme 4 | 4 | '' | false",
        "Environment | 4 | Environment | true",
        "4. The Environment | 4 | The Environment | true",
        "Infection Prevention & Control | 6 | Infection Prevention & Control | true",
      })
  void isToldByItsWordOrItsName(String text, Integer number, String title, boolean known) {
    assertThat(ThemeHeading.of(text)).contains(new ThemeHeading(number, title, known));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theme 1.2 is late | the number of an action",
        "Themes are listed below | another word",
        "The environment is cold in winter | a sentence about it",
        "1. Repaint the lounge | a numbered line",
        "2.1 Environment | the number of an action",
        "Staff | one word of a name",
      })
  void isNotFoundInOtherLines(String text, String reason) {
    assertThat(ThemeHeading.of(text)).as(reason).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"140, true, as long as a heading may be", "170, false, a paragraph"})
  void isNoParagraph(int length, boolean heading, String reason) {
    String text = "Theme 1: " + "a".repeat(length - 9);
    assertThat(ThemeHeading.of(text).isPresent()).as(reason).isEqualTo(heading);
  }
}
