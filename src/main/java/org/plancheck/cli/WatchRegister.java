package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.plancheck.register.RegisterFault;

/**
 * The register as the watched folder keeps it. It is opened when the first result comes, and again
 * after a fault, so that feedback never waits for it; what it lacks is offered again at every
 * start, by which a new one is made anew from the reports.
 */
final class WatchRegister implements org.plancheck.watch.Register {

  private final String where;
  private final Consumer<String> notices;
  private org.plancheck.register.Register register;

  /**
   * Prepares.
   *
   * @param where path of a file, or {@code jdbc:postgresql:…}
   * @param notices takes a sentence for whatever was not as it should be
   */
  WatchRegister(String where, Consumer<String> notices) {
    this.where = where;
    this.notices = notices;
  }

  @Override
  public boolean has(String id) throws IOException {
    try {
      return register().has(id);
    } catch (RegisterFault e) {
      throw fault(e);
    }
  }

  @Override
  public void record(String id, Instant at, Path report) throws IOException {
    try {
      register().record(id, at, Files.readAllBytes(report));
    } catch (RegisterFault e) {
      throw fault(e);
    }
  }

  private org.plancheck.register.Register register() throws RegisterFault {
    if (register == null) {
      register = org.plancheck.register.Register.open(where);
      register
          .setAside()
          .ifPresent(
              aside ->
                  notices.accept(
                      "The register was damaged and lies now in "
                          + aside
                          + ". A new one is made from the reports in the outbox."));
    }
    return register;
  }

  private IOException fault(RegisterFault e) {
    register = null;
    return new IOException(e.getMessage(), e);
  }
}
