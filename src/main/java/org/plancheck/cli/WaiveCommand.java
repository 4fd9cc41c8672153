package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.assurance.Waiver;
import org.plancheck.assurance.Waivers;
import org.plancheck.result.Assurance.Lapsed;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Finding;
import org.plancheck.result.Phase;
import org.plancheck.result.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets one finding aside, with a reason, a person and a last day. */
@Command(
    name = "waive",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Sets one finding of a plan aside, with a reason, a person and a last day.",
    description = {
      "",
      "It is written into the file NAME.meta.yaml beside the plan, and shown on the first page of"
          + " every report. When the words there are edited, the finding comes back.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  plancheck waive plan.docx DG-TIM-02 --place 'action 2.1, Timescale'",
      "      --why 'set by the regulator' --by 'J. Smith' --until 2026-12-31",
      "",
      "Exit status: 0 set aside, 3 the plan could not be checked, 64 the command is at fault or there"
          + " is no such finding, 70 it could not be written, or the register does not have it."
    })
final class WaiveCommand implements Callable<Integer> {

  private static final int MOST_PLACES = 8;

  @Mixin private OnePlan plan;

  @Mixin private AlsoRegister register;

  @Parameters(index = "1", paramLabel = "RULE", description = "id of the rule, as DG-TIM-02")
  private String rule;

  @Option(
      names = "--place",
      required = true,
      paramLabel = "PLACE",
      description = "as reports name it, or enough of it to tell one place")
  private String place;

  @Option(names = "--why", required = true, paramLabel = "REASON", description = "the reason")
  private String why;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "who decided it")
  private String by;

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      description = "the last day on which it counts, as 2026-12-31")
  private LocalDate until;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (why.isBlank() || by.isBlank()) {
      throw plan.fault("--why is to give a reason, and --by a person.");
    }
    if (Waivers.NEVER.contains(rule)) {
      throw plan.fault(
          rule + " can never be set aside: quality assurance comes before a plan is shared.");
    }
    if (until.isBefore(plan.day())) {
      throw plan.fault("--until " + until + " is over already.");
    }
    register.open();
    CheckReport report = plan.check(Phase.DISTRIBUTION);
    if (report.verdict().status() == Verdict.Status.COULD_NOT_BE_CHECKED) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("plancheck: nothing was set aside, as the plan could not be checked.");
      report.verdict().reasons().forEach(reason -> err.println("plancheck: " + reason));
      return report.verdict().status().exit();
    }
    int at = meant(report.findings());
    Finding finding = report.findings().get(at);
    String quote = finding.place().quote() == null ? "" : finding.place().quote();
    Waiver waiver =
        new Waiver(
            rule,
            finding.place().label(),
            quote,
            why.strip(),
            by.strip(),
            until,
            report.assurance().keys().get(at));
    Waivers.refusal(waiver, finding, plan.side())
        .ifPresent(
            refusal -> {
              throw plan.fault(refusal + ".");
            });
    return write(waiver, report);
  }

  /** Which of the findings is meant, 0-based. */
  private int meant(List<Finding> findings) {
    String wanted = even(place);
    List<Integer> there = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      String label = even(findings.get(i).place().label());
      if (findings.get(i).rule().equals(rule) && label.equals(wanted)) {
        return i;
      }
      if (findings.get(i).rule().equals(rule) && label.contains(wanted)) {
        there.add(i);
      }
    }
    if (there.size() == 1) {
      return there.get(0);
    }
    String places =
        findings.stream()
            .filter(finding -> finding.rule().equals(rule))
            .map(finding -> finding.place().label())
            .distinct()
            .limit(MOST_PLACES)
            .collect(Collectors.joining("; "));
    if (places.isEmpty()) {
      throw plan.fault("the rule " + rule + " has nothing to say of this plan.");
    }
    throw plan.fault(
        (there.isEmpty() ? "at no place '" : "at more than one place '")
            + place
            + "' has "
            + rule
            + " something to say; it has at: "
            + places
            + ".");
  }

  private static String even(String words) {
    return words.replaceAll("\\s+", " ").strip().toLowerCase(java.util.Locale.ROOT);
  }

  private int write(Waiver waiver, CheckReport report) {
    Optional<Path> file = plan.change("the waiver", beside -> SideFileStore.add(beside, waiver));
    if (file.isEmpty()) {
      return Exit.FAULT;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        rule
            + " at "
            + waiver.place()
            + " is set aside until "
            + until
            + ", recorded in "
            + file.get()
            + ". It comes back when the words there are edited.");
    for (Lapsed lapsed : report.assurance().lapsed()) {
      out.println(
          "No longer counts: " + lapsed.rule() + " " + lapsed.place() + ": " + lapsed.because());
    }
    out.flush();
    return register.tell(plan, null);
  }
}
