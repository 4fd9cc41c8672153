package org.plancheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plancheck.check.PlanChecker;
import org.plancheck.feedback.Outputs;
import org.plancheck.format.Limits;
import org.plancheck.format.PlanFile;
import org.plancheck.format.PlanReader;
import org.plancheck.format.UnreadableFile;
import org.plancheck.report.ComparisonJson;
import org.plancheck.report.ComparisonReport;
import org.plancheck.report.ComparisonText;
import org.plancheck.report.TextReport;
import org.plancheck.result.Problem;
import org.plancheck.result.Verdict;
import org.plancheck.rules.RuleBook;
import org.plancheck.versions.VersionHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what moved between versions of a plan. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says what moved between versions of a plan: slipped, gone, new, changed.",
    description = {
      "",
      "Name the oldest version first. Actions are told by number, words, person and day together,"
          + " so a new number is no new action. The plans are never changed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plancheck compare october.docx november.docx",
      "      says on the terminal what moved",
      "  plancheck compare --format html october.docx november.docx december.docx",
      "      writes feedback/december.docx.comparison.feedback.html, a page for the meeting",
      "",
      "Exit status: 0 compared, 3 a version could not be read, 64 the command is at fault, 70 a"
          + " fault of ours."
    })
final class CompareCommand implements Callable<Integer> {

  /** What can be written. */
  enum Form {
    TEXT,
    HTML,
    JSON
  }

  @Parameters(arity = "2..*", paramLabel = "PLAN", description = "versions, the oldest first")
  private List<Path> plans;

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      description = "any of text,html,json; default: text")
  private Set<Form> formats = EnumSet.of(Form.TEXT);

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where files go; default: a folder 'feedback' beside the newest version")
  private Path out;

  @Spec private CommandSpec spec;

  private final TextReport text = new TextReport();

  @Override
  public Integer call() throws IOException {
    List<PlanFile> files = new ArrayList<>();
    for (Path plan : plans) {
      files.add(file(plan));
    }
    PlanReader reader = new PlanReader(Formats.all(), Limits.standard());
    PlanChecker checker = new PlanChecker(reader, RuleBook.builtIn(), Version.number());
    List<Problem> problems = new ArrayList<>();
    LocalDate day = LocalDate.now(ZoneId.systemDefault());
    Optional<VersionHistory> history = checker.compare(files, day, problems);
    for (Problem problem : problems) {
      System.err.println("plancheck: " + text.oneLine(problem.message()));
    }
    if (history.isEmpty()) {
      return Verdict.Status.COULD_NOT_BE_CHECKED.exit();
    }
    show(history.get(), files.stream().map(PlanFile::name).toList());
    return 0;
  }

  private PlanFile file(Path plan) {
    try {
      return PlanFile.read(plan, Limits.standard().bytesToRead());
    } catch (UnreadableFile e) {
      throw new ParameterException(spec.commandLine(), plan + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          plan + " could not be opened. Is it still there, and may you read it?",
          e);
    }
  }

  private void show(VersionHistory history, List<String> files) throws IOException {
    if (formats.contains(Form.TEXT)) {
      boolean colour = Terminal.interactive() && System.getenv("NO_COLOR") == null;
      System.out.print(new ComparisonText().write(history, files, colour));
    }
    if (formats.contains(Form.HTML)) {
      write(
          ".comparison.feedback.html",
          new ComparisonReport().write(Version.number(), history, files));
    }
    if (formats.contains(Form.JSON)) {
      byte[] json = new ComparisonJson().write(Version.number(), history, files);
      if (out == null && formats.equals(EnumSet.of(Form.JSON))) {
        System.out.print(new String(json, StandardCharsets.UTF_8));
      } else {
        write(".comparison.feedback.json", json);
      }
    }
    System.out.flush();
  }

  private void write(String ending, byte[] bytes) throws IOException {
    Path newest = plans.get(plans.size() - 1).toAbsolutePath();
    Path folder = out == null ? newest.resolveSibling("feedback") : out;
    Path written = Outputs.write(folder, newest.getFileName() + ending, bytes, plans);
    System.err.println("plancheck: wrote " + text.oneLine(written.toString()));
  }
}
