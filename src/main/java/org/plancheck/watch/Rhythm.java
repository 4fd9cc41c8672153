package org.plancheck.watch;

import java.time.Duration;

/**
 * How often is looked and how long is waited.
 *
 * @param poll time between two listings while nothing is new
 * @param quiet how long a file must have been the same before it is read
 * @param patience how long a file that is not whole must have been the same before a report says so
 */
public record Rhythm(Duration poll, Duration quiet, Duration patience) {

  /** In so many looks a file must have been the same. */
  static final int LOOKS = 3;

  /** A file that has kept changing for so long is not waited for by whoever is to end. */
  static final Duration RESTLESS = Duration.ofMinutes(1);

  /** A file that has kept changing for so long is named to people. */
  static final Duration LONG_RESTLESS = Duration.ofMinutes(10);

  /** How it is meant to be: a plan is reported within 15 seconds after it is whole. */
  public static Rhythm every(Duration poll) {
    return new Rhythm(poll, Duration.ofSeconds(5), Duration.ofMinutes(10));
  }

  /** Nobody waits for what is not whole: it is reported as it is. */
  public Rhythm withoutPatience() {
    return new Rhythm(poll, quiet, Duration.ZERO);
  }

  /** Time between two listings while a file is looked at for being quiet. */
  Duration settling() {
    Duration part = quiet.dividedBy(LOOKS - 1);
    return part.compareTo(poll) < 0 ? part : poll;
  }
}
