package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("plancheck rules")
class RulesCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    CommandLine command = Plancheck.commandLine();
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    return command.execute(args);
  }

  @Test
  @DisplayName("list shows a line a rule")
  void table() {
    assertThat(run("rules", "list")).isZero();
    assertThat(out.toString())
        .startsWith("Rule          Severity Wt  S  What it asks for\n")
        .contains("DG-TIM-02     major     4  A  Timescale can be met\n")
        .contains("CORE-DOC-01   blocker   0  X  The plan can be read\n");
  }

  @Test
  @DisplayName("list --format json gives programs the same rules")
  void json() throws Exception {
    assertThat(run("rules", "list", "--format", "json")).isZero();
    JsonNode rules = new ObjectMapper().readTree(out.toString());
    assertThat(rules).hasSizeGreaterThan(12);
    assertThat(rules)
        .anySatisfy(
            rule -> {
              assertThat(rule.path("id").asText()).isEqualTo("DG-TIM-02");
              assertThat(rule.path("severity").asText()).isEqualTo("major");
              assertThat(rule.path("smart").get(0).asText()).isEqualTo("T");
            });
  }

  @Test
  @DisplayName("list --format markdown gives the page in docs")
  void markdown() throws Exception {
    assertThat(run("rules", "list", "--format", "markdown")).isZero();
    assertThat(out.toString()).isEqualTo(Files.readString(Path.of("docs/rules.md")));
  }

  @Test
  @DisplayName("explain tells of a rule, and ends with 64 where there is none")
  void explain() {
    assertThat(run("rules", "explain", "DG-RAG-03")).isZero();
    assertThat(out.toString()).startsWith("DG-RAG-03  Amber is still on target\n");
    assertThat(run("rules", "explain", "DG-RAG-99")).isEqualTo(64);
    assertThat(err.toString()).contains("there is no rule 'DG-RAG-99'");
  }

  @Test
  @DisplayName("test says how many examples hold")
  void test() {
    assertThat(run("rules", "test")).isZero();
    assertThat(out.toString()).matches("\\d+ examples of \\d+ rules hold\\.\n");
  }

  @Test
  @DisplayName("test prints file and line of each fault and ends with 64")
  void faults(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("core"));
    Files.writeString(folder.resolve("core/pack.yaml"), "id: core\ntitle: Mine\nsource: Mine\n");
    Files.writeString(
        folder.resolve("core/document.drl"),
        Files.readString(Path.of("rules/core/document.drl")).replace("\"blocker\"", "\"grave\""));
    assertThat(run("rules", "test", folder.toString())).isEqualTo(64);
    assertThat(out.toString())
        .isEqualTo(
            "core/document.drl:7: @severity is 'grave'; valid are [advice, blocker, major,"
                + " minor]\n");
    assertThat(err.toString()).contains("1 fault in these rules");
  }
}
