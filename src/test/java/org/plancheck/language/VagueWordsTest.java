package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueWordsTest {

  private final VagueWords words = new VagueWords(WordLists.of(Path.of("rules")));

  @ParameterizedTest
  @CsvSource({
    "Consider a new rota,COMMITMENT,Consider",
    "Improve communication,MEASURE,Improve",
    "Staffing where possible,COMMITMENT,where possible",
  })
  void are_found(String text, VagueWord.Kind kind, String word) {
    assertThat(words.find(text))
        .singleElement()
        .extracting(VagueWord::kind, VagueWord::text)
        .containsExactly(kind, word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Improve compliance to 95 %",
        "Effective hand washing checked weekly",
        "Adequate lighting as BS EN 12464",
        "Replace flooring"
      })
  void are_answered_by_a_number_or_rule(String text) {
    assertThat(words.find(text)).isEmpty();
  }
}
