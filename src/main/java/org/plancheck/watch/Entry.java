package org.plancheck.watch;

import java.time.Instant;
import org.plancheck.report.PlanRow;

/** A line of the journal: one step that was taken, after which nothing goes back behind it. */
sealed interface Entry {

  /** Which bytes under which rules: see {@link PlanId}. */
  String id();

  /** When, by the clock on the wall; the order of lines is what counts. */
  Instant at();

  /**
   * A plan is in hand.
   *
   * @param name of the file in the inbox
   */
  record Claimed(String id, Instant at, String name) implements Entry {}

  /**
   * It was let go again, and that says nothing against the file: the disk was full, or the program
   * was asked to end.
   */
  record Released(String id, Instant at) implements Entry {}

  /**
   * The process that read it died over it, or the program itself did.
   *
   * @param how in a word, as "too-slow"
   */
  record Failed(String id, Instant at, String how) implements Entry {

    /** The watcher itself ended. */
    static final String ENDED = "ended";
  }

  /**
   * Its feedback is on the disk.
   *
   * @param name of the file in the inbox
   * @param seen what the file looked like
   * @param folder in the outbox, which has the feedback
   * @param version 1 for the first plan of that name, 2 for the next with other bytes
   * @param files names of the feedback within its folder
   * @param row what the queue shows
   */
  record Done(
      String id,
      Instant at,
      String name,
      Stamp seen,
      String folder,
      int version,
      Files files,
      PlanRow row)
      implements Entry {}

  /** A file has the bytes of a plan that is done. */
  record Linked(String id, Instant at, String name, Stamp seen) implements Entry {}

  /**
   * What a file looked like, as far as it can be compared after a restart.
   *
   * @param modified milliseconds since 1970
   * @param beside the same of the plan's side file; null where it has none
   */
  record Stamp(long size, long modified, Stamp beside) {
    static Stamp of(Look look) {
      return new Stamp(
          look.size(),
          look.modified().toMillis(),
          look.beside() == null ? null : of(look.beside()));
    }
  }

  /**
   * Names of the feedback on a plan; null where there is none of a kind.
   *
   * @param page for people
   * @param copy with comments
   * @param report for programs
   */
  record Files(String page, String copy, String report) {}
}
