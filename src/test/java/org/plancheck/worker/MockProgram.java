package org.plancheck.worker;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.feedback.FeedbackFile;
import org.plancheck.format.PlanFile;
import org.plancheck.report.OverviewPlan;
import org.plancheck.result.Verdict;

/** A child that does what the name of the plan says, as plans never should. */
public final class MockProgram {

  private static final OutputStream ANSWERS = new FileOutputStream(FileDescriptor.out);

  private MockProgram() {}

  public static void main(String[] args) throws IOException {
    if (List.of(args).contains("dead-on-arrival")) {
      System.exit(1);
    }
    WorkerLoop.run(new BufferedInputStream(System.in), ANSWERS, MockProgram::check);
  }

  private static CheckedPlan check(Request request) {
    switch (request.file().name()) {
      case "hangs" -> sleep();
      case "takes all memory" -> takeAllMemory();
      case "exits" -> System.exit(0);
      case "halts" -> Runtime.getRuntime().halt(137);
      case "nests" -> nest(0);
      case "throws" -> throw new IllegalStateException("a reader's fault");
      case "writes rubbish" -> write("Hello, this is a library speaking.\n");
      case "writes a short length" -> write("\0\0\0\5hello");
      case "writes no checked plan" -> write("\0\0\0\2{}");
      case "writes half" -> {
        write("\0\0\1\0half");
        System.exit(0);
      }
      case "fills standard error" ->
          new PrintStream(System.err, true, StandardCharsets.UTF_8).print("x".repeat(1 << 20));
      case "leaves a file" -> leaveFile();
      case "starts a program" -> startProgram();
      default -> {
        // Any other plan is a good one.
      }
    }
    return answer(request);
  }

  private static CheckedPlan answer(Request request) {
    String name = request.file().name();
    String versions =
        request.previous().stream()
            .map(version -> " " + version.name() + "=" + version.bytes().length)
            .collect(java.util.stream.Collectors.joining());
    String candidates =
        request.candidates().stream()
            .map(plan -> " " + plan.name() + "?" + plan.bytes().length)
            .collect(java.util.stream.Collectors.joining());
    String process = Long.toString(ProcessHandle.current().pid());
    return new CheckedPlan(
        Verdict.Status.READY,
        process,
        request.unread() == null ? List.of() : List.of(request.unread()),
        List.of(System.getProperty("java.io.tmpdir")),
        name
            + " "
            + request.asOf()
            + " "
            + beside(request)
            + " "
            + request.colour()
            + versions
            + candidates,
        "",
        OverviewPlan.unchecked(Path.of("x"), "x"),
        List.of(new FeedbackFile("the same.bin", "html", request.file().bytes())));
  }

  private static String beside(Request request) {
    PlanFile beside = request.sideFile();
    return beside == null ? "alone" : beside.name() + "=" + beside.bytes().length;
  }

  private static void sleep() {
    try {
      Thread.sleep(3_600_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void takeAllMemory() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < 10_000) {
      all.add(new byte[1 << 20]);
    }
  }

  private static int nest(int depth) {
    return depth == Integer.MAX_VALUE ? 0 : nest(depth + 1) + 1;
  }

  private static void write(String rubbish) {
    try {
      ANSWERS.write(rubbish.getBytes(StandardCharsets.UTF_8));
      ANSWERS.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void leaveFile() {
    try {
      Files.writeString(Files.createTempFile("left", ".tmp"), "words of a plan");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void startProgram() {
    try {
      new ProcessBuilder("sleep", "3600").start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    sleep();
  }
}
