package org.plancheck.rules;

import java.util.List;
import org.plancheck.result.Citation;
import org.plancheck.result.RuleInfo;
import org.plancheck.result.Severity;

/**
 * One rule written down for people.
 *
 * @param counts how it counts, as "Major, weight 4 in Actions; costs a letter of SMART: Time-bound;
 *     since 0.1"
 * @param guidance the phrases that it rests on; none where it is about the file itself
 * @param says what it can say, the severest first
 * @param over rules that keep silent where it speaks, in words; "" for none
 * @param speaks examples on which it speaks, each in a sentence with the finding
 * @param silent examples on which it keeps silent
 */
public record RulePage(
    RuleInfo rule,
    String counts,
    List<Citation> guidance,
    List<Said> says,
    String over,
    List<String> speaks,
    List<String> silent) {

  public RulePage {
    guidance = List.copyOf(guidance);
    says = List.copyOf(says);
    speaks = List.copyOf(speaks);
    silent = List.copyOf(silent);
  }

  /**
   * Something that a rule can say.
   *
   * @param message with {names} for what the plan says
   * @param advice how to put it right
   */
  public record Said(Severity severity, String message, String advice) {}
}
