package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportLabelsTest {

  private static final String REPORT =
      """
      {"plan": {"themes": [
        {"number": 1, "title": "Care", "actions": [
          {"number": "1.1", "place": {"label": "Theme 1, action 1.1", "row": 1}},
          {"number": "1.2, Mrs Reid", "place": {"label": "Theme 1, action 1.2, Mrs Reid", "row": 2}},
          {"number": null, "place": {"label": "Theme 1, row 3", "row": 3}}]},
        {"number": null, "title": "Falls of Mrs Reid", "actions": [
          {"number": "A1", "place": {"label": "Falls of Mrs Reid, action A1", "row": 1}}]}]}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Theme 1, action 1.1, Timescale | Theme 1, action 1.1, Timescale
          Theme 1, action 1.2, Mrs Reid, Timescale | Theme 1, row 2, Timescale
          Theme 1, row 3, Timescale | Theme 1, row 3, Timescale
          Theme 1, row 4 Mrs Reid | Theme 1, row …
          Theme 1, Context | Theme 1, Context
          Falls of Mrs Reid, action A1, Responsible | Part 2, action A1, Responsible
          Falls of Mrs Reid, Context | Part 2, Context
          The part above Falls of Mrs Reid | The part above Part 2
          The part above Theme 1 | The part above Theme 1
          The top of the plan | The top of the plan
          Visits to Mrs Reid | Elsewhere
          """)
  void keepsWhereAPointIsAndNoWordsOfThePlan(String label, String kept) throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode place = json.createObjectNode().put("label", label).putNull("field");

    assertThat(ReportLabels.of(json.readTree(REPORT)).kept(place)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.2", "2.1b", "A1", "10.12.3"})
  void takesForANumberWhatIsFormedLikeOne(String number) {
    assertThat(ReportLabels.number(new ObjectMapper().valueToTree(number))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Reid", "1.1 Mrs Reid", "1.1 (new)", "...", "Ab"})
  void takesNothingElseForOne(String words) {
    assertThat(ReportLabels.number(new ObjectMapper().valueToTree(words))).isNull();
  }
}
