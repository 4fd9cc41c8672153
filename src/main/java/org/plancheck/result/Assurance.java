package org.plancheck.result;

import java.time.LocalDate;
import java.util.List;
import org.plancheck.plan.Place;

/**
 * What people vouch for: findings that they set aside, sign-offs, and with whom the plan is shared.
 *
 * @param keys one for each finding of the report, in its order: by it a reply to our comment tells
 *     which finding it means, as long as the words of its place stay the same
 * @param waived findings that were set aside, in the order of their rules
 * @param lapsed what was meant to set a finding aside and does not
 * @param scoreWithoutWaivers the overall score with nothing set aside; null where nothing is, or
 *     where there is no score
 * @param signOffs the latest of each role
 * @param sharing whom the plan is to be shared with; null where that is nobody's business but the
 *     home's
 */
public record Assurance(
    List<String> keys,
    List<Waived> waived,
    List<Lapsed> lapsed,
    Integer scoreWithoutWaivers,
    List<CheckedSignOff> signOffs,
    Sharing sharing) {

  /** Nobody has vouched for anything. */
  public static final Assurance NONE =
      new Assurance(List.of(), List.of(), List.of(), null, List.of(), null);

  public Assurance {
    keys = List.copyOf(keys);
    waived = List.copyOf(waived);
    lapsed = List.copyOf(lapsed);
    signOffs = List.copyOf(signOffs);
  }

  /**
   * A finding that was set aside.
   *
   * @param by who did it; "" where a note names nobody
   * @param until the last day on which it counts
   */
  public record Waived(Finding finding, String by, String why, LocalDate until) {}

  /**
   * What was meant to set a finding aside and does not.
   *
   * @param place as its author named it; "" where only a reply to a comment tells it
   * @param because why it does not count, in words
   */
  public record Lapsed(
      String rule, String place, String by, String why, LocalDate until, String because) {}

  /**
   * A sign-off, held against the plan as it is now.
   *
   * @param role as "partnership-lead"
   * @param roleTitle the same for people
   * @param valid the plan still says what was signed
   * @param changed the places that say something else now
   */
  public record CheckedSignOff(
      String role,
      String roleTitle,
      String by,
      LocalDate date,
      boolean valid,
      List<Place> changed) {

    public CheckedSignOff {
      changed = List.copyOf(changed);
    }
  }

  /**
   * The bodies that the finalised plan is shared with (000:134-141), from its stated reason.
   *
   * @param bodies in the order of the guidance
   * @param missing those of them that the recorded list does not name
   * @param recorded a list of recipients is recorded, in the plan or beside it
   */
  public record Sharing(List<String> bodies, List<String> missing, boolean recorded) {

    public Sharing {
      bodies = List.copyOf(bodies);
      missing = List.copyOf(missing);
    }
  }
}
