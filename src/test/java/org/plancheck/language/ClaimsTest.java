package org.plancheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The claims of a comment")
class ClaimsTest {

  private static final Claims CLAIMS = English.of(WordLists.builtIn()).claims();

  @ParameterizedTest(name = "“{0}” → {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "It is too late to book the hall | It is too late to",
        "Now too late for the spring course | Now too late for",
        "We have fallen behind | We have fallen behind",
        "Residents had supper too late in September; since 2 November it is at 17.30 | none",
        "Two residents who had fallen behind on the walk now have a chair | none",
      })
  @DisplayName("are late where the action is, and not a meal or a walker")
  void late(String comment, String words) {
    Span found = CLAIMS.late(comment);
    assertThat(found == null ? null : found.in(comment)).isEqualTo(words);
  }
}
