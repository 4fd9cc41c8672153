package org.plancheck.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.plancheck.register.Register;
import org.plancheck.register.RegisterFault;
import org.plancheck.report.JsonReport;
import org.plancheck.result.CheckReport;
import org.plancheck.result.Phase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The register into which a command writes too what somebody vouches for, where one is named. */
final class AlsoRegister {

  @Option(
      names = "--register",
      paramLabel = "FILE|URL",
      description =
          "a register that is there and is to know it too: a file on this machine, or"
              + " jdbc:postgresql://HOST/DATABASE; default: none")
  private String where;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private Register register;

  /** Opens it before anything is written, so that a fault leaves all as it was. */
  void open() {
    try {
      register = where == null ? null : RegisterPlace.existing(where);
    } catch (RegisterFault e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /**
   * Takes a sign-off out of it.
   *
   * @param content hash of what the plan says
   * @param role whose it is
   * @param on the day on which it is taken back
   * @return false where it has none, or no register is named
   * @throws RegisterFault where it could not be taken out
   */
  boolean withdrawSignOff(String content, String role, LocalDate on) throws RegisterFault {
    return register != null && register.withdrawSignOff(content, role, on);
  }

  /**
   * Hands on who vouches for what.
   *
   * @param plan checked as it stands now, side file and all
   * @param signing role in which somebody signs now, or null
   * @return the exit status
   */
  int tell(OnePlan plan, String signing) {
    if (register == null) {
      return 0;
    }
    CheckReport report = plan.check(Phase.DISTRIBUTION);
    try {
      register.vouch(new JsonReport().write(report), signing);
      return 0;
    } catch (RegisterFault | IOException e) {
      spec.commandLine()
          .getErr()
          .println(
              "plancheck: it stands beside the plan, but the register does not have it. "
                  + e.getMessage());
      return Exit.FAULT;
    }
  }
}
