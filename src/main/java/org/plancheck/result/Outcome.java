package org.plancheck.result;

/** What came of a rule. */
public enum Outcome {
  PASSED("passed"),
  FAILED("failed"),
  /** A person should look; costs nothing. */
  NEEDS_REVIEW("needs-review"),
  /** Nothing in the plan that the rule speaks about. */
  NOT_APPLICABLE("not-applicable"),
  /** The rule broke: its section has no score. */
  ERROR("error");

  private final String key;

  Outcome(String key) {
    this.key = key;
  }

  /** The name that reports use. */
  public String key() {
    return key;
  }
}
