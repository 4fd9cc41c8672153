package org.plancheck.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.plancheck.register.CheckedPlan.Counts;
import org.plancheck.register.CheckedPlan.OpenAction;
import org.plancheck.register.CheckedPlan.SignOff;

/** The tables, within one transaction. The statements are such as both databases understand. */
final class Rows {

  private final Handle handle;

  Rows(Handle handle) {
    this.handle = handle;
  }

  boolean has(String id) {
    return handle
            .createQuery("select count(*) from plan_check where id = :id")
            .bind("id", id)
            .mapTo(int.class)
            .one()
        > 0;
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

  /** A check that is there already stays as it is. */
  void insert(CheckedPlan checked) {
    int inserted =
        handle
            .createUpdate(
                """
            insert into plan_check (id, plan, service_type, file, sha256, content, rules, as_of, checked_at,
              date_of_plan, next_review, verdict, score, blockers, majors, minors, advice, waived,
              problem)
            values (:id, :plan, :serviceType, :file, :sha256, :content, :rules, :asOf, :checkedAt,
              :dateOfPlan, :nextReview, :verdict, :score, :blockers, :majors, :minors, :advice,
              :waived, :problem)
            on conflict (id) do nothing
            """)
            .bind("id", checked.id())
            .bind("plan", checked.plan())
            .bind("serviceType", checked.serviceType())
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

  void keep(List<SignOff> signOffs) {
    for (SignOff signOff : signOffs) {
      handle
          .createUpdate(
              """
              insert into sign_off (content, role, signed_by, signed_on)
              values (:content, :role, :by, :on)
              on conflict (content, role) do update set signed_by = excluded.signed_by,
                signed_on = excluded.signed_on where excluded.signed_on >= sign_off.signed_on
              """)
          .bind("content", signOff.content())
          .bind("role", signOff.role())
          .bind("by", signOff.by())
          .bind("on", signOff.on().toString())
          .execute();
    }
  }

  List<SignOff> signOffs(String content) {
    return handle
        .createQuery(
            "select role, signed_by, signed_on from sign_off where content = :content"
                + " order by role")
        .bind("content", content)
        .map(
            (row, context) ->
                new SignOff(
                    content,
                    row.getString("role"),
                    row.getString("signed_by"),
                    LocalDate.parse(row.getString("signed_on"))))
        .list();
  }

  List<CheckedPlan> checks() {
    Map<String, List<OpenAction>> open = open();
    return handle
        .createQuery(
            "select plan_check.*, service from plan_check"
                + " left join plan on plan_check.plan = plan.id order by plan_check.id")
        .map((row, context) -> checkedPlan(row, open))
        .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
  }

  private Map<String, List<OpenAction>> open() {
    Map<String, List<OpenAction>> open = new HashMap<>();
    handle
        .createQuery("select * from open_action order by plan_check, position")
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("plan_check"),
                    new OpenAction(
                        row.getString("number"), row.getString("owner"), day(row, "due"))))
        .forEach(e -> open.computeIfAbsent(e.getKey(), id -> new ArrayList<>()).add(e.getValue()));
    return open;
  }

  private static CheckedPlan checkedPlan(ResultSet row, Map<String, List<OpenAction>> open)
      throws SQLException {
    String id = row.getString("id");
    String service = row.getString("service");
    Number score = (Number) row.getObject("score");
    return new CheckedPlan(
        id,
        row.getString("plan"),
        service == null ? row.getString("file") : service,
        row.getString("service_type"),
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
        open.getOrDefault(id, List.of()),
        List.of());
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    String day = row.getString(column);
    return day == null ? null : LocalDate.parse(day);
  }
}
