package org.plancheck.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plancheck.assurance.Role;
import org.plancheck.assurance.SideFile;
import org.plancheck.assurance.SignOffs;
import org.plancheck.plan.Cell;
import org.plancheck.plan.Field;
import org.plancheck.register.CheckedPlan.SignOff;
import org.plancheck.register.Register;
import org.plancheck.register.RegisterFault;
import org.plancheck.result.CheckReport;

/**
 * Sign-offs of a register, which count beside those of side files. One for other words than the
 * plan has now is taken along too where there is no other of its role, so that the rules say it.
 */
final class RegisterSignOffs {

  private static final List<Role> LEADS = Arrays.stream(Role.values()).filter(Role::lead).toList();

  private final Register register;

  RegisterSignOffs(Register register) {
    this.register = register;
  }

  /**
   * What stands beside a plan, with what the register adds.
   *
   * @param side what stands in its side file
   * @param report on the plan with that alone
   * @return empty where the register adds nothing
   * @throws RegisterFault where the register cannot be read
   */
  Optional<SideFile> beside(SideFile side, CheckReport report) throws RegisterFault {
    if (report.reading() == null) {
      return Optional.empty();
    }
    String content = report.reading().content().value();
    String service =
        report.reading().plan().header().cell(Field.SERVICE_NAME).map(Cell::text).orElse("");
    List<SignOff> known = register.signOffs(service, report.file().name(), content);
    SignOffs own = new SignOffs(side);
    List<org.plancheck.assurance.SignOff> all = new ArrayList<>(side.signOffs());
    for (Role role : LEADS) {
      Optional<org.plancheck.assurance.SignOff> signed = own.of(role);
      if (signed.isEmpty() || !signed.get().content().equals(content)) {
        latest(known, role, s -> s.content().equals(content))
            .or(() -> signed.isEmpty() ? latest(known, role, s -> true) : Optional.empty())
            .ifPresent(all::add);
      }
    }
    return all.size() == side.signOffs().size()
        ? Optional.empty()
        : Optional.of(side.vouched(all, side.waivers()));
  }

  private static Optional<org.plancheck.assurance.SignOff> latest(
      List<SignOff> known, Role role, Predicate<SignOff> which) {
    return known.stream()
        .filter(signOff -> signOff.role().equals(role.key()))
        .filter(which)
        .max(Comparator.comparing(SignOff::on))
        .map(
            s ->
                new org.plancheck.assurance.SignOff(
                    role.key(), s.by(), s.on(), s.content(), Map.of()));
  }
}
