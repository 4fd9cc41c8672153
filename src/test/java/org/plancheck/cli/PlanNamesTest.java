package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans are checked whatever they are called, and wherever a name leads. */
@DisabledOnOs(OS.WINDOWS)
class PlanNamesTest {

  private static final Path GOOD = Path.of("sample-plans/good-plan.docx");

  @TempDir private Path folder;

  static Stream<String> names() {
    return Stream.of(
        " blank at both ends .docx ",
        "quote's \"double\".docx",
        "$(touch ran) `touch ran`.docx",
        "--help.docx",
        "-rf.docx",
        "\u202eright to left\u200f.docx",
        "Überprüfung – März.docx",
        "semi;colon & more | *?.docx",
        "no ending",
        "x".repeat(200) + ".docx",
        "x".repeat(250) + ".docx");
  }

  private static int check(Object... words) {
    List<String> args =
        new ArrayList<>(List.of("check", "--quiet", "--as-of=2026-11-22", "--in-process"));
    for (Object word : words) {
      args.add(word.toString());
    }
    var command = Plancheck.commandLine();
    command.setErr(new PrintWriter(new StringWriter()));
    return command.execute(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noNameChangesTheVerdict(String name) throws IOException {
    Path plan = Files.copy(GOOD, folder.resolve(name));
    Path out = Files.createDirectory(folder.resolve("out"));

    assertThat(check("--format", "json", "--out", out, "--", plan)).isZero();
    assertThat(Files.exists(Path.of("ran"))).isFalse();
    assertThat(plan).hasSameBinaryContentAs(GOOD);
    try (Stream<Path> reports = Files.list(out)) {
      assertThat(reports).singleElement().asString().endsWith(".json");
    }
  }

  @Test
  void aLinkLeadsToThePlanAndStaysALink() throws IOException {
    Path plan = Files.copy(GOOD, folder.resolve("plan.docx"));
    Path link = Files.createSymbolicLink(folder.resolve("link.docx"), plan);

    assertThat(check("--format", "json", "--out", folder, link)).isZero();
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aLinkThatLeadsNowhereIsNoVerdict() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.docx"), folder.resolve("gone.docx"));

    assertThat(check("--out", folder, link)).isNotIn(0, 1, 2);
  }

  @Test
  void aFolderThatIsCalledLikeAPlanIsLookedInto() throws IOException {
    Path plans = Files.createDirectory(folder.resolve("x.docx"));
    Files.copy(GOOD, plans.resolve("plan.docx"));
    Path out = Files.createDirectory(folder.resolve("out"));

    assertThat(check("--format", "json", "--out", out, plans)).isZero();
  }
}
