package org.plancheck.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.plancheck.register.CheckedPlan.SignOff;
import org.plancheck.register.CheckedPlan.Waiver;

/** The tables of what people vouch for: sign-offs, and findings that were set aside. */
final class VouchRows {

  private final Handle handle;

  VouchRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * Keeps sign-offs; of each role the newer one stands. One that was taken back on its day or later
   * is left out.
   *
   * @param plan id of the plan
   * @param signing role whose sign-off counts also where it was taken back, or null
   */
  void keepSignOffs(String plan, List<SignOff> signOffs, String signing) {
    for (SignOff signOff : signOffs) {
      if (!signOff.role().equals(signing) && isWithdrawn(signOff)) {
        continue;
      }
      handle
          .createUpdate(
              """
              insert into sign_off (content, role, plan, signed_by, signed_on)
              values (:content, :role, :plan, :by, :on)
              on conflict (content, role) do update set plan = excluded.plan,
                signed_by = excluded.signed_by, signed_on = excluded.signed_on
                where excluded.signed_on >= sign_off.signed_on
              """)
          .bind("content", signOff.content())
          .bind("role", signOff.role())
          .bind("plan", plan)
          .bind("by", signOff.by())
          .bind("on", signOff.on().toString())
          .execute();
    }
  }

  private boolean isWithdrawn(SignOff signOff) {
    return withdrawnOn(signOff.content(), signOff.role())
        .filter(day -> !day.isBefore(signOff.on()))
        .isPresent();
  }

  private Optional<LocalDate> withdrawnOn(String content, String role) {
    return handle
        .createQuery(
            "select withdrawn_on from withdrawn_sign_off"
                + " where content = :content and role = :role")
        .bind("content", content)
        .bind("role", role)
        .map((row, context) -> LocalDate.parse(row.getString(1)))
        .findOne();
  }

  /**
   * Takes out what a role signed of these words, and marks it as taken back, also where there is
   * none yet: a report that waits may know one.
   *
   * @return false where there was none
   */
  boolean withdrawSignOff(String content, String role, LocalDate on) {
    Optional<LocalDate> signed =
        signOffs().stream()
            .filter(known -> known.content().equals(content) && known.role().equals(role))
            .map(SignOff::on)
            .findFirst();
    LocalDate latest =
        Stream.of(Optional.of(on), signed, withdrawnOn(content, role))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(on);
    handle
        .createUpdate("delete from sign_off where content = :content and role = :role")
        .bind("content", content)
        .bind("role", role)
        .execute();
    handle
        .createUpdate(
            """
            insert into withdrawn_sign_off (content, role, withdrawn_on)
            values (:content, :role, :on)
            on conflict (content, role) do update set withdrawn_on = excluded.withdrawn_on
            """)
        .bind("content", content)
        .bind("role", role)
        .bind("on", latest.toString())
        .execute();
    return signed.isPresent();
  }

  /** What was set aside by the newest check of these words, instead of what was before. */
  void replaceWaivers(String plan, String content, List<Waiver> waivers) {
    handle
        .createUpdate("delete from waiver where content = :content")
        .bind("content", content)
        .execute();
    keepWaivers(plan, waivers);
  }

  /**
   * Keeps waivers; of two of the same finding the one that counts longer stands.
   *
   * @param plan id of the plan
   */
  void keepWaivers(String plan, List<Waiver> waivers) {
    for (Waiver waiver : waivers) {
      handle
          .createUpdate(
              """
              insert into waiver (content, rule, place, number, plan, why, waived_by, until)
              values (:content, :rule, :place, :number, :plan, :why, :by, :until)
              on conflict (content, rule, place, number) do update set plan = excluded.plan,
                why = excluded.why, waived_by = excluded.waived_by, until = excluded.until
                where excluded.until >= waiver.until
              """)
          .bind("content", waiver.content())
          .bind("rule", waiver.rule())
          .bind("place", waiver.place())
          .bind("number", waiver.number())
          .bind("plan", plan)
          .bind("why", waiver.why())
          .bind("by", waiver.by())
          .bind("until", waiver.until().toString())
          .execute();
    }
  }

  List<SignOff> signOffs() {
    return handle
        .createQuery("select * from sign_off order by content, role")
        .map((row, context) -> signOff(row))
        .list();
  }

  /** Those of a plan that says exactly this, and of all versions of the plan of that id. */
  List<SignOff> signOffs(String plan, String content) {
    return handle
        .createQuery(
            """
            select * from sign_off
            where content = :content or plan = :plan
              or content in (select content from plan_check where plan = :plan)
            order by signed_on, content, role
            """)
        .bind("content", content)
        .bind("plan", plan)
        .map((row, context) -> signOff(row))
        .list();
  }

  private static SignOff signOff(ResultSet row) throws SQLException {
    return new SignOff(
        row.getString("content"),
        row.getString("role"),
        row.getString("signed_by"),
        LocalDate.parse(row.getString("signed_on")));
  }

  List<Waiver> waivers() {
    return handle
        .createQuery("select * from waiver order by content, rule, place, number")
        .map(
            (row, context) ->
                new Waiver(
                    row.getString("content"),
                    row.getString("rule"),
                    row.getString("place"),
                    row.getInt("number"),
                    row.getString("why"),
                    row.getString("waived_by"),
                    LocalDate.parse(row.getString("until"))))
        .list();
  }
}
