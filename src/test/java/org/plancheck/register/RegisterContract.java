package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancheck.register.CheckedPlan.OpenAction;
import org.plancheck.register.CheckedPlan.SignOff;

/** What a register does in whatever database it lies. */
abstract class RegisterContract {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  /** An empty register. */
  abstract Register empty() throws RegisterFault;

  @Test
  void keepsWhatAReportSays() throws Exception {
    Register register = empty();
    Reports report =
        Reports.of("Kirkview House", "2026-11-12")
            .action("C. Lockhart, Home Manager", "named", "2026-11-20", "amber")
            .action("Jean Reid", "named", null, "red")
            .action("Deputy Manager", "role", "2026-12-01", "green");
    register.record("a", NOON, report.bytes());

    CheckedPlan kept = register.checks().get(0);

    assertThat(kept.service()).isEqualTo("Kirkview House");
    assertThat(kept.serviceType()).isEqualTo("Care home for older people");
    assertThat(kept.dateOfPlan()).isEqualTo("2026-11-12");
    assertThat(kept.nextReview()).isEqualTo("2026-12-10");
    assertThat(kept.checkedAt()).isEqualTo(NOON);
    assertThat(kept.score()).isEqualTo(88);
    assertThat(kept.counts().majors()).isEqualTo(1);
    assertThat(kept.content()).isEqualTo("c0ffee");
    assertThat(kept.open())
        .as("what is not done, by role and never by name")
        .containsExactly(
            new OpenAction("1.1", "Home Manager", LocalDate.of(2026, 11, 20)),
            new OpenAction("1.2", "a named person", null));
    assertThat(kept.overdue(LocalDate.of(2026, 11, 20))).as("its last day").isZero();
    assertThat(kept.overdue(LocalDate.of(2026, 11, 21))).isEqualTo(1);
  }

  @Test
  void doublesNoRow() throws Exception {
    Register register = empty();
    byte[] report =
        Reports.of("Kirkview House", "2026-11-12")
            .action("Cook", "role", "2026-11-20", "amber")
            .bytes();
    register.record("a", NOON, report);
    register.record("a", NOON.plusSeconds(9), report);

    assertThat(register.has("a")).isTrue();
    assertThat(register.has("b")).isFalse();
    assertThat(register.checks()).hasSize(1);
    assertThat(register.checks().get(0).checkedAt()).isEqualTo(NOON);
    assertThat(register.checks().get(0).open()).hasSize(1);
  }

  @Test
  void putsTheVersionsOfAServicesPlanInOrder() throws Exception {
    Register register = empty();
    register.record("third", NOON, Reports.of("Kirkview House", "2026-11-12").bytes());
    register.record("first", NOON.plusSeconds(1), Reports.of("Kirkveiw House", null).bytes());
    register.record(
        "second",
        NOON.plusSeconds(2),
        Reports.of("Kirkview House Care Home", "2026-08-12").bytes());
    register.record("other", NOON, Reports.of("Larch Lodge", "2026-11-01").bytes());

    assertThat(register.versions("kirkview house").stream().map(CheckedPlan::id))
        .containsExactly("first", "second", "third");
    assertThat(register.newest().stream().map(CheckedPlan::id)).containsExactly("third", "other");
    assertThat(register.before("third").orElseThrow().id()).isEqualTo("second");
    assertThat(register.before("first")).isEmpty();
    assertThat(register.before("other")).isEmpty();
    assertThat(register.versions("nowhere")).isEmpty();
  }

  @Test
  void listsEachFileWithoutAPlan() throws Exception {
    Register register = empty();
    register.record("a", NOON, Reports.of("", null).withoutPlan().bytes());
    register.record("b", NOON, Reports.of("", null).withoutPlan().bytes());

    assertThat(register.newest()).hasSize(2);
    assertThat(register.newest().get(0).plan()).isNull();
    assertThat(register.newest().get(0).problem()).isEqualTo("No plan was found.");
    assertThat(register.newest().get(0).score()).isNull();
  }

  @Test
  void keepsValidSignOffsByWhatThePlanSays() throws Exception {
    Register register = empty();
    SignOff valid =
        new SignOff("c0ffee", "partnership-lead", "A. Brown", LocalDate.of(2026, 11, 13));
    register.record(
        "a",
        NOON,
        Reports.of("K", "2026-11-12").signOff("partnership-lead", "A. Brown", true).bytes());
    register.record(
        "b", NOON, Reports.of("K", "2026-11-12").signOff("care-home-manager", "C.", false).bytes());

    assertThat(register.signOffs("c0ffee")).containsExactly(valid);
    assertThat(register.signOffs("decaff")).isEmpty();
  }

  @Test
  void lastSignOffOfARoleStands() throws Exception {
    Register register = empty();
    LocalDate day = LocalDate.of(2026, 11, 13);
    register.signOff(new SignOff("c", "partnership-lead", "A. Brown", day));
    register.signOff(new SignOff("c", "partnership-lead", "B. White", day.plusDays(1)));
    register.signOff(new SignOff("c", "partnership-lead", "C. Green", day.minusDays(1)));

    assertThat(register.signOffs("c").stream().map(SignOff::by)).isEqualTo(List.of("B. White"));
  }

  @Test
  void takesNothingButAReport() throws Exception {
    Register register = empty();
    assertThatThrownBy(
            () ->
                register.record("a", NOON, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no report");
    assertThat(register.checks()).isEmpty();
  }
}
