package org.plancheck.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How a child process is started and when it is ended.
 *
 * @param classPath what it runs on, as {@code -cp} takes it
 * @param main the class whose {@code main} runs a {@link WorkerLoop}
 * @param arguments of that class
 * @param memoryMb heap of the child, in MiB
 * @param limit how long one plan may take
 * @param start how long the child may take until it can be asked
 * @param plans how many plans a child checks before a fresh one takes over
 * @param temporary the folder in which each child gets one of its own for temporary files
 */
public record WorkerSettings(
    String classPath,
    String main,
    List<String> arguments,
    int memoryMb,
    Duration limit,
    Duration start,
    int plans,
    Path temporary) {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final int PLANS = 200;

  public WorkerSettings {
    arguments = List.copyOf(arguments);
  }

  /** A child on the class path of this program. */
  public static WorkerSettings of(
      Class<?> main, List<String> arguments, int memoryMb, Duration limit) {
    return new WorkerSettings(
        System.getProperty("java.class.path"),
        main.getName(),
        arguments,
        memoryMb,
        limit,
        LONGEST_START,
        PLANS,
        Path.of(System.getProperty("java.io.tmpdir")));
  }
}
