package org.plancheck.rules;

import java.util.List;
import org.plancheck.result.Outcome;
import org.plancheck.result.Severity;

/**
 * A plan that shows what a rule says, or that it keeps silent: the good plan with small changes.
 *
 * @param rule id of the rule
 * @param path the file in the folder of rules, as "core/document.examples.yaml"
 * @param line 1-based, where the example begins
 * @param why what it shows; "" where the change says it all
 * @param trap true where a reader of the guidance, or a simpler rule, might have spoken
 * @param changes to the good plan; none for the good plan itself
 * @param expected what the rule is to do
 */
public record RuleExample(
    String rule,
    String path,
    int line,
    String why,
    boolean trap,
    List<PlanChange> changes,
    Expected expected) {

  public RuleExample {
    changes = List.copyOf(changes);
  }

  /** True where the rule is to speak. */
  public boolean fails() {
    return expected instanceof Speaks;
  }

  /** File and line, as faults begin. */
  public String where() {
    return path + ":" + line;
  }

  /** What a rule is to do. */
  public sealed interface Expected {}

  /**
   * It says this once. Title and source stand in the rule itself.
   *
   * @param place label of the place
   * @param quote the author's words at it, or null where the place is blank
   */
  public record Speaks(
      Severity severity, Outcome outcome, String place, String quote, String message, String advice)
      implements Expected {}

  /**
   * It says nothing.
   *
   * @param applies false where there is nothing in the plan that it speaks about
   * @param givesWayTo id of the rule that says the same thing better, or null
   */
  public record Silent(boolean applies, String givesWayTo) implements Expected {}
}
