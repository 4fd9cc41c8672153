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
