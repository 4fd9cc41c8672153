package org.plancheck.cli;

import java.nio.file.Path;

/** Where the register lies unless another place is named: with the user, on this machine's disk. */
final class RegisterPlace {

  private RegisterPlace() {}

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
