package org.plancheck.cli;

import java.io.File;
import java.nio.file.Path;
import org.plancheck.feedback.PlanNames;
import org.plancheck.register.Register;
import org.plancheck.register.RegisterFault;

/** Where the register lies unless another place is named: with the user, on this machine's disk. */
final class RegisterPlace {

  private RegisterPlace() {}

  /**
   * Opens a register that is there already, so that a slip in its name is no empty register.
   *
   * @param where path of a file, or {@code jdbc:postgresql:…}
   * @throws RegisterFault where there is none, or it cannot be used
   */
  static Register existing(String where) throws RegisterFault {
    if (!isBegun(where)) {
      throw RegisterFault.none(where);
    }
    return Register.open(where);
  }

  /**
   * Looks whether there is a register, and makes none.
   *
   * @param where path of a file, or {@code jdbc:postgresql:…}
   * @throws RegisterFault where that cannot be told, or it is a plan that was named
   */
  static boolean isBegun(String where) throws RegisterFault {
    refuseAnotherFile(where);
    return Register.isBegun(where);
  }

  /**
   * Opens a register, which is made where there is none.
   *
   * @param where path of a file, or {@code jdbc:postgresql:…}
   * @throws RegisterFault where it cannot be used, or it is a plan that was named
   */
  static Register open(String where) throws RegisterFault {
    refusePlan(where);
    SqliteLibrary.unpackPrivately();
    return Register.open(where);
  }

  /**
   * Looks before the work begins.
   *
   * @throws RegisterFault where a file lies there that never was a register
   */
  static void refuseAnotherFile(String where) throws RegisterFault {
    refusePlan(where);
    SqliteLibrary.unpackPrivately();
    Register.refuseAnotherFile(where);
  }

  /** A slip in the order of words is not to make a register of a plan, or in its place. */
  private static void refusePlan(String where) throws RegisterFault {
    if (!where.startsWith("jdbc:") && PlanNames.isPlan(new File(where).getName())) {
      throw RegisterFault.namedLikeAPlan(where);
    }
  }

  /**
   * The user's own register, where the system keeps what programs have to remember: {@code
   * LOCALAPPDATA} on Windows, else {@code XDG_STATE_HOME} (XDG Base Directory Specification).
   */
  static Path usual() {
    String windows = System.getenv("LOCALAPPDATA");
    String state = System.getenv("XDG_STATE_HOME");
    Path folder;
    if (windows != null && !windows.isEmpty()) {
      folder = Path.of(windows);
    } else if (state != null && Path.of(state).isAbsolute()) {
      folder = Path.of(state);
    } else {
      folder = Path.of(System.getProperty("user.home"), ".local", "state");
    }
    return folder.resolve("plancheck").resolve("register.db");
  }
}
