package org.plancheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.plancheck.register.RegisterFault;
import org.plancheck.report.TextReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Problem;
import org.plancheck.result.Severity;
import org.plancheck.result.Verdict;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleFault;
import org.plancheck.worker.Answer;
import org.plancheck.worker.CheckedPlan;
import org.plancheck.worker.Request;
import org.plancheck.worker.Worker;
import org.plancheck.worker.WorkerSettings;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--packs",
      paramLabel = "LIST",
      split = ",",
      description = "which rule packs, as core,dumfries-galloway; default: all but skills-for-care")
  private List<String> packs;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "a folder of rules instead of the built-in one")
  private Path rules;

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

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "settings of your own; default: plancheck.yaml in the working folder")
  private Path config;

  @Option(
      names = "--set",
      paramLabel = "NAME=NUMBER",
      description = "one setting, as ready-from=85 or limits.depth=500")
  private Map<String, Integer> set = Map.of();

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
  private CheckDesk desk;
  private FolderOverview overview;
  private final Set<Path> taken = new HashSet<>();
  private final TextReport text = new TextReport();
  private List<PlanFile> earlier = List.of();
  private boolean several;
  private int worst;

  /** Whatever answers what came of a plan: this process, or a child of it. */
  private interface Checking {
    Answer check(Request request) throws InterruptedException;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<PlanFiles> files = files();
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    files.forEach(this::checkSideFile);
    several = files.size() > 1;
    desk = desk(several);
    earlier = earlier();
    overview = new FolderOverview(plans, out, several, formats);
    Map<String, Integer> names = new HashMap<>();
    files.forEach(plan -> names.merge(name(plan), 1, Integer::sum));
    Duration limit = Duration.ofSeconds(inForce.seconds());
    if (several && !inProcess) {
      // One file that hangs or takes all memory is not to keep those after it from being checked.
      try (Worker worker =
          new Worker(
              WorkerSettings.of(
                  WorkerProgram.class,
                  WorkerProgram.options(spec.commandLine().getParseResult()),
                  inForce.memoryMb(),
                  limit))) {
        checkAll(files, day, names, worker::check);
      }
    } else {
      checkAll(files, day, names, new TimedDesk(desk, limit)::check);
    }
    writeOverview(day);
    return worst;
  }

  private void checkAll(
      List<PlanFiles> files, LocalDate day, Map<String, Integer> names, Checking checking)
      throws InterruptedException {
    int number = 0;
    for (PlanFiles plan : files) {
      progress(++number, files.size(), plan);
      checkSafely(plan, day, names.get(name(plan)) > 1, checking);
    }
    if (several && Terminal.interactive()) {
      System.err.print("\r\u001b[K");
    }
  }

  /**
   * What makes the feedback on a plan as these options want it.
   *
   * @param amongOthers true where it is one of several plans
   */
  CheckDesk desk(boolean amongOthers) {
    RuleBook book = book();
    inForce = settings(book);
    PlanReader reader = new PlanReader(Formats.all(), inForce.limits(), inForce.headings());
    PlanChecker checker = new PlanChecker(reader, book, Version.number(), inForce.numbers());
    Set<Form> written = jsonToTerminal() ? Set.of() : formats;
    feedback = new Feedback(written, least, reader, catalogue(book, written));
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
    } catch (NoSuchFileException e) {
      throw fault("there is no register " + register + ".");
    } catch (RegisterFault e) {
      throw fault(e.getMessage());
    }
  }

  private List<PlanFile> earlier() {
    if (!previous.isEmpty() && several) {
      throw fault("--previous goes with one plan, and there are several.");
    }
    List<PlanFile> earlier = new ArrayList<>();
    for (Path file : previous) {
      try {
        earlier.add(new PlanFile(file.getFileName().toString(), bytes(file)));
      } catch (IOException e) {
        throw fault(file + " could not be opened. Is it still there, and may you read it?");
      }
    }
    return earlier;
  }

  private void writeOverview(LocalDate day) {
    try {
      overview.write(day);
    } catch (IOException e) {
      System.err.println(
          "plancheck: the overview could not be written ("
              + e.getMessage()
              + "). Name another folder with --out.");
      end(Exit.FAULT);
    }
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

  private RuleBook book() {
    try {
      return new RuleChoice(rules, packs).book();
    } catch (RuleFault e) {
      throw fault("these rules cannot be used:\n" + e.getMessage());
    }
  }

  /** Rules of one's own are written down before the first plan, for a fault in them ends all. */
  private Supplier<byte[]> catalogue(RuleBook book, Set<Form> written) {
    if (!written.contains(Form.HTML)) {
      return () -> new byte[0];
    }
    try {
      byte[] page = new RuleChoice(rules, packs).page(book);
      return () -> page;
    } catch (RuleFault e) {
      throw fault("these rules cannot be used:\n" + e.getMessage());
    }
  }

  private Settings settings(RuleBook book) {
    Path own =
        config == null && Files.exists(Path.of(Settings.FILE)) ? Path.of(Settings.FILE) : config;
    List<String> known = new ArrayList<>();
    known.addAll(book.settings().keySet());
    try {
      return Settings.read(own, set, known);
    } catch (Settings.Fault e) {
      throw fault(e.getMessage());
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

  private static String name(PlanFiles plan) {
    return plan.file() == null ? "stdin" : plan.file().getFileName().toString();
  }

  private void progress(int number, int of, PlanFiles plan) {
    if (several && Terminal.interactive()) {
      System.err.print("\r\u001b[K" + number + " of " + of + "  " + name(plan));
      System.err.flush();
    }
  }

  /** Whatever one plan brings about, those after it are checked too. */
  private void checkSafely(PlanFiles plan, LocalDate day, boolean sameName, Checking checking)
      throws InterruptedException {
    try {
      checkOne(plan, day, sameName, checking);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fault(plan, " (" + e.getClass().getSimpleName() + ")");
    }
  }

  private void fault(PlanFiles plan, String kind) {
    System.err.println(
        "plancheck: something went wrong inside the program over "
            + text.oneLine(name(plan))
            + kind
            + ". Please tell whoever looks after it.");
    overview.addUnchecked(plan, "Something went wrong inside the program, so there is no report.");
    end(Exit.FAULT);
  }

  private void checkOne(PlanFiles plan, LocalDate day, boolean sameName, Checking checking)
      throws InterruptedException {
    PlanFile file;
    try {
      byte[] bytes = plan.file() == null ? standardInput() : bytes(plan.file());
      file = new PlanFile(name(plan), bytes);
    } catch (IOException e) {
      System.err.println(
          "plancheck: "
              + text.oneLine(name(plan))
              + " could not be opened. Is it still there, and may you read it?");
      overview.addUnchecked(
          plan, "It could not be opened. Is it still there, and may you read it?");
      end(Verdict.Status.COULD_NOT_BE_CHECKED.exit());
      return;
    }
    boolean colour = Terminal.interactive() && System.getenv("NO_COLOR") == null;
    Request request = Request.of(file, plan.file(), day).after(earlier).inColour(colour);
    Answer answer = checking.check(request);
    if (answer instanceof Answer.Failed failed) {
      finish(plan, sameName, desk.check(request.unread(failed.problem())));
    } else if (answer instanceof Answer.Done done) {
      finish(plan, sameName, done.plan());
    }
  }

  private void finish(PlanFiles plan, boolean sameName, CheckedPlan checked) {
    String name = text.oneLine(name(plan));
    for (Problem problem : checked.problems()) {
      System.err.println("plancheck: " + name + ": " + problem.message());
    }
    for (String notice : checked.notices()) {
      System.err.println("plancheck: " + name + ": " + notice);
    }
    try {
      Path page = feedback.write(folder(plan, sameName), checked.files(), plan.file());
      overview.add(plan, checked.overview(), page);
      print(checked);
      Verdict.Status status = checked.status();
      end(status == Verdict.Status.READY_WITH_COMMENTS && commentsOk ? 0 : status.exit());
    } catch (IOException e) {
      System.err.println(
          "plancheck: the feedback on "
              + name
              + " could not be written ("
              + e.getMessage()
              + "). Name another folder with --out.");
      overview.addUnchecked(plan, "It was checked, but its feedback could not be written.");
      end(Exit.FAULT);
    }
  }

  /** A file beyond the limit is read no further than needed to refuse it. */
  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most());
    }
  }

  private byte[] standardInput() throws IOException {
    return System.in.readNBytes(most());
  }

  private int most() {
    return (int) Math.min(Integer.MAX_VALUE - 16, inForce.limits().fileBytes() + 1);
  }

  private void end(int status) {
    worst = Math.max(worst, status);
  }

  /** JSON alone, with no folder named, is what a program reads from standard output. */
  private boolean jsonToTerminal() {
    return out == null && formats.equals(EnumSet.of(Form.JSON));
  }

  private Path folder(PlanFiles plan, boolean sameName) {
    if (out != null) {
      return sameName ? out.resolve(ownSubfolder(plan)) : out;
    }
    Path beside = plan.file() == null ? null : plan.file().toAbsolutePath().getParent();
    return (beside == null ? Path.of("") : beside).resolve("feedback");
  }

  /** Two folders of one name, as a/plans and b/plans, are told apart by a number. */
  private Path ownSubfolder(PlanFiles plan) {
    Path subfolder = subfolder(plan);
    Path own = subfolder;
    for (int i = 2; !taken.add(own.resolve(name(plan))); i++) {
      own = Path.of(subfolder + "-" + i);
    }
    return own;
  }

  /** Plans of one name keep their subfolder; named singly, that of the folder they stand in. */
  private static Path subfolder(PlanFiles plan) {
    Path parent = plan.file() == null ? null : plan.file().toAbsolutePath().normalize().getParent();
    if (parent == null || parent.getFileName() == null) {
      return plan.under();
    }
    return plan.under().toString().isEmpty() ? parent.getFileName() : plan.under();
  }

  private void print(CheckedPlan checked) {
    PrintStream terminal = System.out;
    (jsonToTerminal() ? System.err : terminal).print(checked.reading());
    if (!checked.printed().isEmpty()) {
      terminal.println(checked.printed());
    }
    terminal.flush();
  }
}
