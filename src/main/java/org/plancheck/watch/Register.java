package org.plancheck.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Where the results are kept beside the outbox, if anywhere. It is told of each once the feedback
 * is on the disk, again after a restart, and may be told of the same one twice.
 */
public interface Register {

  /** True where it has the result of that id as it was made then, or later. */
  boolean has(String id, Instant at) throws IOException;

  /**
   * Takes in a result.
   *
   * @param id the same for the same bytes under the same rules
   * @param at when it was checked
   * @param report the JSON report in the outbox
   */
  void record(String id, Instant at, Path report) throws IOException;

  /** True once after it had to be begun anew, so that it lacks whatever it was told before. */
  boolean wasBegunAnew();
}
