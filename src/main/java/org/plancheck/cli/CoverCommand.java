package org.plancheck.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.plancheck.report.CoverList;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the list that goes with a finalised plan. */
@Command(
    name = "cover",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints the covering list of a plan: its version, who signed it, who is to get it.",
    description = {
      "",
      "Whom the guidance names depends on why the plan was made: a Large Scale Investigation adds"
          + " Social Work and the police. Text, ready to be copied into a message.",
      ""
    },
    footer = {"", "Exit status: as of check --phase distribution."})
final class CoverCommand implements Callable<Integer> {

  @Mixin private OnePlan plan;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CheckReport report = plan.check(Phase.DISTRIBUTION);
    PrintWriter out = spec.commandLine().getOut();
    out.print(new CoverList().write(report));
    out.flush();
    return report.verdict().status().exit();
  }
}
