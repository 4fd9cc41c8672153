package org.plancheck.worker;

import java.time.Duration;
import org.plancheck.result.Problem;

/** What came of a request: a checked plan, or how it ended without one. */
public sealed interface Answer {

  /**
   * The plan was checked, which includes files that were refused in words.
   *
   * @param plan what came of it
   */
  record Done(CheckedPlan plan) implements Answer {}

  /** There is no checked plan. */
  sealed interface Failed extends Answer {

    /** For the report on the plan: what happened and what to do, in words. */
    Problem problem();
  }

  /**
   * It took longer than it may.
   *
   * @param limit how long it was waited for
   */
  record TimedOut(Duration limit) implements Failed {
    @Override
    public Problem problem() {
      return new Problem(
          "too-slow",
          "Reading this file took longer than %d seconds and was stopped. %s"
              .formatted(
                  limit.toSeconds(),
                  "Take out what is not the plan or split the file, or raise the limit"
                      + " (limits: seconds)."));
    }
  }

  /**
   * The process ended without an answer.
   *
   * @param cause how
   */
  record Died(Cause cause) implements Failed {

    /** How a process ends without an answer. */
    public enum Cause {
      /** Its memory ran out. */
      MEMORY,
      /** It ended by itself, or was ended from outside. */
      ENDED,
      /** What it wrote is no answer. */
      RUBBISH,
      /** The program met a fault of its own and said so. */
      FAULT,
      /** It never got so far as to be asked. */
      NOT_STARTED
    }

    @Override
    public Problem problem() {
      return switch (cause) {
        case MEMORY ->
            new Problem(
                "too-much-memory",
                "Reading this file took more memory than is set aside for it, and was stopped."
                    + " Take out pictures or split the file, or raise the limit (limits:"
                    + " memory-mb).");
        case NOT_STARTED ->
            new Problem(
                "fault",
                "The process that reads files could not be started, so this one was not read."
                    + " Please tell whoever looks after Plancheck.");
        case ENDED, RUBBISH, FAULT ->
            new Problem(
                "fault",
                "Plancheck could not cope with this file: reading it ended without an answer. Open"
                    + " it in the program that it comes from, save it under a new name and try that"
                    + " copy.");
      };
    }
  }
}
