package org.plancheck.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.plancheck.register.CheckedPlan.Counts;
import org.plancheck.register.CheckedPlan.OpenAction;
import org.plancheck.register.CheckedPlan.SignOff;
import org.plancheck.register.CheckedPlan.Waiver;

/** The tables, within one transaction. The statements are such as both databases understand. */
final class Rows {

  private final Handle handle;

  Rows(Handle handle) {
    this.handle = handle;
  }

  /** When checks were made, by id; those that are not kept are not among them. */
  Map<String, Instant> checkedAt(Collection<String> ids) {
    Map<String, Instant> kept = new HashMap<>();
    handle
        .createQuery("select id, checked_at from plan_check where id in (<ids>)")
        .bindList("ids", List.copyOf(ids))
        .map((row, context) -> Map.entry(row.getString(1), Instant.parse(row.getString(2))))
        .forEach(check -> kept.put(check.getKey(), check.getValue()));
    return kept;
  }

  /**
   * True where a later check of a plan that says the same is kept, or one as late and by its id.
   */
  boolean hasLater(CheckedPlan checked) {
    return handle
        .createQuery("select id, checked_at from plan_check where content = :content")
        .bind("content", checked.content())
        .map((row, context) -> Map.entry(Instant.parse(row.getString(2)), row.getString(1)))
        .stream()
        .anyMatch(
            other ->
                other.getKey().isAfter(checked.checkedAt())
                    || (other.getKey().equals(checked.checkedAt())
                        && other.getValue().compareTo(checked.id()) > 0));
  }

  List<String> plans() {
    return handle.createQuery("select id from plan order by id").mapTo(String.class).list();
  }

  void insertPlan(String id, String service) {
    handle
        .createUpdate(
            "insert into plan (id, service) values (:id, :service) on conflict (id) do nothing")
        .bind("id", id)
        .bind("service", service)
        .execute();
  }

  /**
   * Keeps a check: where it was made before, as when a plan comes back to what it was, the later
   * one stands. Moments are compared as such, for their letters are not in the order of time.
   */
  void keep(CheckedPlan checked) {
    Instant before = checkedAt(List.of(checked.id())).get(checked.id());
    if (before != null && !checked.checkedAt().isAfter(before)) {
      return;
    }
    for (String table : List.of("open_action", "plan_point", "action_row")) {
      handle
          .createUpdate("delete from " + table + " where plan_check = :id")
          .bind("id", checked.id())
          .execute();
    }
    handle.createUpdate("delete from plan_check where id = :id").bind("id", checked.id()).execute();
    insert(checked);
  }

  /** What another program kept meanwhile stays as it is. */
  private void insert(CheckedPlan checked) {
    int inserted =
        handle
            .createUpdate(
                """
            insert into plan_check (id, plan, file, sha256, content, rules, as_of, checked_at,
              date_of_plan, next_review, verdict, score, blockers, majors, minors, advice, waived,
              problem, points_kept)
            values (:id, :plan, :file, :sha256, :content, :rules, :asOf, :checkedAt,
              :dateOfPlan, :nextReview, :verdict, :score, :blockers, :majors, :minors, :advice,
              :waived, :problem, 1)
            on conflict (id) do nothing
            """)
            .bind("id", checked.id())
            .bind("plan", checked.plan())
            .bind("file", checked.file())
            .bind("sha256", checked.sha256())
            .bind("content", checked.content())
            .bind("rules", checked.rules())
            .bind("asOf", checked.asOf().toString())
            .bind("checkedAt", checked.checkedAt().toString())
            .bind("dateOfPlan", text(checked.dateOfPlan()))
            .bind("nextReview", text(checked.nextReview()))
            .bind("verdict", checked.verdict())
            .bind("score", checked.score())
            .bind("blockers", checked.counts().blockers())
            .bind("majors", checked.counts().majors())
            .bind("minors", checked.counts().minors())
            .bind("advice", checked.counts().advice())
            .bind("waived", checked.counts().waived())
            .bind("problem", checked.problem())
            .execute();
    for (int i = 0; inserted > 0 && i < checked.open().size(); i++) {
      insert(checked.id(), i, checked.open().get(i));
    }
    if (inserted > 0) {
      new PointRows(handle).insert(checked.id(), checked.points());
    }
  }

  private void insert(String check, int position, OpenAction action) {
    handle
        .createUpdate(
            "insert into open_action (plan_check, position, number, owner, due)"
                + " values (:check, :position, :number, :owner, :due)")
        .bind("check", check)
        .bind("position", position)
        .bind("number", action.number())
        .bind("owner", action.owner())
        .bind("due", text(action.due()))
        .execute();
  }

  List<CheckedPlan> checks() {
    Map<String, List<OpenAction>> open = open();
    Map<String, Points> points = new PointRows(handle).all();
    VouchRows vouched = new VouchRows(handle);
    Map<String, List<SignOff>> signOffs =
        vouched.signOffs().stream().collect(Collectors.groupingBy(SignOff::content));
    Map<String, List<Waiver>> waivers =
        vouched.waivers().stream().collect(Collectors.groupingBy(Waiver::content));
    return handle
        .createQuery(
            "select plan_check.*, service from plan_check"
                + " left join plan on plan_check.plan = plan.id order by plan_check.id")
        .map(
            (row, context) -> {
              String id = row.getString("id");
              String content = Objects.requireNonNullElse(row.getString("content"), "");
              return checkedPlan(
                  row,
                  open.getOrDefault(id, List.of()),
                  signOffs.getOrDefault(content, List.of()),
                  waivers.getOrDefault(content, List.of()),
                  row.getInt("points_kept") == 0
                      ? null
                      : points.getOrDefault(id, new Points(List.of(), List.of())));
            })
        .list();
  }

  private Map<String, List<OpenAction>> open() {
    return ByCheck.rows(
        handle.createQuery("select * from open_action order by plan_check, position"),
        row -> new OpenAction(row.getString("number"), row.getString("owner"), day(row, "due")));
  }

  private static CheckedPlan checkedPlan(
      ResultSet row,
      List<OpenAction> open,
      List<SignOff> signOffs,
      List<Waiver> waivers,
      Points points)
      throws SQLException {
    String service = row.getString("service");
    Number score = (Number) row.getObject("score");
    return new CheckedPlan(
        row.getString("id"),
        row.getString("plan"),
        service == null ? row.getString("file") : service,
        row.getString("file"),
        row.getString("sha256"),
        row.getString("content"),
        row.getString("rules"),
        LocalDate.parse(row.getString("as_of")),
        Instant.parse(row.getString("checked_at")),
        day(row, "date_of_plan"),
        day(row, "next_review"),
        row.getString("verdict"),
        score == null ? null : Integer.valueOf(score.intValue()),
        new Counts(
            row.getInt("blockers"),
            row.getInt("majors"),
            row.getInt("minors"),
            row.getInt("advice"),
            row.getInt("waived")),
        row.getString("problem"),
        open,
        signOffs,
        waivers,
        points);
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    String day = row.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }
}
