package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that was once acknowledged is there, whenever the program is killed. */
final class RegisterKillTest {

  /** Rounds: few in the tests; {@code -Dplancheck.kill-rounds=100} for a measurement. */
  private static final int ROUNDS = Integer.getInteger("plancheck.kill-rounds", 2);

  /** What is killed: it keeps row after row and says so. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) throws Exception {
      Register register = Register.open(args[0]);
      byte[] report =
          Reports.of("Kirkview House", "2026-11-12")
              .action("Cook", "role", "2026-11-01", "red")
              .bytes();
      for (int i = 0; ; i++) {
        String id = args[1] + "-" + i;
        register.record(id, Instant.EPOCH, report);
        System.out.println(id);
        System.out.flush();
      }
    }
  }

  @Test
  void losesNoAcknowledgedRow(@TempDir Path folder) throws Exception {
    Random random = new Random(7);
    Path file = folder.resolve("register.db");
    Set<String> acknowledged = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged.addAll(killed(file, round, 1 + random.nextInt(60)));
    }

    Register register = Register.open(file.toString());
    List<CheckedPlan> checks = register.checks();

    assertThat(register.setAside()).isEmpty();
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS);
    assertThat(checks.stream().map(CheckedPlan::id))
        .containsAll(acknowledged)
        .doesNotHaveDuplicates();
    assertThat(checks.stream().map(check -> check.open().size()).collect(Collectors.toSet()))
        .as("a row is there with all that belongs to it")
        .containsExactly(1);
  }

  /** What a writer acknowledged before it was killed, after some number of rows. */
  private static List<String> killed(Path file, int round, int rows) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Writer.class.getName(),
                file.toString(),
                String.valueOf(round))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      String line;
      while (acknowledged.size() < rows && (line = lines.readLine()) != null) {
        acknowledged.add(line);
      }
      // Through its handle, which leaves what was already said to be read.
      writer.toHandle().destroyForcibly();
      while ((line = lines.readLine()) != null) {
        acknowledged.add(line);
      }
    }
    writer.waitFor();
    return acknowledged;
  }
}
