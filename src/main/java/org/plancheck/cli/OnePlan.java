package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SideFileFault;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.check.PlanChecker;
import org.plancheck.check.Settings;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.rules.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The plan that a command is about, with the file beside it. */
final class OnePlan {

  @Parameters(index = "0", paramLabel = "PLAN", description = "the plan")
  private Path plan;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day to judge by, as 2026-11-22; default: today")
  private LocalDate asOf;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Where the plan lies. */
  Path path() {
    return plan;
  }

  /** The day to judge by. */
  LocalDate day() {
    return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
  }

  /** The command is at fault. */
  ParameterException fault(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  /** What stands beside the plan. */
  SideFile side() {
    try {
      return SideFileStore.of(plan);
    } catch (SideFileFault e) {
      throw fault(e.getMessage());
    }
  }

  /** A change of the file beside a plan. */
  interface Change {
    /** Makes it beside this plan, and tells the file. */
    Path beside(Path plan) throws IOException, SideFileFault;
  }

  /**
   * Changes the file beside the plan.
   *
   * @param what is written, for people
   * @return the file; empty where it could not be written, which is said
   */
  Optional<Path> change(String what, Change change) {
    try {
      return Optional.of(change.beside(plan));
    } catch (SideFileFault e) {
      throw fault(e.getMessage());
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("plancheck: " + what + " could not be written (" + e.getMessage() + ").");
      return Optional.empty();
    }
  }

  /** What is to be said of the plan by all rules that there are. */
  CheckReport check(Phase phase) {
    SideFile side = side();
    try {
      Path own = Files.exists(Path.of(Settings.FILE)) ? Path.of(Settings.FILE) : null;
      RuleBook book = RuleBook.builtIn();
      Settings settings = Settings.read(own, Map.of(), List.copyOf(book.settings().keySet()));
      PlanReader reader = new PlanReader(Formats.all(), settings.limits(), settings.headings());
      PlanChecker checker = new PlanChecker(reader, book, Version.number(), settings.numbers());
      PlanFile file = file(settings.limits().bytesToRead());
      return checker.check(file, side, day(), phase, List.of());
    } catch (Settings.Fault e) {
      throw fault(e.getMessage());
    }
  }

  String name() {
    return plan.getFileName().toString();
  }

  private PlanFile file(int most) {
    try {
      return PlanFile.read(plan, most);
    } catch (UnreadableFile e) {
      throw fault(plan + ": " + e.getMessage());
    } catch (IOException e) {
      throw fault(plan + " could not be opened. Is it there, and may you read it?");
    }
  }
}
