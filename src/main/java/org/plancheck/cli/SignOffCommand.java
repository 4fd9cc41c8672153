package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancheck.assurance.Role;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.assurance.SignOff;
import org.plancheck.assurance.SignOffs;
import org.plancheck.plan.ContentHash;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Records that a lead has assured the quality of a plan, bound to what the plan says. */
@Command(
    name = "sign-off",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Records the quality assurance of a plan by one of its two leads.",
    description = {
      "",
      "It is written into the file NAME.meta.yaml beside the plan and bound to what the plan says:"
          + " saving it again or commenting it leaves the sign-off, an edited word or date does not."
          + " With --register it stands there too, for those who check the plan elsewhere.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  plancheck sign-off plan.docx --role partnership-lead --as 'A. Brown'",
      "",
      "Exit status: 0 signed, 3 the plan could not be checked, 64 the command is at fault, 70 it could"
          + " not be written, or the register does not have it."
    })
final class SignOffCommand implements Callable<Integer> {

  @Mixin private OnePlan plan;

  @Mixin private AlsoRegister register;

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "partnership-lead or care-home-tactical-lead")
  private String role;

  @Option(names = "--as", required = true, paramLabel = "NAME", description = "who signs")
  private String by;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Role signing =
        Role.of(role)
            .filter(Role::lead)
            .orElseThrow(
                () ->
                    plan.fault(
                        "'"
                            + role
                            + "' does not sign plans off; valid are partnership-lead and"
                            + " care-home-tactical-lead."));
    if (by.isBlank()) {
      throw plan.fault("--as is to name a person.");
    }
    SignOffs signed = new SignOffs(plan.side());
    refuseOnePerson(signed, signing);
    register.open();
    CheckReport report = plan.check(Phase.DISTRIBUTION);
    if (report.verdict().status() == Verdict.Status.COULD_NOT_BE_CHECKED) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("plancheck: " + plan.name() + " was not signed, as it could not be checked.");
      report.verdict().reasons().forEach(reason -> err.println("plancheck: " + reason));
      return report.verdict().status().exit();
    }
    ContentHash content = report.reading().content();
    return write(
        new SignOff(signing.key(), by.strip(), plan.day(), content.value(), content.cells()),
        signed,
        signing);
  }

  private void refuseOnePerson(SignOffs signed, Role signing) {
    Role other =
        signing == Role.PARTNERSHIP_LEAD ? Role.CARE_HOME_TACTICAL_LEAD : Role.PARTNERSHIP_LEAD;
    Optional<SignOff> theirs = signed.of(other);
    if (theirs.isPresent() && SignOffs.samePerson(theirs.get().by(), by)) {
      throw plan.fault(
          "the plan is signed by '"
              + theirs.get().by()
              + "' as "
              + other.title()
              + ", and one person cannot sign in both roles. If these are two people, write their"
              + " names in full.");
    }
  }

  private int write(SignOff signOff, SignOffs signed, Role signing) {
    PrintWriter out = spec.commandLine().getOut();
    Optional<SignOff> before = signed.of(signing);
    if (before.isPresent()
        && before.get().content().equals(signOff.content())
        && before.get().by().equals(signOff.by())) {
      out.println(signOff.by() + " has already signed this version as " + signing.title() + ".");
      out.flush();
      return register.tell(plan);
    }
    Optional<Path> file = plan.add("the sign-off", beside -> SideFileStore.add(beside, signOff));
    if (file.isEmpty()) {
      return Exit.FAULT;
    }
    out.println(
        plan.name()
            + " is signed off by "
            + signOff.by()
            + " as "
            + signing.title()
            + ", recorded in "
            + file.get()
            + ".");
    out.flush();
    return register.tell(plan);
  }
}
