package org.plancheck.cli;

/** Exit statuses beside those of a verdict (0 to 3). They never change. */
final class Exit {

  /** The command cannot be understood, or its settings or rules are at fault. */
  static final int USAGE = 64;

  /** A fault of this program: no report could be written. */
  static final int FAULT = 70;

  private Exit() {}
}
