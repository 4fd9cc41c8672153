package org.plancheck.cli;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hears the wish to stop: the first one ends the work behind the plan in hand, the second one at
 * once.
 *
 * <p>A shutdown hook would not do: they all run at the same time, and the one that ends the child
 * would take the plan in hand away from it. Signals are therefore caught themselves, by way of
 * {@code sun.misc.Signal}, for which Java has no name of its own; where that is missing, the
 * program ends at once, and the journal knows what was in hand.
 */
final class Stop {

  private final AtomicInteger wishes = new AtomicInteger();
  private final Thread working = Thread.currentThread();

  private Stop() {}

  /** Begins to listen; the thread that calls is the one that works. */
  static Stop onSignal() {
    Stop stop = new Stop();
    stop.listen("TERM");
    stop.listen("INT");
    stop.listen("HUP");
    return stop;
  }

  /** True as soon as the work is to end. */
  boolean wished() {
    return wishes.get() > 0;
  }

  private void listen(String name) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object ours =
          Proxy.newProxyInstance(
              Stop.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  wish();
                }
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
    } catch (ReflectiveOperationException e) {
      // This Java has no such thing, or the signal is taken: the program then ends at once.
    }
  }

  private void wish() {
    if (wishes.incrementAndGet() > 1) {
      working.interrupt();
    }
  }
}
