package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.plancheck.register.RegisterFault;

/**
 * The register as the watched folder keeps it. It is opened when the first result comes, and again
 * after a fault, each time after a longer pause, so that feedback never waits for it. One that is
 * damaged is set aside, and all results are asked for again, by which a new one is made from the
 * reports; a file that never was a register is left as it is.
 */
final class WatchRegister implements org.plancheck.watch.Register {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  /** A result that the register has. */
  private record Kept(String id, Instant at) {}

  private final String where;
  private final Consumer<String> notices;
  private final LongSupplier nanos;
  private org.plancheck.register.Register register;

  /** True once it was a register that could be opened. */
  private boolean wasOne;

  /** Null before there is one. */
  private Kept last;

  private boolean begunAnew;

  /** Why it refused the last time, or null where it did not. */
  private String refusal;

  private Duration pause = FIRST_PAUSE;
  private long refusedAt;

  /**
   * Prepares.
   *
   * @param where path of a file, or {@code jdbc:postgresql:…}
   * @param notices takes a sentence for whatever was not as it should be
   * @param nanos a clock that only goes on, in nanoseconds
   */
  WatchRegister(String where, Consumer<String> notices, LongSupplier nanos) {
    this.where = where;
    this.notices = notices;
    this.nanos = nanos;
  }

  /**
   * Looks before the work begins.
   *
   * @throws RegisterFault where a file lies there that never was a register
   */
  void refuseAnotherFile() throws RegisterFault {
    try {
      RegisterPlace.refuseAnotherFile(where);
    } catch (RegisterFault e) {
      if (!mayBeBegunAnew(e)) {
        throw e;
      }
    }
  }

  @Override
  public boolean has(String id, Instant at) throws IOException {
    waitOutThePause();
    try {
      boolean known = register().has(id, at);
      last = known ? new Kept(id, at) : last;
      answered();
      return known;
    } catch (RegisterFault e) {
      throw fault(e);
    }
  }

  /**
   * A report that is no report, or is gone, is passed over, for it would hold up all others for
   * ever; one that cannot be read just now is offered again.
   */
  @Override
  public void record(String id, Instant at, Path report) throws IOException {
    waitOutThePause();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(report);
    } catch (NoSuchFileException e) {
      passOver(report);
      return;
    }
    try {
      refillWhereItIsAnother();
      register().record(id, at, bytes);
      last = new Kept(id, at);
      answered();
    } catch (RegisterFault e) {
      throw fault(e);
    } catch (IOException e) {
      passOver(report);
    }
  }

  private void passOver(Path report) {
    notices.accept(
        "The register passes over "
            + report.getFileName()
            + ", which is no report that it can read. The others go on.");
  }

  /** A database that is away may take seconds to say so, which each plan would have to wait. */
  private void waitOutThePause() throws IOException {
    if (refusal != null && nanos.getAsLong() - refusedAt < pause.toNanos()) {
      throw new IOException(refusal);
    }
  }

  private void answered() {
    refusal = null;
    pause = FIRST_PAUSE;
  }

  private void refused(RegisterFault e) {
    if (refusal != null) {
      Duration longer = pause.multipliedBy(2);
      pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
    refusal = e.getMessage();
    refusedAt = nanos.getAsLong();
  }

  /** Somebody else may have set it aside or taken it away meanwhile. */
  private void refillWhereItIsAnother() throws RegisterFault {
    if (last != null && !register().has(last.id(), last.at())) {
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
      take(RegisterPlace.open(where));
    }
    return register;
  }

  private void take(org.plancheck.register.Register opened) {
    register = opened;
    wasOne = true;
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
    if (!mayBeBegunAnew(e)) {
      refused(e);
      return new IOException(e.getMessage(), e);
    }
    try {
      take(org.plancheck.register.Register.anew(Path.of(where)));
      answered();
      return new IOException(e.getMessage(), e);
    } catch (RegisterFault again) {
      refused(again);
      return new IOException(again.getMessage(), again);
    }
  }

  /** A file that is no database may be all that is left of a register, where one was. */
  private boolean mayBeBegunAnew(RegisterFault e) {
    return e.isDamage()
        || (e.isNoDatabase() && (wasOne || Path.of(where).equals(RegisterPlace.usual())));
  }
}
