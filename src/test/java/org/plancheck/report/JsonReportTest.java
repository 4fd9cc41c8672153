package org.plancheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancheck.result.CheckReport;

class JsonReportTest {

  private static final String HOSTILE = "=cmd|'/c'!A1 \u202e\u001b[31m\u009b\u0000\u2028\"\\ 🌿";

  private final JsonReport json = new JsonReport();
  private final ObjectMapper mapper = new ObjectMapper();

  static Stream<CheckReport> reports() {
    return Stream.of(
        SampleReports.rowanHouseReport(),
        SampleReports.readyReport(),
        SampleReports.unreadableReport(),
        SampleReports.partlyKnownReport(),
        SampleReports.hostileReport(HOSTILE));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void keepsToThePublishedSchema(CheckReport report) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                JsonReport.class.getResourceAsStream("report.schema.json"),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    JsonNode written = mapper.readTree(json.write(report));

    assertThat(schema.validate(written)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void writesTheSameBytesForTheSameReport(CheckReport report) {
    assertThat(new JsonReport().write(report)).isEqualTo(json.write(report));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void saysTheSameOnOneLine(CheckReport report) throws IOException {
    String line = json.line(report);

    assertThat(line).doesNotContain("\n", "\r");
    assertThat(mapper.readTree(line)).isEqualTo(mapper.readTree(json.write(report)));
  }

  @Test
  void keepsTheAuthorsWordsAndHoldsNothingThatATerminalObeys() throws IOException {
    CheckReport report = SampleReports.hostileReport(HOSTILE);

    String written = new String(json.write(report), StandardCharsets.UTF_8);

    assertThat(written.codePoints().filter(c -> !VisibleText.plain(c)).toArray()).isEmpty();
    assertThat(mapper.readTree(written).at("/findings/0/message").asText()).isEqualTo(HOSTILE);
  }

  @Test
  void indentsByTwoBlanksAndEndsWithALineFeed() {
    String written = new String(json.write(SampleReports.readyReport()), StandardCharsets.UTF_8);

    assertThat(written).startsWith("{\n  \"schema\": \"plancheck-report/1\",\n  \"tool\": {\n    ");
    assertThat(written).endsWith("\n}\n");
  }

  @Test
  void writesNoPlanAndNoScoresWhereNoneCouldBeRead() {
    JsonNode written = tree(SampleReports.unreadableReport());

    assertThat(written.get("plan").isNull()).isTrue();
    assertThat(written.get("scores").isNull()).isTrue();
    assertThat(written.at("/verdict/status").asText()).isEqualTo("could-not-be-checked");
  }

  @Test
  void namesTheLettersThatWereNotJudged() {
    JsonNode smart = tree(SampleReports.rowanHouseReport()).at("/plan/themes/0/actions/1/smart");

    assertThat(smart.get("specific").asInt()).isZero();
    assertThat(strings(smart.get("notJudged")))
        .containsExactly("specific", "measurable", "relevant");
    assertThat(
            strings(
                tree(SampleReports.partlyKnownReport())
                    .at("/plan/themes/0/actions/0/smart/notJudged")))
        .hasSize(5);
  }

  @Test
  void writesPointsWithAtMostFourDecimalsThatStillAddUp() {
    CheckReport report = SampleReports.rowanHouseReport();
    JsonNode scores = tree(report).get("scores");

    List<Double> points = new ArrayList<>();
    scores.get("ledger").forEach(line -> points.add(line.get("points").asDouble()));

    assertThat(points).allMatch(p -> Math.abs(p * 10_000 - Math.rint(p * 10_000)) < 1e-6);
    double lost = points.stream().mapToDouble(Double::doubleValue).sum();
    assertThat(Math.round(100 - lost)).isEqualTo(scores.get("overall").asLong());
    assertThat(new String(json.write(report), StandardCharsets.UTF_8))
        .doesNotContainPattern("\\dE[-+]?\\d");
  }

  @Test
  void tellsAFieldThatIsBlankFromOneThatIsNotThere() {
    JsonNode header = tree(SampleReports.rowanHouseReport()).at("/plan/header");

    assertThat(header.at("/dateForReview/text").asText()).isEmpty();
    assertThat(header.at("/dateOfPlan/date").asText()).isEqualTo("2026-11-12");
    assertThat(tree(SampleReports.partlyKnownReport()).at("/plan/header/dateOfPlan").isNull())
        .isTrue();
  }

  @Test
  void givesPlacesForPeopleAndForPrograms() {
    JsonNode place = null;
    for (JsonNode finding : tree(SampleReports.rowanHouseReport()).get("findings")) {
      if (finding.get("rule").asText().equals("DG-RAG-03")) {
        place = finding.get("place");
      }
    }

    assertThat(place.get("label").asText()).isEqualTo("Theme 2, action 2.1, RAG Status");
    assertThat(place.get("address").asText()).isEqualTo("table 3, row 2, column 6");
    assertThat(place.get("row").asInt()).isEqualTo(1);
    assertThat(place.get("quote").asText()).isEqualTo("AMBER");
  }

  private JsonNode tree(CheckReport report) {
    try {
      return mapper.readTree(json.write(report));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
