package org.plancheck.register;

import java.util.List;

/**
 * What versions of a plan are held against each other by. No words of the plan stand in it.
 *
 * @param said what is to be put right, and what was set aside, in the order of the report
 * @param actions all actions of the plan, in its order
 */
public record Points(List<Point> said, List<ActionRow> actions) {

  public Points {
    said = List.copyOf(said);
    actions = List.copyOf(actions);
  }

  /**
   * A finding that is more than advice.
   *
   * @param rule id of the rule
   * @param place label of the place, as "Theme 1, action 1.2, Timescale"
   * @param field of the plan, as "timescale", or null
   * @param action hash of the words of the action that it is about, or null
   * @param aside true where a person set it aside
   */
  public record Point(String rule, String place, String field, String action, boolean aside) {}

  /**
   * An action.
   *
   * @param place label of its row, as "Theme 1, action 1.2"
   * @param words hash of its words
   */
  public record ActionRow(String place, String words) {}
}
