package org.plancheck.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that one check of one plan says.
 *
 * @param reading the plan and what was understood of it; null where no plan could be read
 * @param rules one entry for each rule of the packs that ran, in id order
 * @param settings numbers and lists that decided something, in words, as "Everyday short forms not
 *     reported: NHS, UK"
 * @param strengths what the plan does well, the best first
 * @param assurance what people set aside, signed and share
 * @param since what became of the findings of the version before; null where none was given
 */
public record CheckReport(
    Tool tool,
    CheckedFile file,
    LocalDate asOf,
    List<PackInfo> packs,
    List<String> settings,
    PlanReading reading,
    List<RuleResult> rules,
    Scores scores,
    List<String> strengths,
    Verdict verdict,
    List<Problem> problems,
    Assurance assurance,
    Since since) {

  public CheckReport {
    packs = List.copyOf(packs);
    settings = List.copyOf(settings);
    rules = List.copyOf(rules);
    strengths = List.copyOf(strengths);
    problems = List.copyOf(problems);
  }

  /**
   * What checked the plan.
   *
   * @param ruleSet hash of the rules that ran
   */
  public record Tool(String version, String ruleSet) {}

  /**
   * What was checked.
   *
   * @param name file name without folders
   * @param format as "docx", or "unknown"
   * @param sha256 of the file's bytes, 64 hexadecimal digits
   */
  public record CheckedFile(String name, String format, String sha256) {}

  /** The plan as it was understood; empty where none could be read. */
  public Optional<PlanReading> understood() {
    return Optional.ofNullable(reading);
  }

  /** All findings, rule by rule. */
  public List<Finding> findings() {
    return rules.stream().flatMap(rule -> rule.findings().stream()).toList();
  }
}
