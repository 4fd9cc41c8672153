package org.plancheck.result;

/** The letters of SMART. */
public enum Letter {
  S("specific", "Specific"),
  M("measurable", "Measurable"),
  A("achievable", "Achievable"),
  R("relevant", "Relevant"),
  T("timeBound", "Time-bound");

  private final String key;
  private final String title;

  Letter(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The name that reports use. */
  public String key() {
    return key;
  }

  /** The name for people. */
  public String title() {
    return title;
  }
}
