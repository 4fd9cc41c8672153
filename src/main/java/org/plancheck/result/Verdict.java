package org.plancheck.result;

import java.util.List;

/**
 * Whether the plan may go out.
 *
 * @param reasons in words, the weightiest first; empty only for {@link Status#READY}
 */
public record Verdict(Status status, Phase phase, List<String> reasons) {

  public Verdict {
    reasons = List.copyOf(reasons);
  }

  /** The four answers, with the exit status that stands for each. */
  public enum Status {
    READY("ready", "Ready", 0),
    READY_WITH_COMMENTS("ready-with-comments", "Ready with comments", 1),
    NOT_READY("not-ready", "Not ready yet", 2),
    COULD_NOT_BE_CHECKED("could-not-be-checked", "Could not be checked", 3);

    private final String key;
    private final String title;
    private final int exit;

    Status(String key, String title, int exit) {
      this.key = key;
      this.title = title;
      this.exit = exit;
    }

    /** The name that reports use. */
    public String key() {
      return key;
    }

    /** The name for people. */
    public String title() {
      return title;
    }

    /** Exit status of the command line. */
    public int exit() {
      return exit;
    }
  }
}
