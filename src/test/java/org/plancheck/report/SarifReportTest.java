package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.result.CheckReport;

class SarifReportTest {

  private static final String HOSTILE =
      "[see](https://evil.example) {0} =cmd|'/c'!A1 \u202e\u001b[31m\u0000\ud800\"\\ 🌿";

  private final SarifReport sarif = new SarifReport();
  private final ObjectMapper mapper = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("org.plancheck.report.HtmlReportTest#reports")
  void keepsToTheSchemaOfTheStandard(CheckReport report) throws IOException {
    try (InputStream in =
        Files.newInputStream(Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json"))) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
              .getSchema(
                  in, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

      assertThat(schema.validate(mapper.readTree(sarif.write(report)))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("org.plancheck.report.HtmlReportTest#reports")
  void writesTheSameBytesForTheSameReport(CheckReport report) {
    assertThat(new SarifReport().write(report)).isEqualTo(sarif.write(report));
  }

  @Test
  void describesEachRuleAndPointsEachResultAtItsOwn() {
    JsonNode run = run(SampleReports.rowanHouseReport());
    JsonNode rules = run.at("/tool/driver/rules");

    assertThat(rules).hasSize(13);
    for (JsonNode result : run.get("results")) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
    JsonNode timescale = rule(rules, "DG-TIM-02");
    assertThat(timescale.at("/shortDescription/text").asText()).isNotBlank();
    assertThat(timescale.at("/help/text").asText())
        .contains("From the Process & Guidance Note, line 213: 'should be avoided");
    assertThat(timescale.at("/properties/severity").asText()).isEqualTo("major");
    assertThat(timescale.at("/properties/pack").asText()).isNotBlank();
    assertThat(timescale.at("/properties/section").asText()).isEqualTo("A");
  }

  @Test
  void saysWhereHowMuchAndInWhichWords() {
    JsonNode result = result(SampleReports.rowanHouseReport(), "DG-TIM-02");

    assertThat(result.get("kind").asText()).isEqualTo("fail");
    assertThat(result.get("level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).startsWith("‘Ongoing’ for 1.2");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("Theme 1, action 1.2, Timescale");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("Rowan%20House%20plan.docx");
    assertThat(result.at("/properties/place/quote").asText()).isEqualTo("Ongoing");
    assertThat(result.at("/properties/place/address").asText()).startsWith("table 2, row 3");
  }

  @Test
  void tellsLevelsByTheGuidancesOwnVerb() {
    assertThat(result(SampleReports.rowanHouseReport(), "DG-TPL-01").get("level").asText())
        .isEqualTo("error");
    assertThat(result(SampleReports.rowanHouseReport(), "DG-ABB-01").get("level").asText())
        .isEqualTo("warning");
    JsonNode look = result(SampleReports.partlyKnownReport(), "DG-RSP-01");
    assertThat(look.get("kind").asText()).isEqualTo("review");
    assertThat(look.get("level").asText()).as("3.27.10: no failure, no level").isEqualTo("none");
  }

  @Test
  void givesEachPointAPrintOfItsOwnThatALaterCheckRepeats() {
    JsonNode results = run(SampleReports.rowanHouseReport()).get("results");
    List<String> prints =
        StreamSupport.stream(results.spliterator(), false)
            .map(result -> result.at("/partialFingerprints/rulePlaceWords~1v1").asText())
            .toList();
    Set<String> different = new HashSet<>(prints);

    assertThat(different).hasSameSizeAs(prints).allMatch(print -> print.matches("[0-9a-f]{64}"));
    assertThat(prints.get(0))
        .isEqualTo(
            run(SampleReports.rowanHouseReport())
                .at("/results/0/partialFingerprints/rulePlaceWords~1v1")
                .asText());
  }

  @Test
  void saysThatSilenceIsNoPassWhereThePlanCouldNotBeChecked() {
    JsonNode unreadable = run(SampleReports.unreadableReport());
    JsonNode broken = run(SampleReports.partlyKnownReport());

    assertThat(
            run(SampleReports.readyReport()).at("/invocations/0/executionSuccessful").asBoolean())
        .isTrue();
    assertThat(unreadable.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(unreadable.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("The file holds pictures of pages");
    assertThat(unreadable.at("/properties/verdict").asText()).isEqualTo("could-not-be-checked");
    assertThat(unreadable.at("/properties/score").isNull()).isTrue();
    assertThat(broken.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(broken.at("/invocations/0/toolExecutionNotifications").findValuesAsText("id"))
        .contains("rule-broke", "rule-error", "DG-RAG-03", "left-out");
  }

  @Test
  void carriesVerdictScoreAndDay() {
    JsonNode properties = run(SampleReports.rowanHouseReport()).get("properties");

    assertThat(properties.get("verdict").asText()).isEqualTo("not-ready");
    assertThat(properties.get("score").asInt()).isEqualTo(76);
    assertThat(properties.get("asOf").asText()).isEqualTo("2026-11-22");
  }

  @Test
  void showsAStrangersWordsAndFollowsNoneOfTheirLinks() {
    CheckReport report = SampleReports.hostileReport(HOSTILE);
    String written = new String(sarif.write(report), StandardCharsets.UTF_8);
    JsonNode result = run(report).at("/results/0");

    assertThat(written.codePoints().filter(c -> !VisibleText.plain(c)).toArray()).isEmpty();
    assertThat(result.at("/message/text").asText())
        .startsWith("\\[see\\](https://evil.example) {{0}} =cmd");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .startsWith("%5Bsee%5D%28https%3A%2F%2Fevil.example%29%20%7B0%7D%20")
        .matches("[A-Za-z0-9._~%-]+");
  }

  private JsonNode run(CheckReport report) {
    try {
      return mapper.readTree(sarif.write(report)).at("/runs/0");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private JsonNode result(CheckReport report, String rule) {
    return StreamSupport.stream(run(report).get("results").spliterator(), false)
        .filter(result -> result.get("ruleId").asText().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode rule(JsonNode rules, String id) {
    return StreamSupport.stream(rules.spliterator(), false)
        .filter(rule -> rule.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
