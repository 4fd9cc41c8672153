package org.plancheck.register;

/** The register cannot be used; the message says why and what to do, for people. */
public final class RegisterFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean notADatabase;

  RegisterFault(String message, Throwable cause) {
    super(message, cause);
    this.notADatabase = false;
  }

  /** The file that was named is of another kind. */
  private RegisterFault(String message, boolean notADatabase) {
    super(message);
    this.notADatabase = notADatabase;
  }

  /**
   * A file that is named as a register and is none.
   *
   * @param notADatabase true where it may be a register of which the beginning was lost
   */
  static RegisterFault otherFile(String where, boolean notADatabase) {
    return new RegisterFault(
        where
            + " is no register but a file of another kind. It was left as it is. Name another place"
            + " for the register.",
        notADatabase);
  }

  /**
   * The name of a plan was given as that of a register.
   *
   * @param where as it was named
   */
  public static RegisterFault namedLikeAPlan(String where) {
    return new RegisterFault(
        where + " is the name of a plan, and no register can be there. Name another place.", false);
  }

  /**
   * There is no register where one was named.
   *
   * @param where as it was named
   */
  public static RegisterFault none(String where) {
    return new RegisterFault(
        "there is no register at "
            + where
            + " yet: name the one that is meant with --register, or begin one with 'plancheck register"
            + " begin'; 'plancheck watch' begins one with its first result.",
        false);
  }

  /** True where SQLite says that the register is damaged, so that waiting does not help. */
  public boolean isDamage() {
    return Damage.shownBy(this);
  }

  /** True where the register works and refuses what this one report says, as it always will. */
  public boolean isAboutTheReport() {
    return RefusedValue.shownBy(this);
  }

  /** True where the file is no database at all: another file, or all that is left of a register. */
  public boolean isNoDatabase() {
    return notADatabase;
  }
}
