package org.plancheck.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was read last: several questions are asked of the same cell of a plan.
 *
 * @param <K> what is read
 * @param <V> what was understood of it; nobody changes it
 */
final class Memo<K, V> {

  /** The cells of a long plan; of a longer one the oldest are read again. */
  private static final int MOST = 4_000;

  private final Map<K, V> last =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > MOST;
        }
      };

  /** What was understood, read now where it was not read before. */
  V of(K key, Function<K, V> read) {
    synchronized (last) {
      V known = last.get(key);
      if (known != null) {
        return known;
      }
    }
    V now = read.apply(key);
    synchronized (last) {
      last.put(key, now);
    }
    return now;
  }
}
