package org.plancheck.result;

import java.util.List;

/**
 * What came of one rule.
 *
 * @param looked how many places it looked at
 * @param findings what it says, in the order of the document
 * @param silenced how many findings gave way to a rule that says the same thing better
 */
public record RuleResult(
    RuleInfo rule, Outcome outcome, int looked, List<Finding> findings, int silenced) {

  public RuleResult {
    findings = List.copyOf(findings);
  }
}
