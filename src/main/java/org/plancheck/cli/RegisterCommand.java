package org.plancheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plancheck.feedback.Outputs;
import org.plancheck.register.CheckedPlan;
import org.plancheck.register.Register;
import org.plancheck.register.RegisterExport;
import org.plancheck.register.RegisterFault;
import org.plancheck.register.RegisterText;
import org.plancheck.register.TrendChart;
import org.plancheck.report.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Answers questions about what was checked. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    header = "Tells what was checked, when, with which result, and what is due.",
    description = {
      "",
      "The watched folder writes the register. It keeps a row for each check: the name of the"
          + " service, dates, counts, places, the roles that own actions, who signed and what was set"
          + " aside and why; no other words of a plan.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plancheck register list",
      "  plancheck register show \"Kirkview House\"",
      "  plancheck register due --within 14",
      "  plancheck register trend \"Kirkview House\" --format svg > trend.svg",
      "  plancheck register export checks.xlsx",
      "",
      "Exit status: 0, or 64 where there is no register, it cannot be used or knows no such plan."
    })
final class RegisterCommand implements Runnable {

  /** How a trend is shown. */
  enum TrendForm {
    TEXT,
    SVG
  }

  @Option(
      names = "--register",
      paramLabel = "FILE|URL",
      scope = ScopeType.INHERIT,
      description =
          "the register: a file on this machine, or jdbc:postgresql://HOST/DATABASE; default: the"
              + " user's own")
  private String where;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      description = "the day by which actions are overdue, as 2026-11-22; default: today")
  private LocalDate asOf;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "list",
      header = "Lists the plans, each with its newest version.",
      mixinStandardHelpOptions = true)
  int list() throws RegisterFault {
    return answer(text().list(open().newest()));
  }

  @Command(
      name = "show",
      header = "Shows the versions of a plan, what moved, who signed, and what is open now.",
      mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "PLAN", description = "the service, a part of its name, or the file")
          String plan)
      throws RegisterFault {
    return answer(text().show(versions(plan)));
  }

  @Command(
      name = "due",
      header = "Tells which reviews are coming or overdue, and which actions are overdue.",
      mixinStandardHelpOptions = true)
  int due(
      @Option(
              names = "--within",
              paramLabel = "DAYS",
              defaultValue = "28",
              description = "how far to look ahead; default: ${DEFAULT-VALUE} days")
          int days)
      throws RegisterFault {
    return answer(text().due(open().newest(), days));
  }

  @Command(
      name = "trend",
      header = "Shows how score and open actions of a plan went over its versions.",
      mixinStandardHelpOptions = true)
  int trend(
      @Parameters(paramLabel = "PLAN", description = "the service, a part of its name, or the file")
          String plan,
      @Option(
              names = "--format",
              paramLabel = "FORM",
              defaultValue = "text",
              description = "text or svg; default: ${DEFAULT-VALUE}")
          TrendForm form)
      throws RegisterFault {
    List<CheckedPlan> versions = versions(plan);
    return answer(form == TrendForm.SVG ? TrendChart.of(versions) : text().trend(versions));
  }

  @Command(
      name = "export",
      header = "Writes every check into a table: .xlsx or .csv, as the name says.",
      mixinStandardHelpOptions = true)
  int export(
      @Parameters(paramLabel = "FILE", description = "where to write; a file of ours is replaced")
          Path file)
      throws RegisterFault, IOException {
    String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
    boolean csv = name.endsWith(".csv");
    if (!csv && !name.endsWith(".xlsx")) {
      throw fault("'" + file + "' is to end in .xlsx or .csv.");
    }
    List<CheckedPlan> checks = open().checks();
    byte[] bytes = csv ? RegisterExport.csv(checks) : RegisterExport.xlsx(checks);
    Path folder = file.toAbsolutePath().getParent();
    Path written = Outputs.write(folder, file.getFileName().toString(), bytes, List.of());
    return answer(
        (checks.size() == 1 ? "1 check" : checks.size() + " checks")
            + " written: "
            + written
            + "\n");
  }

  private List<CheckedPlan> versions(String plan) throws RegisterFault {
    List<CheckedPlan> versions = open().versions(plan);
    if (versions.isEmpty()) {
      throw fault("the register knows no plan '" + plan + "'. All plans: plancheck register list");
    }
    Set<String> plans = new TreeSet<>();
    versions.forEach(check -> plans.add(check.plan() == null ? check.file() : check.service()));
    if (plans.size() > 1) {
      throw fault(
          "several plans have '" + plan + "' in their names: " + String.join(", ", plans) + ".");
    }
    return versions;
  }

  @Command(
      name = "begin",
      header = "Begins an empty register where there is none, for work without a watched folder.",
      mixinStandardHelpOptions = true)
  int begin() throws RegisterFault {
    boolean begun = RegisterPlace.isBegun(place());
    RegisterPlace.open(place());
    return answer(
        begun ? "There is a register already: " + place() + "\n" : "Begun: " + place() + "\n");
  }

  private Register open() throws RegisterFault {
    return RegisterPlace.existing(place());
  }

  private String place() {
    return where == null ? RegisterPlace.usual().toString() : where;
  }

  private RegisterText text() {
    return new RegisterText(asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf);
  }

  private int answer(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(VisibleText.of(text));
    out.flush();
    return 0;
  }

  private ParameterException fault(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
