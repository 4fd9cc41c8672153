package org.plancheck.assurance;

import java.nio.file.Path;

/**
 * A side file that cannot be used; its message names file and line, says what would be valid, and
 * may quote the file. It is for whoever wrote the file and asks; all that is kept or shown to
 * others has {@link #discreet()} instead.
 */
public final class SideFileFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String discreet;

  /**
   * A fault that is told without any word of the file.
   *
   * @param file where it stands
   * @param line 1-based
   * @param what is wrong, to go on from file and line, without the full stop
   */
  SideFileFault(String file, int line, String what) {
    this(file, line, what, what);
  }

  /**
   * A fault.
   *
   * @param file where it stands
   * @param line 1-based
   * @param what is wrong, without any word of the file
   * @param quoting the same, with what stands there
   */
  SideFileFault(String file, int line, String what, String quoting) {
    super(file + ":" + line + ": " + quoting + ".");
    this.discreet = Path.of(file).getFileName() + ":" + line + ": " + what + ".";
  }

  /** The fault with the bare name of the file and its line, in words of ours alone. */
  public String discreet() {
    return discreet;
  }
}
