package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Versions of a plan on the command line: {@code compare}, and {@code check --previous}. */
final class CompareCommandTest {

  private static final Path SAMPLES = Path.of("sample-plans");
  private static final Path FIRST = SAMPLES.resolve("three-versions-v1.docx");
  private static final Path SECOND = SAMPLES.resolve("three-versions-v2.docx");
  private static final Path THIRD = SAMPLES.resolve("three-versions-v3.docx");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static int run(Object... words) {
    CommandLine command = Plancheck.commandLine();
    command.setErr(new PrintWriter(new StringWriter()));
    List<String> args = new ArrayList<>();
    for (Object word : words) {
      args.add(word.toString());
    }
    return command.execute(args.toArray(String[]::new));
  }

  @Test
  void tellsWhatMovedOverThreeVersions() throws IOException {
    assertThat(run("compare", "--format=html,json", "--out", folder, FIRST, SECOND, THIRD))
        .isZero();

    JsonNode json =
        JSON.readTree(folder.resolve("three-versions-v3.docx.comparison.feedback.json").toFile());
    assertThat(json.path("versions")).hasSize(3);
    JsonNode last = json.path("steps").path(1).path("actions");
    assertThat(last.path(0).path("slips").asInt()).isEqualTo(2);
    assertThat(last.path(0).path("date").path("days").asInt()).isEqualTo(28);
    assertThat(last.path(0).path("explained").asBoolean()).isFalse();
    assertThat(last.findValuesAsText("link"))
        .containsExactly(
            "continued", "continued", "continued", "continued", "continued", "added", "vanished");
    String page =
        Files.readString(folder.resolve("three-versions-v3.docx.comparison.feedback.html"));
    assertThat(page)
        .contains("Put off twice, 56 days in all; no new comment says why; Amber → Red")
        .contains("Run a staff survey", "No longer in the plan", "was 2.3");
  }

  @Test
  void namesWhatWentWrong() throws IOException {
    Path letter = SAMPLES.resolve("letter.docx");
    assertThat(run("compare", FIRST, letter)).isEqualTo(3);
    assertThat(run("compare", FIRST)).isEqualTo(64);
    assertThat(run("compare", FIRST, folder.resolve("nowhere.docx"))).isEqualTo(64);
    assertThat(run("check", "--quiet", "--previous", FIRST, SECOND, THIRD)).isEqualTo(64);
    assertThat(run("check", "--quiet", "--out", folder, "--previous", letter, THIRD)).isEqualTo(3);
  }

  @Test
  void tellsNewFindingsFromThoseStillOpenAndPutRight() throws IOException {
    Path plan = SAMPLES.resolve("ongoing-everywhere.docx");
    run("check", "--quiet", "--format=json", "--out", folder, "--previous", plan, plan);
    JsonNode same = JSON.readTree(folder.resolve("ongoing-everywhere.docx.feedback.json").toFile());
    assertThat(same.path("findings")).hasSizeGreaterThan(10);
    assertThat(same.path("putRight")).isEmpty();

    run(
        "check",
        "--quiet",
        "--format=json",
        "--as-of=2026-11-22",
        "--out",
        folder,
        "--previous",
        SECOND,
        THIRD);
    JsonNode json = JSON.readTree(folder.resolve("three-versions-v3.docx.feedback.json").toFile());
    assertThat(json.path("findings"))
        .extracting(f -> f.path("rule").asText() + " " + f.path("change").asText())
        .contains("DG-VER-01 new", "DG-VER-02 new");
    assertThat(json.path("plan").path("contentHash").asText()).matches("[0-9a-f]{64}");
  }
}
