package org.plancheck.result;

import java.util.Locale;

/** How much a finding matters: the guidance's own verb, not our taste. */
public enum Severity {
  /** <i>must</i> */
  BLOCKER,
  /** <i>important</i>, <i>should be avoided</i>, <i>would expect</i> */
  MAJOR,
  /** <i>should</i>, <i>can</i> */
  MINOR,
  /** <i>may</i>, <i>could</i>, <i>consider</i> */
  ADVICE;

  /** The name that rule files and reports use. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
