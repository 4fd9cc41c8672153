package org.plancheck.watch;

import java.time.Duration;
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
    private int looksInAll;
    private long since;
    private long notBefore;
    private final long first;

    /** Since when it has not been quiet, or was not when it changed last. */
    private long unquiet;

    /** For how long it had not been quiet when it changed last. */
    private long restless;

    Seen(Look look, long now) {
      this.first = now;
      this.unquiet = now;
      begin(look, now);
    }

    private void begin(Look fresh, long now) {
      look = fresh;
      looks = 1;
      looksInAll++;
      since = now;
      notBefore = now;
    }

    private void same() {
      looks++;
      looksInAll++;
    }

    private void changed(Look fresh, long now) {
      begin(fresh, now);
      restless = looksInAll < Rhythm.LOOKS ? 0 : now - unquiet;
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
            files.put(name, new Seen(look, now));
          } else if (seen.look.equals(look)) {
            seen.same();
          } else {
            if (isQuiet(seen, now)) {
              seen.unquiet = now;
            }
            seen.changed(look, now);
          }
          if (isQuiet(files.get(name), now)) {
            files.get(name).restless = 0;
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
    return isQuiet(seen, now) && now - seen.notBefore >= 0;
  }

  private boolean isQuiet(Seen seen, long now) {
    return seen.looks >= Rhythm.LOOKS && now - seen.since >= rhythm.quiet().toNanos();
  }

  /** True where a file was seen often enough, and kept changing for so long. */
  boolean isRestless(String name, Duration howLong) {
    return files.get(name).restless >= howLong.toNanos();
  }

  /** How a file looked while it was quiet. */
  Look look(String name) {
    return files.get(name).look;
  }

  /** True where a file has been the same for so long that nobody seems to write it any more. */
  boolean patienceIsOver(String name, long now) {
    return now - files.get(name).since >= rhythm.patience().toNanos();
  }

  /** Begins anew with a file that was quiet and changed while it was read. */
  void restart(String name, Look look, long now) {
    files.get(name).unquiet = now;
    files.get(name).changed(look, now);
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
    return files.values().stream().anyMatch(seen -> !isQuiet(seen, now));
  }
}
