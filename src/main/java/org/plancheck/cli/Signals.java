package org.plancheck.cli;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * The signals by which a terminal or a system asks a program to end, caught by way of {@code
 * sun.misc.Signal}, for which Java has no name of its own.
 */
final class Signals {

  private static final List<String> ENDING = List.of("TERM", "INT", "HUP");

  private Signals() {}

  /** From now on they do this instead, as far as this Java and this system let them be caught. */
  static void onEnd(Runnable what) {
    for (String name : ENDING) {
      try {
        listen(name, what);
      } catch (ReflectiveOperationException e) {
        // This Java has no such thing, or the signal is taken: the program then ends at once.
      }
    }
  }

  private static void listen(String name, Runnable what) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object ours =
        Proxy.newProxyInstance(
            Signals.class.getClassLoader(),
            new Class<?>[] {handler},
            (proxy, method, arguments) -> {
              if (method.getName().equals("handle")) {
                what.run();
              }
              return null;
            });
    signal
        .getMethod("handle", signal, handler)
        .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
  }
}
