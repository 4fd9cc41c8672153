package org.plancheck.facts;

import java.util.List;
import org.plancheck.language.ActionText;
import org.plancheck.language.Measure;
import org.plancheck.language.Owner;
import org.plancheck.language.ProgressSignals;
import org.plancheck.plan.Action;
import org.plancheck.result.ActionReading;

/**
 * An action with all that was understood of its words.
 *
 * @param reading what reports show of it
 * @param said what its own words say: outcome, action, verb
 * @param measures what can be counted or checked in its own words
 * @param reported the same of its progress comment
 * @param owner who is responsible; ditto marks stand for the row above
 * @param progress what its progress comment says
 * @param dated true where a column for the day on which it was done holds such a day
 * @param withdrawn true where the row says that it is no longer wanted or stands elsewhere
 */
record ReadAction(
    ActionReading reading,
    ActionText said,
    List<Measure> measures,
    List<Measure> reported,
    Owner owner,
    ProgressSignals progress,
    boolean dated,
    boolean withdrawn) {

  ReadAction {
    measures = List.copyOf(measures);
    reported = List.copyOf(reported);
  }

  Action action() {
    return reading.action();
  }

  /** True where it is still to be done: neither Green nor, without a status, said to be done. */
  boolean open() {
    return !withdrawn
        && !"green".equals(reading.rag())
        && (reading.rag() != null || !(progress.done() || dated));
  }

  /** True where it is done, by its status or by its comment: nobody needs to plan it any more. */
  boolean finished() {
    return !withdrawn && !open();
  }
}
