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
 * @param known true where the heading is one of the template's six, by number or by name
 * @param leftovers what the blank template left behind: the number of each row that holds nothing
 *     else, and the template's note to its user
 */
public record Theme(
    Integer number,
    String title,
    Place place,
    Cell contextCell,
    Set<Field> columns,
    List<Action> actions,
    boolean known,
    List<Cell> leftovers) {

  public Theme {
    columns = Set.copyOf(columns);
    actions = List.copyOf(actions);
    leftovers = List.copyOf(leftovers);
  }

  /** A theme with a heading of the template and nothing left behind. */
  public Theme(
      Integer number,
      String title,
      Place place,
      Cell contextCell,
      Set<Field> columns,
      List<Action> actions) {
    this(number, title, place, contextCell, columns, actions, true, List.of());
  }

  /** What is written as context; empty where the theme has no such line. */
  public Optional<Cell> context() {
    return Optional.ofNullable(contextCell);
  }
}
