package org.plancheck.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plancheck.register.CheckedPlan.SignOff;
import org.plancheck.register.CheckedPlan.Waiver;

/** What the register knows of the versions of one plan beside their numbers, as plain text. */
final class VersionText {

  private static final String OTHER_RULES =
      "* judged by other rules than the version before, so some points may be new for that reason\n";

  private final List<CheckedPlan> versions;
  private final CheckedPlan newest;
  private final LocalDate today;

  /**
   * Prepares to write.
   *
   * @param versions of one plan, oldest first; at least one
   * @param today the day by which a waiver has run out
   */
  VersionText(List<CheckedPlan> versions, LocalDate today) {
    this.versions = versions;
    this.newest = versions.get(versions.size() - 1);
    this.today = today;
  }

  /**
   * Points that are new, still open and put right in a version; dashes where that is not known.
   *
   * @param at which version, 0-based
   */
  String[] moved(int at) {
    Optional<VersionChange> change = change(at);
    return new String[] {
      change.map(c -> c.fresh() + (c.sameRules() ? "" : "*")).orElse("-"),
      change.map(c -> String.valueOf(c.stillOpen())).orElse("-"),
      change.map(c -> String.valueOf(c.putRight())).orElse("-")
    };
  }

  private Optional<VersionChange> change(int at) {
    return at == 0
        ? Optional.empty()
        : VersionChange.between(versions.get(at - 1), versions.get(at));
  }

  /** What the star means; "" where no version has one. */
  String note() {
    for (int i = 0; i < versions.size(); i++) {
      if (change(i).filter(c -> !c.sameRules()).isPresent()) {
        return OTHER_RULES;
      }
    }
    return "";
  }

  /** From version to version what became of the points; "" where there is one alone. */
  String changes() {
    if (versions.size() < 2) {
      return "";
    }
    TextTable table = new TextTable("Version before", "Version", "New", "Still open", "Put right");
    for (int i = 1; i < versions.size(); i++) {
      String[] moved = moved(i);
      table.row(name(versions.get(i - 1)), name(versions.get(i)), moved[0], moved[1], moved[2]);
    }
    return "\nFrom version to version\n" + table + note();
  }

  /** Who signed which version; "" where nobody did. */
  String signOffs() {
    TextTable table = new TextTable("Role", "Signed by", "On", "Version", "");
    for (CheckedPlan version : versions) {
      for (SignOff signed : version.signOffs()) {
        table.row(
            signed.role().replace('-', ' '),
            signed.by(),
            RegisterText.day(signed.on()),
            name(version),
            signed.content().equals(newest.content()) ? "" : "changed since");
      }
    }
    return table.isEmpty() ? "" : "\nSigned off\n" + table;
  }

  /** What was set aside in the newest version, with the reasons in full; "" where nothing was. */
  String waivers() {
    StringBuilder text = new StringBuilder();
    for (Waiver waiver : newest.waivers()) {
      text.append("  ").append(waiver.rule()).append(" at ").append(waiver.place());
      text.append(waiver.until().isBefore(today) ? ", ran out on " : ", until ");
      text.append(RegisterText.day(waiver.until()));
      text.append(waiver.by().isBlank() ? "" : ", by " + waiver.by());
      text.append(": ").append(waiver.why().replaceAll("\\s+", " ").strip()).append('\n');
    }
    return text.isEmpty() ? "" : "\nSet aside\n" + text;
  }

  private static String name(CheckedPlan version) {
    return version.dateOfPlan() == null ? version.file() : RegisterText.day(version.dateOfPlan());
  }
}
