package org.plancheck.cli;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hears the wish to stop: the first one ends the work behind the plan in hand, the second one at
 * once.
 *
 * <p>A shutdown hook would not do: they all run at the same time, and the one that ends the child
 * would take the plan in hand away from it. Signals are therefore caught themselves; where that is
 * not possible, the program ends at once, and the journal knows what was in hand.
 */
final class Stop {

  private final AtomicInteger wishes = new AtomicInteger();
  private final Thread working = Thread.currentThread();

  private Stop() {}

  /** Begins to listen; the thread that calls is the one that works. */
  static Stop onSignal() {
    Stop stop = new Stop();
    Signals.onEnd(stop::wish);
    return stop;
  }

  /** True as soon as the work is to end. */
  boolean wished() {
    return wishes.get() > 0;
  }

  private void wish() {
    if (wishes.incrementAndGet() > 1) {
      working.interrupt();
    }
  }
}
