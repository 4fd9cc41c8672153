package org.plancheck.language;

/**
 * What a progress comment says about its action, each with the words that say so.
 *
 * @param doneQuote the place of "completed" or the like; null where the comment does not say it
 * @param startedQuote the place of "in progress", "12 of 20" or the like, or null
 * @param lateQuote the place of "delayed" or the like, or null
 * @param notStartedQuote the place of "not started" or the like, or null
 * @param barrierQuote the place of what holds it up, or null
 * @param evidenceQuote the place of what shows it, or null
 * @param openQuote the place of "still to", "awaiting" or the like, or null
 */
public record ProgressSignals(
    Span doneQuote,
    Span startedQuote,
    Span lateQuote,
    Span notStartedQuote,
    Span barrierQuote,
    Span evidenceQuote,
    Span openQuote) {

  /** True where the comment says the whole action is done. */
  public boolean done() {
    return doneQuote != null;
  }

  /** True where it says the action is under way, or done in part. */
  public boolean started() {
    return startedQuote != null;
  }

  public boolean late() {
    return lateQuote != null;
  }

  public boolean notStarted() {
    return notStartedQuote != null;
  }

  /** True where it names what holds the action up. */
  public boolean barrier() {
    return barrierQuote != null;
  }

  /** True where it points to something that shows the result. */
  public boolean evidence() {
    return evidenceQuote != null;
  }

  /** True where it says that something is left to do. */
  public boolean open() {
    return openQuote != null;
  }
}
