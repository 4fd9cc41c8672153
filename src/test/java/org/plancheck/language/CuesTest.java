package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Entries of a word list")
class CuesTest {

  private final Cues cues = new Cues(WordLists.of(Path.of("rules")));

  @ParameterizedTest(name = "“{0}” → {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        "Mend the Fire Doors, Fire Doors",
        "Fire-door closers, Fire-door",
        "The fire pit, none",
        "'', none",
      })
  @DisplayName("are found whatever their capitals and dashes, in the author's words")
  void first(String text, String words) {
    String list = "skills-for-care/safety-matters";
    String plain = text.replace('-', ' ');
    assertThat(cues.first(list, plain).orElse(null))
        .isEqualTo(words == null ? null : words.replace('-', ' '));
    assertThat(cues.in(list, plain)).isEqualTo(words != null);
  }
}
