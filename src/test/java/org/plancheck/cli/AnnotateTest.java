package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import picocli.CommandLine;

@ResourceLock(Resources.SYSTEM_OUT)
class AnnotateTest {

  private final StringWriter err = new StringWriter();
  private int status;

  private String lines(String input, String... arguments) {
    InputStream in = System.in;
    PrintStream out = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
      status = new CommandLine(new Annotate()).setErr(new PrintWriter(err)).execute(arguments);
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
    return written.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesOneJsonLineForEachLineInOrder() throws Exception {
    String out =
        lines(
            """
            {"id": "1", "text": "100% of staff by end of March", "asOf": "2026-11-22"}
            {"id": "2", "text": "–", "asOf": "2026-11-22"}
            """);

    assertThat(status).isZero();
    assertThat(out.lines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(out.lines().findFirst().orElseThrow());
    assertThat(first.get("id").asText()).isEqualTo("1");
    JsonNode time = first.get("timescales").get(0);
    assertThat(time.get("text").asText()).isEqualTo("by end of March");
    assertThat(time.get("span").toString()).isEqualTo("[14,29]");
    assertThat(time.get("kind").asText()).isEqualTo("date");
    assertThat(time.get("from").isNull()).isTrue();
    assertThat(time.get("to").asText()).isEqualTo("2027-03-31");
    assertThat(time.get("every").isNull()).isTrue();
    assertThat(time.get("assumed").asText()).isEqualTo("year taken as the next one");
    assertThat(time.has("why")).isFalse();
    assertThat(first.get("measures").get(0).get("text").asText()).isEqualTo("100% of staff");
  }

  @Test
  void namesListAndPatternWhenAsked() throws Exception {
    String out = lines("{\"id\": \"1\", \"text\": \"Ongoing\"}", "--why");

    JsonNode time = new ObjectMapper().readTree(out).get("timescales").get(0);
    assertThat(time.get("why").asText()).isEqualTo("ongoing.txt");
  }

  @Test
  void namesThemForEveryKindOfThing() throws Exception {
    String text =
        "Home Manager to consider Infection Prevention and Control (IPC) audits and PEEPs"
            + " so that residents feel safe. CHI 1203381234 in use";
    JsonNode read =
        new ObjectMapper().readTree(lines("{\"id\": \"1\", \"text\": \"" + text + "\"}", "--why"));

    assertThat(read.get("abbreviations").get(0).get("why").asText()).isEqualTo("full words (SF)");
    assertThat(read.get("abbreviations").get(1).get("why").asText())
        .isEqualTo("care-short-forms.txt");
    assertThat(read.get("outcome").get("why").asText()).isEqualTo("outcome-cues.txt");
    assertThat(read.get("owner").get("why").asText()).isEqualTo("roles.txt");
    assertThat(read.get("vague").get(0).get("why").asText()).isEqualTo("vague-commitments.txt");
    assertThat(read.get("personal").get(0).get("why").asText()).isEqualTo("ten digits");
  }

  @Test
  void tellsWhatIsVague() throws Exception {
    JsonNode vague =
        new ObjectMapper()
            .readTree(lines("{\"id\": \"1\", \"text\": \"Consider new chairs\"}"))
            .get("vague")
            .get(0);

    assertThat(vague.get("text").asText()).isEqualTo("Consider");
    assertThat(vague.get("span").toString()).isEqualTo("[0,8]");
    assertThat(vague.get("kind").asText()).isEqualTo("commitment");
  }

  @Nested
  class WhoAResidentIs {

    private static final String TEXT =
        "Ensure that Mrs Tait in room 4, born on 12 March 1938, CHI 120338 1234, is weighed"
            + " weekly so that Tait, CHI 120338 1234, eats well";

    @Test
    void isToldMaskedOnly() throws Exception {
      String out = lines("{\"id\": \"1\", \"text\": \"" + TEXT + "\"}");
      JsonNode read = new ObjectMapper().readTree(out);

      assertThat(read.get("personal"))
          .extracting(datum -> datum.get("kind").asText() + " " + datum.get("masked").asText())
          .containsExactly(
              "resident Mrs ***",
              "date-of-birth ** ***** **38",
              "chi ****** **34",
              "chi ****** **34");
      assertThat(read.get("personal").get(0).get("span").toString()).isEqualTo("[12,20]");
      assertThat(out).doesNotContain("Tait", "1938", "120338");
      assertThat(read.get("outcome").get("text").asText()).contains("***");
    }

    @Test
    void isNoTimescale() throws Exception {
      JsonNode times =
          new ObjectMapper()
              .readTree(lines("{\"id\": \"1\", \"text\": \"" + TEXT + "\"}"))
              .get("timescales");

      assertThat(times).hasSize(1);
      assertThat(times.get(0).get("text").asText()).isEqualTo("weekly");
    }

    @Test
    void isMaskedForPeopleAsWell() {
      StringWriter out = new StringWriter();
      new CommandLine(new Annotate()).setOut(new PrintWriter(out)).execute(TEXT);

      assertThat(out.toString())
          .contains("'Mrs ***': resident, not to be shared", "'****** **34': chi")
          .doesNotContain("Tait", "1938", "120338");
    }

    @Test
    void isNotTheOwnerOfAnAction() throws Exception {
      String text = "Mrs Tait (room 4) to choose a chair";
      String out = lines("{\"id\": \"1\", \"text\": \"" + text + "\"}");

      assertThat(new ObjectMapper().readTree(out).get("owner").isNull()).isTrue();
      assertThat(out).doesNotContain("Tait");
    }
  }

  @Test
  void aLineThatIsNoJsonIsNamed() {
    lines("{\"id\": \"1\", \"text\": \"fine\"}\nnonsense\n");

    assertThat(status).isEqualTo(64);
    assertThat(err.toString()).contains("Line 2 cannot be read");
  }

  @Test
  void wordsArePrintedForPeople() {
    StringWriter out = new StringWriter();
    int exit =
        new CommandLine(new Annotate())
            .setOut(new PrintWriter(out))
            .execute("--as-of", "2026-10-05", "Audit", "monthly", "until", "28/02/27");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .contains("'monthly until 28/02/27': recurring to 2027-02-28 every P1M");
  }
}
