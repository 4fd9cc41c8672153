package org.plancheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that starts the program, in an installed copy in which nothing is built. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path home;

  private record Ended(int status, String said) {}

  @BeforeEach
  void install() throws IOException {
    Files.copy(Path.of("plancheck"), home.resolve("plancheck"), StandardCopyOption.COPY_ATTRIBUTES);
  }

  private Ended start(String options) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", home.resolve("plancheck").toString(), "check", "plan.docx");
    builder.environment().put("PLANCHECK_OPTS", options);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), said);
  }

  @ParameterizedTest
  @CsvSource({
    "-Xmx1, Too small maximum heap",
    "-Xmxplenty, Invalid maximum heap size",
    "-XX:+NoSuchOption, Unrecognized VM option",
    "--no-such-option, Unrecognized option"
  })
  void whatJavaDoesNotTakeIsWrongUsageAndNoVerdict(String options, String reason)
      throws IOException, InterruptedException {
    Ended ended = start(options);

    assertThat(ended.status()).isEqualTo(64);
    assertThat(ended.said())
        .startsWith("plancheck: Java does not take what stands in PLANCHECK_OPTS: ")
        .contains(reason);
  }

  @Test
  void whatJavaTakesIsNotItsFault() throws IOException, InterruptedException {
    // Nothing is installed here that could be started; Java itself says so, so it took the option.
    Ended ended = start("-Xmx64m");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.said())
        .startsWith("Error: Could not find or load main class org.plancheck.cli.Plancheck");
  }
}
