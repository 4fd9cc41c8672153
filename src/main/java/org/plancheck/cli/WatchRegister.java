package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.plancheck.register.RegisterFault;

/**
 * The register as the watched folder keeps it. It is opened when the first result comes, and again
 * after a fault, so that feedback never waits for it. One that is damaged is set aside, and all
 * results are asked for again, by which a new one is made from the reports.
 */
final class WatchRegister implements org.plancheck.watch.Register {

  private final String where;
  private final Consumer<String> notices;
  private org.plancheck.register.Register register;

  /** Id of a result that the register has, or null. */
  private String last;

  private boolean begunAnew;

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
      boolean known = register().has(id);
      last = known ? id : last;
      return known;
    } catch (RegisterFault e) {
      throw fault(e);
    }
  }

  /** A report that cannot be read is passed over, for it would hold up all others for ever. */
  @Override
  public void record(String id, Instant at, Path report) throws IOException {
    try {
      refillWhereItIsAnother();
      register().record(id, at, Files.readAllBytes(report));
      last = id;
    } catch (RegisterFault e) {
      throw fault(e);
    } catch (IOException e) {
      notices.accept(
          "The register passes over "
              + report.getFileName()
              + ", which is no report that it can read. The others go on.");
    }
  }

  /** Somebody else may have set it aside or taken it away meanwhile. */
  private void refillWhereItIsAnother() throws RegisterFault {
    if (last != null && !register().has(last)) {
      last = null;
      begunAnew = true;
      notices.accept(
          "The register is not the one that it was. It is filled from the reports in the outbox.");
    }
  }

  @Override
  public boolean wasBegunAnew() {
    boolean anew = begunAnew;
    begunAnew = false;
    return anew;
  }

  private org.plancheck.register.Register register() throws RegisterFault {
    if (register == null) {
      take(org.plancheck.register.Register.open(where));
    }
    return register;
  }

  private void take(org.plancheck.register.Register opened) {
    register = opened;
    opened
        .setAside()
        .ifPresent(
            aside -> {
              last = null;
              begunAnew = true;
              notices.accept(
                  "The register was damaged and lies now in "
                      + aside
                      + ". A new one is made from the reports in the outbox.");
            });
  }

  /** What is damaged stays so; anything else may be over the next time. */
  private IOException fault(RegisterFault e) {
    register = null;
    if (e.isDamage()) {
      try {
        take(org.plancheck.register.Register.anew(Path.of(where)));
      } catch (RegisterFault again) {
        return new IOException(again.getMessage(), again);
      }
    }
    return new IOException(e.getMessage(), e);
  }
}
