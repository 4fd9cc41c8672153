package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Inbox and outbox while they cannot be used, as when a share is gone or a disk is full: said once
 * when it begins and once when it ends, and waited out in pauses that grow.
 */
final class Losses {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  private final Time time;
  private final Duration shortest;
  private final Consumer<String> notices;
  private boolean inboxGone;
  private boolean outboxGone;
  private Duration pause;
  private long nextOpening;

  /**
   * Begins with both at hand.
   *
   * @param shortest pause before the outbox is tried again
   * @param notices takes a sentence for each beginning and end
   */
  Losses(Time time, Duration shortest, Consumer<String> notices) {
    this.time = time;
    this.shortest = shortest;
    this.notices = notices;
    this.pause = shortest;
    this.nextOpening = time.now();
  }

  void inboxGone(IOException e) {
    if (!inboxGone) {
      notices.accept(
          "The inbox cannot be listed just now ("
              + e.getClass().getSimpleName()
              + "). It is waited for; nothing is lost.");
    }
    inboxGone = true;
  }

  void inboxThere() {
    if (inboxGone) {
      notices.accept("The inbox is there again, and the work goes on.");
    }
    inboxGone = false;
  }

  void outboxGone(Path outbox, IOException e) {
    if (!outboxGone) {
      notices.accept(
          "The outbox "
              + outbox
              + " cannot be written just now ("
              + words(e)
              + "). Plans wait in the inbox, and nothing is lost; the work goes on as soon as it can"
              + " be written.");
    }
    outboxGone = true;
    nextOpening = time.now() + pause.toNanos();
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
  }

  void outboxThere() {
    if (outboxGone) {
      notices.accept("The outbox can be written again, and the work goes on.");
      pause = shortest;
    }
    outboxGone = false;
  }

  boolean isOutboxGone() {
    return outboxGone;
  }

  /** True where either cannot be used. */
  boolean isAny() {
    return inboxGone || outboxGone;
  }

  /** When the outbox may be tried again, by the clock that only goes on. */
  long nextOpening() {
    return nextOpening;
  }

  /** What is the matter, in the words of the system. */
  static String words(IOException e) {
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e.getClass().getSimpleName() + message;
  }
}
