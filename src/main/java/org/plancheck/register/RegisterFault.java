package org.plancheck.register;

/** The register cannot be used; the message says why and what to do, for people. */
public final class RegisterFault extends Exception {

  private static final long serialVersionUID = 1L;

  RegisterFault(String message, Throwable cause) {
    super(message, cause);
  }

  /** True where the register's file is no register any more, so that waiting does not help. */
  public boolean isDamage() {
    return Damage.shownBy(this);
  }
}
