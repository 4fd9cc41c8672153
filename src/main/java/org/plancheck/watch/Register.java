package org.plancheck.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the results are kept beside the outbox, if anywhere. It is told of each once the feedback
 * is on the disk, again after a restart, and may be told of the same one twice. It says itself what
 * is the matter where it cannot do its work.
 */
public interface Register {

  /** What came of a result that was handed on. */
  enum Outcome {
    /** It has it. */
    TAKEN,
    /** It never will, for this is no report that can be kept. */
    PASSED_OVER,
    /** This one cannot be taken in just now, others may be. */
    LATER,
    /** None can be taken in just now. */
    AWAY,
    /** It had to be begun anew, and lacks this one and whatever it was told before. */
    BEGUN_ANEW
  }

  /**
   * Asks for results; of one that had to be begun anew no result is known.
   *
   * @param ids of results; at least one
   * @return of those that it has, when they were made; empty where it cannot be asked just now
   */
  Optional<Map<String, Instant>> known(Set<String> ids);

  /**
   * Takes in a result.
   *
   * @param id the same for the same bytes under the same rules
   * @param at when it was checked
   * @param report the JSON report in the outbox
   */
  Outcome record(String id, Instant at, Path report);
}
