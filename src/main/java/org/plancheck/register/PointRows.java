package org.plancheck.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.plancheck.register.Points.ActionRow;
import org.plancheck.register.Points.Point;

/** The tables of points and actions, by which versions are held against each other. */
final class PointRows {

  private final Handle handle;

  PointRows(Handle handle) {
    this.handle = handle;
  }

  void insert(String check, Points points) {
    for (int i = 0; i < points.said().size(); i++) {
      Point point = points.said().get(i);
      handle
          .createUpdate(
              "insert into plan_point (plan_check, position, rule, place, field, action, aside)"
                  + " values (:check, :position, :rule, :place, :field, :action, :aside)")
          .bind("check", check)
          .bind("position", i)
          .bind("rule", point.rule())
          .bind("place", point.place())
          .bind("field", point.field())
          .bind("action", point.action())
          .bind("aside", point.aside() ? 1 : 0)
          .execute();
    }
    for (int i = 0; i < points.actions().size(); i++) {
      ActionRow action = points.actions().get(i);
      handle
          .createUpdate(
              "insert into action_row (plan_check, position, place, words)"
                  + " values (:check, :position, :place, :words)")
          .bind("check", check)
          .bind("position", i)
          .bind("place", action.place())
          .bind("words", action.words())
          .execute();
    }
  }

  /** Those of each check by its id; a check without any is not among them. */
  Map<String, Points> all() {
    Map<String, List<Point>> said = said();
    Map<String, List<ActionRow>> actions = actions();
    Set<String> checks = new HashSet<>(said.keySet());
    checks.addAll(actions.keySet());
    Map<String, Points> points = new HashMap<>();
    for (String check : checks) {
      points.put(
          check,
          new Points(said.getOrDefault(check, List.of()), actions.getOrDefault(check, List.of())));
    }
    return points;
  }

  private Map<String, List<Point>> said() {
    return ByCheck.rows(
        handle.createQuery("select * from plan_point order by plan_check, position"),
        row ->
            new Point(
                row.getString("rule"),
                row.getString("place"),
                row.getString("field"),
                row.getString("action"),
                row.getInt("aside") > 0));
  }

  private Map<String, List<ActionRow>> actions() {
    return ByCheck.rows(
        handle.createQuery("select * from action_row order by plan_check, position"),
        row -> new ActionRow(row.getString("place"), row.getString("words")));
  }
}
