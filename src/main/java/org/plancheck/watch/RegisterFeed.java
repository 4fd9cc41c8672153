package org.plancheck.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Hands results to the register. The register comes after the outbox and after the plans: where it
 * cannot take a result in, the feedback is there all the same, and the result is offered again; a
 * long row of results is handed on bit by bit.
 */
final class RegisterFeed {

  /** How many are asked for at once. */
  private static final int BATCH = 500;

  private static final Duration WITH_PLANS = Duration.ofMillis(100);
  private static final Duration WITHOUT_PLANS = Duration.ofSeconds(1);
  private static final Duration UNTIL_AGAIN = Duration.ofMinutes(1);

  private final Register register;
  private final Outbox outbox;
  private final Time time;
  private final Consumer<String> notices;

  /** The newest result of each id. */
  private final Map<String, Entry.Done> all = new LinkedHashMap<>();

  private final Map<String, Entry.Done> waiting = new LinkedHashMap<>();

  /** Those that failed alone, which are offered again after a while. */
  private final Map<String, Entry.Done> later = new LinkedHashMap<>();

  /** What this run is done with, by id, and when it was made. */
  private final Map<String, Instant> handed = new HashMap<>();

  /** The last result that the register had; null before there is one. */
  private Entry.Done last;

  /** True until the register first answers, where there were results before this run. */
  private boolean takenOver;

  private boolean refilled;
  private long again;

  /**
   * Prepares.
   *
   * @param register where results are kept
   * @param outbox where the reports lie
   * @param notices takes a sentence for whatever was not as it should be
   */
  RegisterFeed(Register register, Outbox outbox, Time time, Consumer<String> notices) {
    this.register = register;
    this.outbox = outbox;
    this.time = time;
    this.notices = notices;
  }

  /** Takes the results of which the journal tells, though it was told of them before. */
  void addAll(List<Entry.Done> history) {
    takenOver |= all.isEmpty() && !history.isEmpty();
    history.forEach(this::add);
  }

  /** Takes a result to hand on. */
  void add(Entry.Done done) {
    if (done.files().report() == null) {
      return;
    }
    all.put(done.id(), done);
    if (!isAsNew(handed.get(done.id()), done)) {
      waiting.put(done.id(), done);
      later.remove(done.id());
    }
  }

  private static boolean isAsNew(Instant had, Entry.Done done) {
    return had != null && !had.isBefore(done.at());
  }

  /**
   * Hands on what waits, as far as the register takes it and for about a second at most.
   *
   * @param plansWait true where plans come first, so that it is to be a moment only
   * @return true where it can go on at once with more
   */
  boolean handOn(boolean plansWait) {
    long end = time.now() + (plansWait ? WITH_PLANS : WITHOUT_PLANS).toNanos();
    if (!later.isEmpty() && time.now() - again >= 0) {
      waiting.putAll(later);
      later.clear();
    }
    refilled = false;
    boolean answers = true;
    while (answers && !waiting.isEmpty() && time.now() - end < 0) {
      answers = handOnBatch(end);
    }
    return answers && !waiting.isEmpty();
  }

  /** Hands on some; false where the register is to be left alone for now. */
  private boolean handOnBatch(long end) {
    List<Entry.Done> batch = waiting.values().stream().limit(BATCH).toList();
    Set<String> asked = new HashSet<>();
    batch.forEach(done -> asked.add(done.id()));
    if (last != null) {
      asked.add(last.id());
    }
    Optional<Map<String, Instant>> answer = register.known(asked);
    if (answer.isEmpty()) {
      return false;
    }
    Map<String, Instant> known = answer.get();
    if (last != null && !isAsNew(known.get(last.id()), last)) {
      return refill();
    }
    if (takenOver && known.isEmpty()) {
      sayThatItIsFilled();
    }
    takenOver = false;
    for (Entry.Done done : batch) {
      Register.Outcome outcome =
          isAsNew(known.get(done.id()), done) ? Register.Outcome.TAKEN : record(done);
      switch (outcome) {
        case TAKEN -> isTaken(done);
        case PASSED_OVER -> isDealtWith(done);
        case LATER -> defer(done);
        case BEGUN_ANEW -> {
          return refill();
        }
        case AWAY -> {
          return false;
        }
      }
      if (time.now() - end >= 0) {
        return true;
      }
    }
    return true;
  }

  /** A folder that someone took away since is no reason to hold up all others. */
  private Register.Outcome record(Entry.Done done) {
    return outbox
        .folderWith(done)
        .map(there -> register.record(done.id(), done.at(), there.resolve(done.files().report())))
        .orElse(Register.Outcome.PASSED_OVER);
  }

  private void defer(Entry.Done done) {
    waiting.remove(done.id());
    later.put(done.id(), done);
    again = time.now() + UNTIL_AGAIN.toNanos();
  }

  private void isTaken(Entry.Done done) {
    last = done;
    isDealtWith(done);
  }

  private void isDealtWith(Entry.Done done) {
    handed.put(done.id(), done.at());
    waiting.remove(done.id());
  }

  /** Offers everything once more; false where that was done in this step already. */
  private boolean refill() {
    boolean first = !refilled;
    refilled = true;
    last = null;
    handed.clear();
    later.clear();
    waiting.putAll(all);
    if (first) {
      sayThatItIsFilled();
    }
    return first;
  }

  private void sayThatItIsFilled() {
    notices.accept(
        "The register had nothing of what was checked here. It is filled from the reports in the"
            + " outbox.");
  }
}
