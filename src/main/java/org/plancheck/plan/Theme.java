package org.plancheck.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A themed area of the plan with its context and its actions (000:172-205).
 *
 * @param number 1 to 6 for the template's themes, as the author gives it; null for a section of
 *     another plan
 * @param title the author's heading without the number
 * @param contextCell what is written as context, the template's prompt taken off; null where the
 *     theme has no such line
 * @param columns which columns its table has
 */
public record Theme(
    Integer number,
    String title,
    Place place,
    Cell contextCell,
    Set<Field> columns,
    List<Action> actions) {

  public Theme {
    columns = Set.copyOf(columns);
    actions = List.copyOf(actions);
  }

  /** What is written as context; empty where the theme has no such line. */
  public Optional<Cell> context() {
    return Optional.ofNullable(contextCell);
  }
}
