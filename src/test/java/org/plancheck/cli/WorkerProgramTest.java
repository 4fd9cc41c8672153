package org.plancheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plancheck.format.PlanFile;
import org.plancheck.worker.Answer;
import org.plancheck.worker.Request;
import org.plancheck.worker.Worker;
import org.plancheck.worker.WorkerSettings;
import picocli.CommandLine;

/** Several plans are checked in a child process, and nothing but the wall around them is new. */
final class WorkerProgramTest {

  @TempDir private Path folder;

  private int check(Path out, String... words) {
    CommandLine command = Plancheck.commandLine();
    command.setErr(new PrintWriter(new StringWriter()));
    String[] common = {
      "check", "--quiet", "--as-of=2026-11-22", "--format", "html,json,annotated", "--out", "" + out
    };
    return command.execute(
        Stream.concat(Stream.of(common), Stream.of(words)).toArray(String[]::new));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void writesTheSameFilesAsThisProcess() throws IOException {
    Path plans = Files.createDirectory(folder.resolve("plans"));
    for (String name : new String[] {"good-plan.docx", "rag-muddle.xlsx", "letter.docx"}) {
      Path sample = Path.of("sample-plans").resolve(name);
      if (Files.exists(sample)) {
        Files.copy(sample, plans.resolve(name));
      }
    }
    Files.writeString(plans.resolve("broken.docx"), "PK");
    Path child = folder.resolve("out");
    String[] options = {"--set", "ready-from=95", "--min-severity=minor", plans.toString()};

    int status = check(child, options);
    Map<String, String> byChild = files(child);

    assertThat(status).isEqualTo(3);
    assertThat(byChild).hasSizeGreaterThan(5);
    assertThat(byChild.get("broken.docx.feedback.json")).contains("\"plan\": null");

    try (Stream<Path> all = Files.walk(child)) {
      for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThat(check(child, "--in-process", options[0], options[1], options[2], options[3]))
        .isEqualTo(3);
    assertThat(files(child)).isEqualTo(byChild);
  }

  @Test
  void refusesAPlanForWhichTheMemoryDoesNotSuffice() throws IOException {
    Path plan = Files.copy(Path.of("sample-plans/good-plan.docx"), folder.resolve("a.docx"));
    Path other = Files.copy(plan, folder.resolve("b.docx"));

    int status = check(folder.resolve("out"), "--set=limits.memory-mb=8", "" + plan, "" + other);

    assertThat(status).isEqualTo(3);
    assertThat(folder.resolve("out/a.docx.feedback.json")).content().contains("\"plan\": null");
  }

  /**
   * Ctrl-C goes to every process of a terminal; the plan in hand is to be finished all the same.
   */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void isNotEndedBySignalsThatAreMeantForItsParent() throws Exception {
    byte[] plan = Files.readAllBytes(Path.of("sample-plans/good-plan.docx"));
    Request request =
        Request.of(new PlanFile("plan.docx", plan), null, LocalDate.parse("2026-11-22"));
    List<ProcessHandle> others = ProcessHandle.current().children().toList();
    List<String> options = List.of("--format=json", "--out=" + folder);
    try (Worker worker =
        new Worker(WorkerSettings.of(WorkerProgram.class, options, 384, Duration.ofMinutes(1)))) {
      assertThat(worker.check(request)).isInstanceOf(Answer.Done.class);
      ProcessHandle child =
          ProcessHandle.current()
              .children()
              .filter(process -> !others.contains(process))
              .findAny()
              .orElseThrow();
      for (String signal : new String[] {"INT", "HUP", "TERM"}) {
        new ProcessBuilder("kill", "-" + signal, "" + child.pid()).start().waitFor();
      }
      assertThat(worker.check(request)).isInstanceOf(Answer.Done.class);
      assertThat(child.isAlive()).isTrue();
    }
  }
}
