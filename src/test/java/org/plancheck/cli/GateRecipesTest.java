package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the very files of docs/gate, with the program of this build behind them. */
@DisplayName("The recipes of docs/gate.md")
class GateRecipesTest {

  private static final Path GATE = Path.of("docs/gate").toAbsolutePath();
  private static final Path SAMPLES = Path.of("sample-plans").toAbsolutePath();

  private record Ended(int status, String said) {}

  @TempDir private Path folder;
  private Path launcher;

  @BeforeEach
  void launcher() throws IOException {
    String classes = classPath();
    launcher = folder.resolve("plancheck");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.plancheck.cli.Plancheck \"$@\"\n"
            .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), classes));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
  }

  /** That of this test, in whole paths: the scripts run in another folder. */
  private static String classPath() {
    List<String> entries = new ArrayList<>();
    if (Plancheck.class.getClassLoader() instanceof URLClassLoader loader) {
      Stream.of(loader.getURLs()).map(url -> url.getPath()).forEach(entries::add);
    } else {
      String classes = System.getProperty("java.class.path");
      Stream.of(classes.split(":", -1))
          .map(entry -> Path.of(entry).toAbsolutePath().toString())
          .forEach(entries::add);
    }
    return String.join(":", entries);
  }

  private Ended run(String... words) throws IOException, InterruptedException {
    ProcessBuilder program = new ProcessBuilder(words).directory(folder.toFile());
    program.redirectErrorStream(true).environment().put("PLANCHECK", launcher.toString());
    Process process = program.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), said);
  }

  private Path plan(String sample, String name) throws IOException {
    return Files.copy(SAMPLES.resolve(sample), folder.resolve(name));
  }

  @Test
  @DisplayName("send a plan that both leads have signed, and no other")
  void send() throws Exception {
    Path plan = plan("good-plan.docx", "plan.docx");
    String script = GATE.resolve("send-if-ready.sh").toString();

    Ended unsigned = run("sh", script, "plan.docx", "echo", "sent");
    for (String[] lead :
        new String[][] {{"partnership-lead", "A. Brown"}, {"care-home-tactical-lead", "C. Reid"}}) {
      String[] sign = {"sign-off", plan.toString(), "--role", lead[0], "--as", lead[1]};
      assertThat(Plancheck.commandLine().execute(sign)).isZero();
    }
    Ended signed = run("sh", script, "plan.docx", "echo", "sent");

    assertThat(unsigned.status()).isEqualTo(2);
    assertThat(unsigned.said()).contains("not sent: plan.docx").doesNotContain("sent plan.docx");
    assertThat(signed.said()).contains("sent plan.docx");
    assertThat(signed.status()).isZero();
    assertThat(run("sh", script, "gone.docx", "echo", "sent").status()).isEqualTo(64);
  }

  @Test
  @DisplayName("refuse a commit by what is staged")
  void commit() throws Exception {
    run("git", "init", "-q", ".");
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.copy(GATE.resolve("pre-commit"), hook);
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwx------"));
    plan("blank-template.docx", "our plan.docx");
    run("git", "add", "our plan.docx");
    String[] commit = {
      "git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-m", "The plan"
    };

    Ended refused = run(commit);
    Files.delete(folder.resolve("our plan.docx"));
    plan("good-plan.docx", "our plan.docx");
    Ended stillStaged = run(commit);
    run("git", "add", "our plan.docx");
    Ended taken = run(commit);

    assertThat(refused.said()).contains("not-ready").contains("not committed");
    assertThat(refused.status()).isNotZero();
    assertThat(stillStaged.status()).isNotZero();
    assertThat(taken.said()).contains("1 file changed");
    assertThat(taken.status()).isZero();
  }

  @Test
  @DisplayName("give a build server SARIF and JUnit, and the status of the worst plan")
  void server() throws Exception {
    Files.createDirectories(folder.resolve("plans"));
    plan("good-plan.docx", "plans/good.docx");
    plan("blank-template.docx", "plans/blank.docx");

    Ended ended = run("sh", GATE.resolve("check-plans.sh").toString(), "plans", "feedback");

    assertThat(ended.status()).isEqualTo(2);
    for (String name : List.of("good.docx", "blank.docx")) {
      Path out = folder.resolve("feedback");
      assertThat(out.resolve(name + ".feedback.sarif")).content().contains("\"2.1.0\"");
      assertThat(out.resolve(name + ".feedback.junit.xml")).content().contains("<testsuites");
    }
    assertThat(GATE.resolve("plans.yaml"))
        .content()
        .contains("run: sh docs/gate/check-plans.sh plans feedback");
  }

  @Test
  @DisplayName("are named in the page about them")
  void page() throws IOException {
    String page = Files.readString(Path.of("docs/gate.md"));
    try (var files = Files.list(GATE)) {
      assertThat(files).allMatch(file -> page.contains("(gate/" + file.getFileName() + ")"));
    }
  }
}
