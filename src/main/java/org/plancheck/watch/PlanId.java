package org.plancheck.watch;

/**
 * What makes a check the same check: the bytes of the plan and the rules that judge it. The day is
 * no part of it: plans stay in the inbox, and nobody wants all of them checked anew each morning.
 */
final class PlanId {

  /** Digits of the rules' hash that are kept: enough to tell sets of rules apart. */
  private static final int RULES = 16;

  private PlanId() {}

  /**
   * The id.
   *
   * @param sha256 of the plan's bytes
   * @param rules hash of rules and settings
   */
  static String of(String sha256, String rules) {
    return sha256 + "-" + rules.substring(0, Math.min(RULES, rules.length()));
  }
}
