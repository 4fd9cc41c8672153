package org.plancheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.cli.Plancheck;

/** A watcher in a process of its own, as a service runs it. */
final class WatchProcess {

  private final Process process;

  /**
   * Starts a watcher, which keeps its register beside the outbox.
   *
   * @param log takes what it says
   */
  WatchProcess(Path inbox, Path outbox, Path temporary, Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    command.addAll(optionsOfTheService());
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Plancheck.class.getName());
    command.addAll(List.of("watch", "--out", outbox.toString(), inbox.toString()));
    command.addAll(List.of("--register", register(outbox).toString()));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
  }

  /** What the unit hands to Java. */
  private static List<String> optionsOfTheService() throws IOException {
    String unit = Files.readString(Path.of("docs/plancheck-watch.service"));
    Matcher options = Pattern.compile("\"PLANCHECK_OPTS=([^\"]++)\"").matcher(unit);
    if (!options.find()) {
      throw new IOException("no PLANCHECK_OPTS in the unit");
    }
    return List.of(options.group(1).split(" ", -1));
  }

  /** Where the register of a watcher lies. */
  static Path register(Path outbox) {
    return outbox.resolveSibling(outbox.getFileName() + "-register").resolve("register.db");
  }

  /** Kills it as kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Asks it to stop, and tells how it ended; -1 where it did not within a minute. */
  int stop() throws InterruptedException {
    process.destroy();
    if (process.waitFor(60, TimeUnit.SECONDS)) {
      return process.exitValue();
    }
    kill();
    return -1;
  }

  long pid() {
    return process.pid();
  }

  /** Resident memory in MB; -1 where the system does not tell. */
  long residentMb() {
    return kilobytes("VmRSS:") / 1024;
  }

  /** The most resident memory so far, in MB; -1 where the system does not tell. */
  long mostResidentMb() {
    return kilobytes("VmHWM:") / 1024;
  }

  private long kilobytes(String what) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith(what))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(-1024);
    } catch (IOException e) {
      return -1024;
    }
  }

  /** How many files and pipes it has open; -1 where the system does not tell. */
  long handles() {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
      return open.count();
    } catch (IOException e) {
      return -1;
    }
  }
}
