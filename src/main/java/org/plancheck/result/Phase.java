package org.plancheck.result;

import java.util.Locale;

/** What the plan is checked for. */
public enum Phase {
  DRAFT,
  REVIEW,
  /** Before it leaves the building: sign-off, distribution list and hold rules count. */
  DISTRIBUTION;

  /** The name that options and reports use. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
