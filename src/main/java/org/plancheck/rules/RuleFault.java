package org.plancheck.rules;

import java.util.List;

/** Rule files that cannot be used, with path, line and what would be valid. */
public final class RuleFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  /**
   * Everything that is wrong at once.
   *
   * @param faults one a line, as "dumfries-galloway/timescale.drl:14: …"
   */
  public RuleFault(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** One line a fault. */
  public List<String> faults() {
    return faults;
  }
}
