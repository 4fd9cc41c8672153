package org.plancheck.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plancheck.worker.WorkerLoop;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The program that a child process runs: it takes the options of {@code check} and answers requests
 * on standard input until there are no more.
 */
public final class WorkerProgram {

  private WorkerProgram() {}

  /** Answers requests; ends when its parent is gone. */
  public static void main(String[] args) {
    OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    // Whatever a library prints is not to stand among the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    // Ctrl-C goes to a whole terminal, and the plan in hand is the parent's to end or to finish.
    Signals.onEnd(() -> {});
    ProcessHandle.current().parent().ifPresent(WorkerProgram::endWith);
    System.exit(run(args, answers));
  }

  /** In the middle of a plan nothing else would tell that nobody waits for it any more. */
  private static void endWith(ProcessHandle parent) {
    Thread watch =
        new Thread(
            () -> {
              parent.onExit().join();
              Runtime.getRuntime().halt(Exit.FAULT);
            },
            "plancheck-parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static int run(String[] args, OutputStream answers) {
    CheckCommand command = new CheckCommand();
    CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
    List<String> words = new ArrayList<>(List.of(args));
    words.add("-");
    line.parseArgs(words.toArray(String[]::new));
    CheckDesk desk = command.desk(true);
    try {
      WorkerLoop.run(new BufferedInputStream(System.in), answers, desk::check);
      return 0;
    } catch (IOException e) {
      return Exit.FAULT;
    }
  }

  /** The options of a command, without what it is to check, as the child is to have them. */
  static List<String> options(ParseResult parsed) {
    List<String> options = new ArrayList<>();
    for (OptionSpec option : parsed.matchedOptionsSet()) {
      if (option.arity().max() == 0) {
        options.add(option.longestName());
      } else {
        option
            .originalStringValues()
            .forEach(value -> options.add(option.longestName() + "=" + value));
      }
    }
    return options;
  }
}
