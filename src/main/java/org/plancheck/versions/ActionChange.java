package org.plancheck.versions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plancheck.plan.Place;
import org.plancheck.result.ActionReading;

/**
 * What became of an action from one version to the next.
 *
 * @param link which actions belong together
 * @param before as many as the link says: none, one, or those that were merged
 * @param after the same in the newer version
 * @param differences what is not as it was; empty but for actions that go on one to one, and for
 *     slips and statuses of those that were split or merged
 * @param date the last day that moved, or null
 * @param status the status that changed, or null
 * @param explained true where the newer version says something about it that the older did not
 * @param noted where the newer version says what became of an action that has no row any more, or
 *     null
 */
public record ActionChange(
    Link link,
    List<ActionReading> before,
    List<ActionReading> after,
    Set<Difference> differences,
    DateMove date,
    StatusMove status,
    boolean explained,
    Place noted) {

  public ActionChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    EnumSet<Difference> ordered = EnumSet.noneOf(Difference.class);
    ordered.addAll(differences);
    differences = java.util.Collections.unmodifiableSet(ordered);
  }

  /** Which actions belong together. */
  public enum Link {
    /** One action goes on as one. */
    CONTINUED,
    /** One became several. */
    SPLIT,
    /** Several became one. */
    MERGED,
    /** It has no row any more, and the newer version says why. */
    CLOSED,
    /** It is gone, and nothing is said about it. */
    VANISHED,
    /** It is new. */
    ADDED
  }

  /** What is not as it was. */
  public enum Difference {
    RENUMBERED,
    /** It stands under another theme. */
    MOVED,
    /** Its text differs. */
    REWORDED,
    OWNER,
    /** The timescale is another, or only says the same day in other words. */
    TIMESCALE,
    /** Its last day is later than it was. */
    SLIPPED,
    /** Its last day is earlier than it was. */
    EARLIER,
    /** It had a last day and has none any more. */
    DATE_GONE,
    STATUS_BACK,
    STATUS_FORWARD,
    COMMENT
  }

  /** A last day that moved. */
  public record DateMove(LocalDate from, LocalDate to) {

    /** By how many days; negative where it is earlier. */
    public long days() {
      return ChronoUnit.DAYS.between(from, to);
    }
  }

  /**
   * A status that changed.
   *
   * @param from "red", "amber" or "green"
   * @param to the same
   */
  public record StatusMove(String from, String to) {}

  /** True where it differs in this. */
  public boolean is(Difference difference) {
    return differences.contains(difference);
  }

  /** The action as it was; null where it is new. */
  public ActionReading old() {
    return before.isEmpty() ? null : before.get(0);
  }

  /** The action as it is now; null where it is gone. */
  public ActionReading now() {
    return after.isEmpty() ? null : after.get(0);
  }

  /** True where nothing but its comment may differ. */
  public boolean same() {
    return link == Link.CONTINUED
        && differences.stream().allMatch(difference -> difference == Difference.COMMENT);
  }
}
