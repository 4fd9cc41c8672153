package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.plancheck.assurance.SideFileFault;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.check.PlanChecker;
import org.plancheck.check.Settings;
import org.plancheck.feedback.Feedback;
import org.plancheck.feedback.Feedback.Form;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.register.RegisterFault;
import org.plancheck.result.Phase;
import org.plancheck.result.Severity;
import org.plancheck.rules.RuleBook;
import org.plancheck.worker.Worker;
import org.plancheck.worker.WorkerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks plans and writes the feedback. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks plans and writes an annotated copy and a report beside each.",
    description = {
      "",
      "PLAN is a Word document (.docx, .docm, .doc, .rtf), an Excel workbook (.xlsx, .xlsm, .xls),"
          + " an OpenDocument text or spreadsheet (.odt, .ods) or a PDF file with text (.pdf). A FOLDER is looked"
          + " through for plans, our own feedback in it is passed over. '-' reads one plan from"
          + " standard input. A file NAME.meta.yaml beside NAME.docx tells who took part, who signed,"
          + " who gets the plan and what was set aside.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plancheck check plan.docx",
      "      says on the terminal what to put right, and writes feedback/plan.feedback.docx and"
          + " feedback/plan.docx.feedback.html",
      "  plancheck check --quiet --out /tmp/feedback inbox/",
      "      checks a folder, one line a plan, and writes overview.feedback.html over all of them",
      "  plancheck check --previous october.docx november.docx",
      "      finds what moved in silence, and tells new findings from those still open",
      "  plancheck check --format text,pdf plan.docx",
      "      writes the report for paper",
      "  plancheck check --format json plan.docx",
      "      prints the report for programs",
      "  plancheck check --phase distribution --comments-ok plan.docx && mail …",
      "      as a gate before a plan is sent",
      "",
      "Exit status: 0 ready, 1 ready with comments, 2 not ready, 3 could not be checked (the worst"
          + " of several plans), 64 the command is at fault, 70 a fault of ours."
    })
final class CheckCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Parameters(arity = "1..*", paramLabel = "PLAN|FOLDER|-", description = "what to check")
  private List<String> plans;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where feedback goes; default: a folder 'feedback' beside each plan")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      description = "any of text,json,html,pdf,annotated,sarif,junit; default: text,html,annotated")
  private Set<Form> formats = EnumSet.of(Form.TEXT, Form.HTML, Form.ANNOTATED);

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day to judge by, as 2026-11-22; default: today")
  private LocalDate asOf;

  @Option(
      names = "--phase",
      paramLabel = "PHASE",
      defaultValue = "review",
      description = "draft, review or distribution; default: ${DEFAULT-VALUE}")
  private Phase phase;

  @Mixin private RuleOptions rules;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description =
          "the version before, for slips and lost actions; several times for several versions,"
              + " the oldest first")
  private List<Path> previous = List.of();

  @Option(
      names = "--register",
      paramLabel = "FILE|URL",
      description =
          "a register, or jdbc:postgresql://HOST/DATABASE, whose sign-offs count beside those of"
              + " NAME.meta.yaml, for the words that were signed")
  private String register;

  @Option(
      names = "--min-severity",
      paramLabel = "LEVEL",
      defaultValue = "advice",
      description = "list only blocker, major, minor or advice and above; default: all")
  private Severity least;

  @Option(names = "--comments-ok", description = "exit 0 for 'ready with comments'")
  private boolean commentsOk;

  @Option(
      names = "--explain-reading",
      description = "print how the plan was understood: tables, columns, what was left out")
  private boolean explainReading;

  @Option(names = "--quiet", description = "one line a plan")
  private boolean quiet;

  @Option(
      names = "--in-process",
      hidden = true,
      description = "check several plans in this process too, without the wall around each file")
  private boolean inProcess;

  @Spec private CommandSpec spec;

  private Settings inForce;
  private Feedback feedback;

  @Override
  public Integer call() throws InterruptedException {
    List<PlanFiles> files = files();
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    files.forEach(this::checkSideFile);
    boolean several = files.size() > 1;
    CheckDesk desk = desk(several);
    List<PlanFile> earlier = earlier(several);
    CheckRun.Means means =
        new CheckRun.Means(
            desk,
            feedback,
            new FeedbackFolders(out, files),
            new FolderOverview(plans, out, several, formats),
            most(),
            jsonToTerminal() ? System.err : System.out);
    Duration limit = Duration.ofSeconds(inForce.seconds());
    if (!several || inProcess) {
      TimedDesk here = new TimedDesk(desk, limit);
      return new CheckRun(means, here::check, day, earlier, commentsOk).checkAll(files);
    }
    // One file that hangs or takes all memory is not to keep those after it from being checked.
    List<String> options = WorkerProgram.options(spec.commandLine().getParseResult());
    try (Worker worker =
        new Worker(WorkerSettings.of(WorkerProgram.class, options, inForce.memoryMb(), limit))) {
      return new CheckRun(means, worker::check, day, earlier, commentsOk).checkAll(files);
    }
  }

  /**
   * What makes the feedback on a plan as these options want it.
   *
   * @param amongOthers true where it is one of several plans
   */
  CheckDesk desk(boolean amongOthers) {
    RuleBook book = rules.book();
    inForce = rules.settings(book);
    PlanReader reader = new PlanReader(Formats.all(), inForce.limits(), inForce.headings());
    PlanChecker checker = new PlanChecker(reader, book, Version.number(), inForce.numbers());
    Set<Form> written = jsonToTerminal() ? Set.of() : formats;
    Supplier<byte[]> catalogue = written.contains(Form.HTML) ? rules.page(book) : () -> new byte[0];
    feedback = new Feedback(written, least, reader, catalogue);
    return new CheckDesk(
        checker,
        feedback,
        new CheckDesk.Wanted(
            phase,
            least,
            explainReading,
            CheckDesk.printed(formats, jsonToTerminal(), amongOthers, quiet)),
        signOffs());
  }

  /** A register that is named and cannot be used ends the command: nobody is to miss a sign-off. */
  private RegisterSignOffs signOffs() {
    try {
      return register == null ? null : new RegisterSignOffs(RegisterPlace.existing(register));
    } catch (RegisterFault e) {
      throw fault(e.getMessage());
    }
  }

  private List<PlanFile> earlier(boolean several) {
    if (!previous.isEmpty() && several) {
      throw fault("--previous goes with one plan, and there are several.");
    }
    List<PlanFile> earlier = new ArrayList<>();
    for (Path file : previous) {
      try {
        earlier.add(PlanFile.read(file, most()));
      } catch (IOException e) {
        throw fault(file + " could not be opened. Is it still there, and may you read it?");
      } catch (UnreadableFile e) {
        throw fault(file + ": " + e.getMessage());
      }
    }
    return earlier;
  }

  private List<PlanFiles> files() {
    if (plans.contains(STANDARD_INPUT)) {
      if (plans.size() > 1) {
        throw fault("'-' stands for one plan on standard input and cannot be joined by others.");
      }
      return List.of(new PlanFiles(null, Path.of("")));
    }
    try {
      List<PlanFiles> files = PlanFiles.of(plans.stream().map(Path::of).toList());
      if (files.isEmpty()) {
        throw fault(
            "no plan was found in " + String.join(", ", plans) + ", so nothing was checked.");
      }
      return files;
    } catch (IOException e) {
      throw fault(e.getMessage() + ".");
    }
  }

  /** A side file that cannot be used stops everything, before a plan is judged without it. */
  private void checkSideFile(PlanFiles plan) {
    try {
      if (plan.file() != null) {
        SideFileStore.of(plan.file());
      }
    } catch (SideFileFault e) {
      throw fault(e.getMessage());
    }
  }

  private ParameterException fault(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private int most() {
    return inForce.limits().bytesToRead();
  }

  /** JSON alone, with no folder named, is what a program reads from standard output. */
  private boolean jsonToTerminal() {
    return out == null && formats.equals(EnumSet.of(Form.JSON));
  }
}
