package org.plancheck.watch;

/**
 * What makes a check the same check: the bytes of the plan, the rules that judge it and the side
 * file with its waivers and sign-offs, where there is one. The day is no part of it: plans stay in
 * the inbox, and nobody wants all of them checked anew each morning.
 */
final class PlanId {

  /** Digits of a hash that are kept: enough to tell sets of rules, or side files, apart. */
  private static final int DIGITS = 16;

  private PlanId() {}

  /**
   * The id.
   *
   * @param sha256 of the plan's bytes
   * @param rules hash of rules and settings
   */
  static String of(String sha256, String rules) {
    return sha256 + "-" + digits(rules);
  }

  /**
   * The id of a plan with a side file.
   *
   * @param sideFile hash of its bytes
   */
  static String of(String sha256, String rules, String sideFile) {
    return of(sha256, rules) + "-" + digits(sideFile);
  }

  /** The hash of the plan's bytes, whole. */
  static String plan(String id) {
    return id.substring(0, id.indexOf('-'));
  }

  /** What is kept of the hash of the rules. */
  static String rules(String id) {
    int from = id.indexOf('-') + 1;
    int to = id.indexOf('-', from);
    return id.substring(from, to < 0 ? id.length() : to);
  }

  /** True where a check was made by these rules. */
  static boolean isBy(String id, String rules) {
    return rules(id).equals(digits(rules));
  }

  private static String digits(String hash) {
    return hash.substring(0, Math.min(DIGITS, hash.length()));
  }
}
