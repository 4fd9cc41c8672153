package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancheck.result.Letter;
import org.plancheck.result.Smart;

class WordingTest {

  @Test
  void writesDatesAsPeopleHereDo() {
    assertThat(Wording.date(LocalDate.of(2026, 9, 2))).isEqualTo("2 September 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "4.24, 4.2 points",
    "1.0, 1 point",
    "10.0, 10 points",
    "0.96, 1 point",
    "0.04, under 0.1 points"
  })
  void neverCallsALittleNothing(double points, String words) {
    assertThat(Wording.points(points)).isEqualTo(words);
  }

  @Test
  void countsSmartInHalvesOfWhatWasJudged() {
    assertThat(Wording.smartTotal(new Smart(Map.of(Letter.A, 1, Letter.R, 2, Letter.T, 0))))
        .isEqualTo("1½ of 3");
    assertThat(Wording.smartTotal(new Smart(Map.of(Letter.A, 1)))).isEqualTo("½ of 1");
    assertThat(Wording.smartTotal(new Smart(Map.of(Letter.A, 0)))).isEqualTo("0 of 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "000:213 'not measurable' | Process & Guidance Note, line 213: 'not measurable'",
        "000:1 'a' + 002:11 'b' | Process & Guidance Note, line 1: 'a' + Guide to improvement, line 11: 'b'",
        "tool | \"\""
      })
  void namesTheLineOfTheGuidance(String source, String words) {
    assertThat(Wording.guidance(source)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "plan.docx | plan.docx",
        "my plan.docx | 'my plan.docx'",
        "it's.docx | 'it'\\''s.docx'",
        "a;rm.docx | 'a;rm.docx'",
        "$(id).docx | '$(id).docx'"
      })
  void quotesAFileNameThatAShellWouldTripOver(String name, String argument) {
    assertThat(Wording.argument(name)).isEqualTo(argument);
  }

  @Test
  void cutsBetweenWords() {
    assertThat(Wording.firstWords("Ask every resident which activity", 20))
        .isEqualTo("Ask every resident…");
    assertThat(Wording.firstWords("Short", 20)).isEqualTo("Short");
    assertThat(Wording.firstWords("x".repeat(9) + "\uD83C\uDF3F".repeat(9), 11))
        .isEqualTo("x".repeat(9) + "…");
  }
}
