package org.plancheck.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register keeps of one check of a plan.
 *
 * @param id of the check: the same file checked by the same rules has the same
 * @param plan id of the plan that this is a version of, or null where no plan was found in the file
 * @param service as the plan names it, or the file where it names none
 * @param file name of the file, without folders
 * @param sha256 of the file's bytes, in hexadecimal digits
 * @param content hash of what the plan says, or null
 * @param rules hash of the rules that judged
 * @param asOf the day by which it was judged
 * @param verdict as the report for programs names it: "ready", "not-ready" …
 * @param score 0 to 100, or null
 * @param counts findings by severity
 * @param problem why it could not be checked whole, without what it quotes, or null
 * @param open actions that are not done yet
 * @param signOffs that were given to what it says
 * @param waivers by which findings on it were set aside
 * @param points by which it is held against other versions, or null where they were not kept
 */
public record CheckedPlan(
    String id,
    String plan,
    String service,
    String file,
    String sha256,
    String content,
    String rules,
    LocalDate asOf,
    Instant checkedAt,
    LocalDate dateOfPlan,
    LocalDate nextReview,
    String verdict,
    Integer score,
    Counts counts,
    String problem,
    List<OpenAction> open,
    List<SignOff> signOffs,
    List<Waiver> waivers,
    Points points) {

  public CheckedPlan {
    open = List.copyOf(open);
    signOffs = List.copyOf(signOffs);
    waivers = List.copyOf(waivers);
  }

  /**
   * Findings by severity.
   *
   * @param waived how many more were set aside by a person
   */
  public record Counts(int blockers, int majors, int minors, int advice, int waived) {
    /** How many are to be put right, which advice is not. */
    public int toPutRight() {
      return blockers + majors + minors;
    }
  }

  /**
   * An action that is not done yet.
   *
   * @param number as the author gives it, or null where that is none or more than a number
   * @param owner the role, group or body that is responsible; for a person "a named person"
   * @param due last day that still meets its timescale, or null where none can be told
   */
  public record OpenAction(String number, String owner, LocalDate due) {
    /** True where its last day has passed. */
    public boolean overdue(LocalDate today) {
      return due != null && due.isBefore(today);
    }
  }

  /**
   * A person's word that a plan may go out.
   *
   * @param role "partnership-lead", "care-home-tactical-lead" or words of one's own
   * @param content hash of what the plan said when it was signed
   */
  public record SignOff(String content, String role, String by, LocalDate on) {}

  /**
   * A person's word that a finding is to be set aside.
   *
   * @param content hash of what the plan said then
   * @param rule id of the rule
   * @param place label of the place, as "Theme 1, action 1.2, Timescale"
   * @param number from 1, of those of one rule at one place
   * @param why the reason, as the report shows it: what tells who a resident is stands masked
   * @param until the last day on which it counts
   */
  public record Waiver(
      String content,
      String rule,
      String place,
      int number,
      String why,
      String by,
      LocalDate until) {}

  /** How many open actions are overdue. */
  public int overdue(LocalDate today) {
    return (int) open.stream().filter(action -> action.overdue(today)).count();
  }
}
