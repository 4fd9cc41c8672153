package org.plancheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every reader under a fuzzer that is guided by the code that an input reaches: what it once found,
 * and a short run that is the same each time. {@code src/bench/fuzz MINUTES READER} is the long
 * one.
 */
final class ReaderFuzzTest {

  private static final Path FOUND = Path.of("src/test/resources/org/plancheck/fuzz/found");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> whatWasFoundIsReadOrRefused() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(FOUND)) {
      files = found.filter(Files::isRegularFile).filter(f -> !FOUND.equals(f.getParent())).toList();
    }
    Stream<DynamicTest> nothing =
        FuzzTarget.READERS.stream()
            .map(
                reader ->
                    DynamicTest.dynamicTest(
                        reader + " of no bytes", () -> FuzzTarget.read(reader, new byte[0])));
    Stream<DynamicTest> again =
        files.stream()
            .map(
                file ->
                    DynamicTest.dynamicTest(
                        FOUND.relativize(file).toString(),
                        () ->
                            FuzzTarget.read(
                                file.getParent().getFileName().toString(),
                                Files.readAllBytes(file))));
    return Stream.concat(nothing, again);
  }

  /** In a process of its own, since the fuzzer changes the classes that it watches. */
  @Test
  void aShortRunFindsNothing() throws IOException, InterruptedException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    FuzzSeeds.write("any", seeds);
    Path said = folder.resolve("said.txt");
    Process fuzzer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--trace=cov",
                "--custom_hook_excludes=**",
                "--instrumentation_includes=org.plancheck.format.**",
                "-runs=200",
                "-seed=1",
                "-timeout=120",
                "-rss_limit_mb=0",
                "-artifact_prefix=" + folder + "/",
                seeds.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(fuzzer.waitFor(5, TimeUnit.MINUTES)).as("it came to an end").isTrue();
      assertThat(fuzzer.exitValue()).as(Files.readString(said)).isZero();
      assertThat(said).content().contains("Done 200 runs");
    } finally {
      fuzzer.destroyForcibly();
    }
  }
}
