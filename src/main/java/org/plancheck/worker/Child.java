package org.plancheck.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One running child process with the folder that is its own. */
final class Child {

  /** How a Java machine ends on {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private static final String PREFIX = "plancheck-worker-";
  private static final Duration LONGEST_END = Duration.ofSeconds(10);

  private final Process process;
  private final PrivateFolder folder;
  private final Wire wire;
  private int asked;

  private Child(Process process, PrivateFolder folder) {
    this.process = process;
    this.folder = folder;
    this.wire =
        new Wire(
            new BufferedInputStream(process.getInputStream()),
            new BufferedOutputStream(process.getOutputStream()));
  }

  /** Starts a child and waits until it can be asked. */
  static Child start(WorkerSettings settings) throws IOException, InterruptedException {
    PrivateFolder folder = PrivateFolder.make(settings.temporary(), PREFIX);
    Child child;
    try {
      child =
          new Child(
              new ProcessBuilder(command(settings, folder.path()))
                  .redirectError(ProcessBuilder.Redirect.DISCARD)
                  .start(),
              folder);
    } catch (IOException e) {
      folder.wipe();
      throw e;
    }
    try {
      within(
          settings.start(),
          () -> {
            child.wire.hearReady();
            return true;
          });
      return child;
    } catch (ExecutionException | TimeoutException e) {
      child.end();
      throw new IOException("the child never was ready", e);
    } catch (InterruptedException e) {
      child.end();
      throw e;
    }
  }

  private static List<String> command(WorkerSettings settings, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (isForTheChild(flag)) {
        command.add(flag);
      }
    }
    command.add("-Xmx" + settings.memoryMb() + "m");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-HeapDumpOnOutOfMemoryError");
    // What the Java machine itself has to say is not to stand among the answers.
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-XX:ErrorFile=" + folder.resolve("java-error.log"));
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Djava.awt.headless=true");
    command.add("-cp");
    command.add(absolute(settings.classPath()));
    command.add(settings.main());
    command.addAll(settings.arguments());
    return command;
  }

  private static String absolute(String classPath) {
    return classPath.isEmpty() ? new File("").getAbsolutePath() : classPath;
  }

  /** The flags of this machine hold for the child, but for those that are made for one alone. */
  private static boolean isForTheChild(String flag) {
    return !flag.startsWith("-agentlib:")
        && !flag.startsWith("-javaagent:")
        && !flag.startsWith("-Xrunjdwp")
        && !flag.startsWith("-XX:ArchiveClassesAtExit")
        && !flag.startsWith("-XX:AOTCacheOutput")
        && !flag.startsWith("-Xmx")
        && !flag.startsWith("-Xms")
        && !flag.startsWith("-Xmn")
        && !flag.startsWith("-XX:MinHeapFreeRatio")
        && !flag.startsWith("-XX:+HeapDumpOnOutOfMemoryError");
  }

  /** How often this child was asked. */
  int asked() {
    return asked;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * True while its folder is the one that was made for it: systems clear away what has lain among
   * temporary files for days.
   */
  boolean hasItsFolder() {
    return folder.isThere();
  }

  /** Asks and waits no longer than the limit; whatever is not an answer is the end of the child. */
  Answer ask(Request request, Duration limit) throws InterruptedException {
    asked++;
    try {
      Answer answer =
          within(
              limit,
              () -> {
                wire.ask(request);
                return wire.answer();
              });
      folder.empty();
      return answer;
    } catch (TimeoutException e) {
      end();
      return new Answer.TimedOut(limit);
    } catch (ExecutionException e) {
      return new Answer.Died(cause());
    } catch (InterruptedException e) {
      end();
      throw e;
    }
  }

  /** Why there was no answer: a child that ended is looked at, any other is ended. */
  private Answer.Died.Cause cause() throws InterruptedException {
    boolean ended = process.waitFor(1, TimeUnit.SECONDS);
    int status = ended ? process.exitValue() : -1;
    end();
    if (!ended) {
      return Answer.Died.Cause.RUBBISH;
    }
    return status == OUT_OF_MEMORY ? Answer.Died.Cause.MEMORY : Answer.Died.Cause.ENDED;
  }

  /** The wait is on a thread of its own, which the end of the process ends too. */
  private static <T> T within(Duration limit, Callable<T> wait)
      throws InterruptedException, ExecutionException, TimeoutException {
    FutureTask<T> task = new FutureTask<>(wait);
    Thread thread = new Thread(task, "plancheck-worker-answer");
    thread.setDaemon(true);
    thread.start();
    return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Lets the child end by itself, which it does when nothing more is asked. */
  void close() {
    try {
      process.getOutputStream().close();
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (IOException e) {
      // It is gone already, which is what was wanted.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end();
  }

  /** Ends the child and what it may have started, and wipes its folder. */
  void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    folder.wipe();
  }
}
