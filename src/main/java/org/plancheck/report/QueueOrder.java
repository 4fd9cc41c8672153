package org.plancheck.report;

/** In which order a queue is read; each has a page of its own, as nothing runs on a page. */
public enum QueueOrder {
  /** What came last stands first. */
  NEWEST("queue.html", "Newest first"),
  /** What needs most stands first, and within that what came last. */
  BY_ANSWER("queue-by-answer.html", "By answer");

  private final String file;
  private final String title;

  QueueOrder(String file, String title) {
    this.file = file;
    this.title = title;
  }

  /** Name of its page. */
  public String file() {
    return file;
  }

  /** In words. */
  public String title() {
    return title;
  }
}
