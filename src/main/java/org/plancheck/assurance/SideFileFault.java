package org.plancheck.assurance;

/**
 * A side file that cannot be used; its message names file and line and says what would be valid.
 */
public final class SideFileFault extends Exception {
  private static final long serialVersionUID = 1L;

  SideFileFault(String message) {
    super(message);
  }
}
