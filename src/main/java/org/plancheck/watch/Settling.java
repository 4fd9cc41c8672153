package org.plancheck.watch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files have been quiet for long enough to be read. Time is that of a clock that only goes
 * forward, in nanoseconds: the one on the wall may be set back.
 */
final class Settling {

  /** A file as it was seen last. */
  private static final class Seen {
    private Look look;
    private int looks;
    private long since;
    private long notBefore;
    private final long first;

    Seen(Look look, long now, long first) {
      this.first = first;
      restart(look, now);
    }

    private void restart(Look fresh, long now) {
      look = fresh;
      looks = 1;
      since = now;
      notBefore = now;
    }
  }

  private final Rhythm rhythm;
  private final Map<String, Seen> files = new HashMap<>();

  Settling(Rhythm rhythm) {
    this.rhythm = rhythm;
  }

  /** Takes in a listing of files that are not done; what is not in it is forgotten. */
  void look(Map<String, Look> listing, long now) {
    files.keySet().retainAll(listing.keySet());
    listing.forEach(
        (name, look) -> {
          Seen seen = files.get(name);
          if (seen == null) {
            files.put(name, new Seen(look, now, now));
          } else if (seen.look.equals(look)) {
            seen.looks++;
          } else {
            seen.restart(look, now);
          }
        });
  }

  /**
   * The file that may be read now and has waited longest.
   *
   * @param last files that are taken behind all others
   */
  Optional<String> next(long now, Predicate<String> last) {
    Comparator<Map.Entry<String, Seen>> longest =
        Comparator.comparing((Map.Entry<String, Seen> file) -> last.test(file.getKey()))
            .thenComparing(file -> file.getValue().notBefore)
            .thenComparing(file -> file.getValue().first)
            .thenComparing(Map.Entry::getKey);
    return files.entrySet().stream()
        .filter(file -> isReady(file.getValue(), now))
        .min(longest)
        .map(Map.Entry::getKey);
  }

  private boolean isReady(Seen seen, long now) {
    return seen.looks >= Rhythm.LOOKS
        && now - seen.since >= rhythm.quiet().toNanos()
        && now - seen.notBefore >= 0;
  }

  /** How a file looked while it was quiet. */
  Look look(String name) {
    return files.get(name).look;
  }

  /** True where a file has been the same for so long that nobody seems to write it any more. */
  boolean patienceIsOver(String name, long now) {
    return now - files.get(name).since >= rhythm.patience().toNanos();
  }

  /** Begins anew with a file that changed while it was read. */
  void restart(String name, Look look, long now) {
    files.get(name).restart(look, now);
  }

  /** Lets a file wait until then, behind others. */
  void defer(String name, long until) {
    Seen seen = files.get(name);
    if (seen != null) {
      seen.notBefore = until;
    }
  }

  /** Forgets a file that is done. */
  void done(String name) {
    files.remove(name);
  }

  /** Files that wait. */
  Set<String> waiting() {
    return files.keySet();
  }

  /** True where a file is on its way to being quiet, so that looking soon makes sense. */
  boolean settling(long now) {
    return files.values().stream()
        .anyMatch(seen -> now - seen.since < rhythm.quiet().toNanos() || seen.looks < Rhythm.LOOKS);
  }
}
