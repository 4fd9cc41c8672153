package org.plancheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SideFileFault;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.check.PlanChecker;
import org.plancheck.cli.Feedback.Form;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.report.CatalogueReport;
import org.plancheck.report.JsonReport;
import org.plancheck.report.ReadingText;
import org.plancheck.report.TextReport;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Problem;
import org.plancheck.result.Severity;
import org.plancheck.result.Verdict;
import org.plancheck.rules.RuleBook;
import org.plancheck.rules.RuleCatalogue;
import org.plancheck.rules.RuleExamples;
import org.plancheck.rules.RuleFault;
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
      "PLAN is a Word document (.docx, .doc, .rtf), an Excel workbook (.xlsx, .xls), an OpenDocument"
          + " text or spreadsheet (.odt, .ods) or a PDF file with text (.pdf). A FOLDER is looked"
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

  @Spec private CommandSpec spec;

  private PlanChecker checker;
  private Feedback feedback;
  private FolderOverview overview;
  private final JsonReport json = new JsonReport();
  private final TextReport text = new TextReport();
  private final ReadingText readings = new ReadingText();
  private final Map<PlanFiles, SideFile> sides = new HashMap<>();
  private List<PlanFile> earlier = List.of();
  private boolean several;
  private long mostBytes;
  private int worst;

  @Override
  public Integer call() {
    List<PlanFiles> files = files();
    LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    files.forEach(plan -> sides.put(plan, side(plan)));
    RuleBook book = book();
    Settings settings = settings(book);
    mostBytes = settings.limits().fileBytes();
    PlanReader reader = new PlanReader(Formats.all(), settings.limits(), settings.headings());
    checker = new PlanChecker(reader, book, Version.number(), settings.numbers());
    feedback =
        new Feedback(jsonToTerminal() ? Set.of() : formats, least, reader, () -> catalogue(book));
    several = files.size() > 1;
    earlier = earlier();
    overview = new FolderOverview(plans, out, several, formats);
    Map<String, Integer> names = new HashMap<>();
    files.forEach(plan -> names.merge(name(plan), 1, Integer::sum));
    int number = 0;
    for (PlanFiles plan : files) {
      progress(++number, files.size(), plan);
      checkSafely(plan, day, names.get(name(plan)) > 1);
    }
    if (several && Terminal.interactive()) {
      System.err.print("\r\u001b[K");
    }
    writeOverview(day);
    return worst;
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
      RuleBook book = rules == null ? RuleBook.builtIn() : RuleBook.of(rules);
      return packs == null ? book.usual() : book.only(packs);
    } catch (RuleFault e) {
      throw fault("these rules cannot be used:\n" + e.getMessage());
    }
  }

  private byte[] catalogue(RuleBook book) {
    try {
      return rules == null
          ? CatalogueReport.builtIn()
          : new CatalogueReport().write(new RuleCatalogue(book, RuleExamples.of(rules)));
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
  private SideFile side(PlanFiles plan) {
    try {
      return plan.file() == null ? SideFile.NONE : SideFileStore.of(plan.file());
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
  private void checkSafely(PlanFiles plan, LocalDate day, boolean sameName) {
    try {
      checkOne(plan, day, sameName);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      System.err.println(
          "plancheck: something went wrong inside the program over "
              + text.oneLine(name(plan))
              + " ("
              + e.getClass().getSimpleName()
              + "). Please tell whoever looks after it.");
      overview.addUnchecked(
          plan, "Something went wrong inside the program, so there is no report.");
      end(Exit.FAULT);
    }
  }

  private void checkOne(PlanFiles plan, LocalDate day, boolean sameName) {
    PlanFile file;
    try {
      byte[] bytes = plan.file() == null ? standardInput() : bytes(plan.file());
      file = new PlanFile(name(plan), bytes);
    } catch (IOException e) {
      System.err.println(
          "plancheck: "
              + name(plan)
              + " could not be opened. Is it still there, and may you read it?");
      overview.addUnchecked(
          plan, "It could not be opened. Is it still there, and may you read it?");
      end(Verdict.Status.COULD_NOT_BE_CHECKED.exit());
      return;
    }
    SideFile beside = sides.getOrDefault(plan, SideFile.NONE);
    CheckReport report = checker.check(file, beside, day, phase, earlier);
    for (Problem problem : report.problems()) {
      System.err.println("plancheck: " + text.oneLine(file.name()) + ": " + problem.message());
    }
    try {
      Path page = feedback.write(folder(plan, sameName), file, plan.file(), report);
      overview.add(plan, report, page);
      print(report);
      Verdict.Status status = report.verdict().status();
      end(status == Verdict.Status.READY_WITH_COMMENTS && commentsOk ? 0 : status.exit());
    } catch (IOException e) {
      System.err.println(
          "plancheck: the feedback on "
              + text.oneLine(file.name())
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
    return (int) Math.min(Integer.MAX_VALUE - 16, mostBytes + 1);
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
      return sameName ? out.resolve(subfolder(plan)) : out;
    }
    Path beside = plan.file() == null ? null : plan.file().toAbsolutePath().getParent();
    return (beside == null ? Path.of("") : beside).resolve("feedback");
  }

  /** Plans of one name keep their subfolder; named singly, that of the folder they stand in. */
  private static Path subfolder(PlanFiles plan) {
    Path parent = plan.file() == null ? null : plan.file().toAbsolutePath().normalize().getParent();
    if (parent == null || parent.getFileName() == null) {
      return plan.under();
    }
    return plan.under().toString().isEmpty() ? parent.getFileName() : plan.under();
  }

  private void print(CheckReport report) {
    PrintStream terminal = System.out;
    if (explainReading) {
      (jsonToTerminal() ? System.err : terminal).print(readings.write(report));
    }
    if (jsonToTerminal()) {
      terminal.println(
          several
              ? json.line(report)
              : new String(json.write(report), java.nio.charset.StandardCharsets.UTF_8).strip());
    } else if (quiet) {
      terminal.println(text.lastLine(report));
    } else if (formats.contains(Form.TEXT)) {
      boolean colour = Terminal.interactive() && System.getenv("NO_COLOR") == null;
      terminal.println(text.write(report, least, colour).stripTrailing());
    }
    terminal.flush();
  }
}
