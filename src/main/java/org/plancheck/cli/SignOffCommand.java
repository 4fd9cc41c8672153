package org.plancheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.plancheck.assurance.Role;
import org.plancheck.assurance.SideFileStore;
import org.plancheck.assurance.SignOff;
import org.plancheck.assurance.SignOffs;
import org.plancheck.plan.ContentHash;
import org.plancheck.register.RegisterFault;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import org.plancheck.result.Verdict;
import picocli.CommandLine.ArgGroup;
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
      "",
      "With --withdraw the role's sign-off of what the plan says now is taken back: out of that file,"
          + " and out of the register that is named. Sign-offs of other words stay where they are.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plancheck sign-off plan.docx --role partnership-lead --as 'A. Brown'",
      "  plancheck sign-off plan.docx --role partnership-lead --withdraw",
      "",
      "Exit status: 0 signed or taken back, 3 the plan could not be checked, 64 the command is at fault, 70 it could"
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

  @ArgGroup(multiplicity = "1")
  private What what;

  /** What is to be done: somebody signs, or a sign-off is taken back. */
  static final class What {

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "who signs")
    private String by;

    @Option(names = "--withdraw", required = true, description = "take the role's sign-off back")
    private boolean withdraw;
  }

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
    if (!what.withdraw && what.by.isBlank()) {
      throw plan.fault("--as is to name a person.");
    }
    SignOffs signed = new SignOffs(plan.side());
    if (!what.withdraw) {
      refuseOnePerson(signed, signing, what.by);
    }
    register.open();
    CheckReport report = plan.check(Phase.DISTRIBUTION);
    if (report.verdict().status() == Verdict.Status.COULD_NOT_BE_CHECKED) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "plancheck: nothing was done about the sign-off of "
              + plan.name()
              + ", as the plan could not be checked.");
      report.verdict().reasons().forEach(reason -> err.println("plancheck: " + reason));
      return report.verdict().status().exit();
    }
    ContentHash content = report.reading().content();
    if (what.withdraw) {
      return withdraw(content.value(), signing);
    }
    return write(
        new SignOff(signing.key(), what.by.strip(), plan.day(), content.value(), content.cells()),
        signed,
        signing);
  }

  private void refuseOnePerson(SignOffs signed, Role signing, String by) {
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
      return register.tell(plan, signing.key());
    }
    Optional<Path> file = plan.change("the sign-off", beside -> SideFileStore.add(beside, signOff));
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
    return register.tell(plan, signing.key());
  }

  private int withdraw(String content, Role role) {
    Predicate<SignOff> meant =
        signOff -> signOff.role().equals(role.key()) && signOff.content().equals(content);
    boolean beside = plan.side().signOffs().stream().anyMatch(meant);
    if (beside && plan.change("the file", at -> SideFileStore.withdraw(at, meant)).isEmpty()) {
      return Exit.FAULT;
    }
    boolean known;
    try {
      known = register.withdrawSignOff(content, role.key(), plan.day());
    } catch (RegisterFault e) {
      spec.commandLine()
          .getErr()
          .println("plancheck: the sign-off still stands in the register. " + e.getMessage());
      return Exit.FAULT;
    }
    if (!beside && !known) {
      throw plan.fault(
          "nobody has signed what "
              + plan.name()
              + " says now as "
              + role.title()
              + ", as far as the file beside it and the register that is named tell.");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        plan.name()
            + " is no longer signed off as "
            + role.title()
            + ": taken out of "
            + (beside ? "the file beside it" : "")
            + (beside && known ? " and " : "")
            + (known ? "the register" : "")
            + ".");
    out.flush();
    return 0;
  }
}
