package org.plancheck.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.plancheck.register.RegisterFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: its commands and how they end. */
@Command(
    name = "plancheck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Checks care home Improvement Plans against the written guidance, on your own machine.",
    description = {
      "",
      "Begin with:  plancheck check PLAN.docx",
      "It writes an annotated copy and a report into a folder 'feedback' beside the plan. The plan"
          + " itself is never changed.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 ready, 1 ready with comments, 2 not ready, 3 could not be checked,",
      "64 the command or its settings are at fault, 70 a fault of ours."
    },
    subcommands = {
      CheckCommand.class,
      CompareCommand.class,
      WatchCommand.class,
      WaiveCommand.class,
      SignOffCommand.class,
      CoverCommand.class,
      TimetableCommand.class,
      RegisterCommand.class,
      RulesCommand.class,
      Annotate.class,
      HelpCommand.class
    })
public final class Plancheck implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs a command and ends with its exit status. */
  public static void main(String[] args) {
    System.setOut(
        new java.io.PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8));
    System.setErr(
        new java.io.PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err),
            true,
            StandardCharsets.UTF_8));
    int status = run(args);
    System.out.flush();
    System.exit(status);
  }

  /**
   * Even when memory runs out, the end is a sentence and a status that no gate takes for a pass.
   */
  private static int run(String[] args) {
    try {
      CommandLine command = commandLine();
      command.setOut(
          new java.io.PrintWriter(
              new java.io.OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
      return command.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      System.err.println(
          "plancheck: this was more than the program can hold, and it stopped. Check fewer or"
              + " smaller files, or give it more memory with PLANCHECK_OPTS=-Xmx2g.");
      return Exit.FAULT;
    }
  }

  /** The commands as picocli runs them. */
  static CommandLine commandLine() {
    CommandLine command = new CommandLine(new Plancheck());
    command.setParameterExceptionHandler(Plancheck::usage);
    command.setExecutionExceptionHandler(Plancheck::fault);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setUsageHelpAutoWidth(true);
    command.registerConverter(LocalDate.class, Plancheck::day);
    return command;
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'" + words + "' is no day that is read here. Write it as 2026-11-22");
    }
  }

  private static int usage(ParameterException e, String[] args) {
    var err = e.getCommandLine().getErr();
    err.println("plancheck: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  /** People get a sentence; the exception's kind helps whoever mends it. */
  private static int fault(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof RegisterFault) {
      command.getErr().println("plancheck: " + e.getMessage());
      return Exit.USAGE;
    }
    command
        .getErr()
        .println(
            "plancheck: something went wrong inside the program ("
                + e.getClass().getSimpleName()
                + "), and it stopped. Please tell whoever looks after it.");
    return Exit.FAULT;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
