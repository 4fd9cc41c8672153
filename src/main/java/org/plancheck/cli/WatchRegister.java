package org.plancheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.plancheck.register.Register;
import org.plancheck.register.RegisterFault;

/**
 * The register as the watched folder keeps it. It is opened when the first result comes, and again
 * after a fault, each time after a longer pause, so that feedback never waits for it. One that is
 * damaged is set aside and a new one begun, and that is told, so that it is filled from the
 * reports; a file that never was a register is left as it is.
 */
final class WatchRegister implements org.plancheck.watch.Register {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final String where;
  private final Consumer<String> notices;
  private final LongSupplier nanos;

  /** Results of which was said that their reports cannot be opened. */
  private final Set<String> unopened = new HashSet<>();

  private Register register;

  /** True once it was a register that could be opened. */
  private boolean wasOne;

  /** True where it refused the last time. */
  private boolean refused;

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

  /**
   * It takes in results again once it has all that it is asked for, as nothing may come to be
   * recorded then; that it can be read alone does not tell, for a full disk can.
   */
  @Override
  public Optional<Map<String, Instant>> known(Set<String> ids) {
    if (isPause()) {
      return Optional.empty();
    }
    try {
      Map<String, Instant> known = register().checkedAt(ids);
      if (known.keySet().containsAll(ids)) {
        answered();
      }
      return Optional.of(known);
    } catch (RegisterFault e) {
      return isBegunAnew(e) ? Optional.of(Map.of()) : Optional.empty();
    }
  }

  /**
   * A report that is no report, or is gone, or that the database refuses, is passed over, for it
   * would be offered for ever; one that cannot be opened just now is offered again.
   */
  @Override
  public Outcome record(String id, Instant at, Path report) {
    if (isPause()) {
      return Outcome.AWAY;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(report);
    } catch (NoSuchFileException e) {
      return passOver(report);
    } catch (IOException e) {
      return later(id, report);
    }
    try {
      boolean gone = isTakenAway();
      register().record(id, at, bytes);
      answered();
      return gone ? Outcome.BEGUN_ANEW : Outcome.TAKEN;
    } catch (RegisterFault e) {
      if (e.isAboutTheReport()) {
        return passOver(report);
      }
      return isBegunAnew(e) ? Outcome.BEGUN_ANEW : Outcome.AWAY;
    } catch (IOException e) {
      return passOver(report);
    }
  }

  private Outcome passOver(Path report) {
    notices.accept(
        "The register passes over "
            + report.getFileName()
            + ", which is no report that it can keep. The others go on.");
    return Outcome.PASSED_OVER;
  }

  private Outcome later(String id, Path report) {
    if (unopened.add(id)) {
      notices.accept(
          "The register could not take in "
              + report.getFileName()
              + " yet, as the report cannot be opened. It is tried again; the others go on.");
    }
    return Outcome.LATER;
  }

  /** A database that is away may take seconds to say so, which each plan would have to wait. */
  private boolean isPause() {
    return refused && nanos.getAsLong() - refusedAt < pause.toNanos();
  }

  private void answered() {
    if (refused) {
      notices.accept("The register takes in results again.");
    }
    refused = false;
    pause = FIRST_PAUSE;
  }

  private void refused(RegisterFault e) {
    if (refused) {
      Duration longer = pause.multipliedBy(2);
      pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    } else {
      notices.accept(
          "The register could not take in a result ("
              + e.getMessage()
              + "). The feedback is in the outbox; the register gets it as soon as it can.");
    }
    refused = true;
    refusedAt = nanos.getAsLong();
  }

  /** True where somebody took away the file of a register that was opened. */
  private boolean isTakenAway() {
    return register != null && !where.startsWith("jdbc:") && Files.notExists(Path.of(where));
  }

  private Register register() throws RegisterFault {
    if (register == null || isTakenAway()) {
      register = RegisterPlace.open(where);
      wasOne = true;
    }
    return register;
  }

  /** What is damaged stays so, and a new one is begun; anything else may be over the next time. */
  private boolean isBegunAnew(RegisterFault e) {
    register = null;
    if (!mayBeBegunAnew(e)) {
      refused(e);
      return false;
    }
    try {
      register = Register.anew(Path.of(where));
    } catch (RegisterFault again) {
      refused(again);
      return false;
    }
    register
        .setAside()
        .ifPresent(
            aside ->
                notices.accept(
                    "The register was damaged and lies now in " + aside + ". A new one is begun."));
    return true;
  }

  /** A file that is no database may be all that is left of a register, where one was. */
  private boolean mayBeBegunAnew(RegisterFault e) {
    return e.isDamage()
        || (e.isNoDatabase() && (wasOne || Path.of(where).equals(RegisterPlace.usual())));
  }
}
