package org.plancheck.cli;

/** What standard output is connected to. */
final class Terminal {

  private Terminal() {}

  /**
   * True where a person reads along, so that colour and progress make sense. From JDK 22 on this
   * needs {@code -Djdk.console=java.base}, which the launcher sets.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean interactive() {
    return System.console() != null;
  }
}
