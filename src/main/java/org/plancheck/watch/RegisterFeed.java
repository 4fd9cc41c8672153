package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands results to the register. The register comes after the outbox: where it cannot take a result
 * in, the feedback is there all the same, and the result is offered again.
 */
final class RegisterFeed {

  private final Register register;
  private final Outbox outbox;
  private final Consumer<String> notices;
  private final Map<String, Entry.Done> all = new LinkedHashMap<>();
  private final Map<String, Entry.Done> waiting = new LinkedHashMap<>();
  private boolean refuses;

  /**
   * Prepares.
   *
   * @param register where results are kept
   * @param outbox where the reports lie
   * @param notices takes a sentence for whatever was not as it should be
   */
  RegisterFeed(Register register, Outbox outbox, Consumer<String> notices) {
    this.register = register;
    this.outbox = outbox;
    this.notices = notices;
  }

  /** Takes a result to hand on. */
  void add(Entry.Done done) {
    if (done.files().report() != null) {
      all.put(done.id(), done);
      waiting.put(done.id(), done);
    }
  }

  /** Hands on what waits, as far as the register takes it. */
  void handOn() {
    boolean anew = false;
    while (!waiting.isEmpty()) {
      Entry.Done next = waiting.values().iterator().next();
      try {
        hand(next);
      } catch (IOException e) {
        if (register.wasBegunAnew() && !anew) {
          waiting.putAll(all);
          anew = true;
          continue;
        }
        if (!refuses) {
          notices.accept(
              "The register could not take in a result ("
                  + e.getMessage()
                  + "). The feedback is in the outbox; the register gets it as soon as it can.");
        }
        refuses = true;
        return;
      }
      if (register.wasBegunAnew()) {
        waiting.putAll(all);
      }
      waiting.remove(next.id());
    }
    if (refuses) {
      notices.accept("The register takes in results again.");
      refuses = false;
    }
  }

  private void hand(Entry.Done done) throws IOException {
    // A folder that someone took away since is no reason to hold up all others.
    Optional<Path> folder = outbox.folderWith(done);
    if (folder.isPresent() && !register.has(done.id(), done.at())) {
      register.record(done.id(), done.at(), folder.get().resolve(done.files().report()));
    }
  }
}
