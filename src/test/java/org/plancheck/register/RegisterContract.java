package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancheck.register.CheckedPlan.OpenAction;
import org.plancheck.register.CheckedPlan.SignOff;
import org.plancheck.register.CheckedPlan.Waiver;

/** What a register does in whatever database it lies. */
abstract class RegisterContract {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  /** An empty register; a new one each time. */
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
    register.record("a", NOON, report);
    register.record("a", NOON.minusSeconds(9), Reports.of("Kirkview House", null).bytes());

    assertThat(register.checkedAt(List.of("a", "b"))).isEqualTo(Map.of("a", NOON));
    assertThat(register.checks()).hasSize(1);
    assertThat(register.checks().get(0).checkedAt()).isEqualTo(NOON);
    assertThat(register.checks().get(0).open()).hasSize(1);
  }

  /** The moments are such as are not in order by their letters. */
  @Test
  void tellsTheSameWhereAPlanComesBackToWhatItWasAndAfterItIsMadeAnew() throws Exception {
    byte[] before = Reports.of("K", null).action("Cook", "role", null, "red").score(40).bytes();
    byte[] between =
        Reports.of("K", null)
            .rules("other")
            .waived("DG-TIM-02", "major", 1, "until the inspection", "2026-12-31")
            .bytes();
    byte[] again = Reports.of("K", null).action("Chef", "role", null, "red").score(60).bytes();
    Instant back = NOON.plusMillis(500);
    Register lived = empty();
    lived.record("a", NOON.minusSeconds(5), before);
    lived.record("b", NOON, between);
    assertThat(lived.checks().get(0).waivers()).hasSize(1);
    lived.record("a", back, again);
    Register anew = empty();
    anew.record("a", back, again);
    anew.record("b", NOON, between);

    assertThat(lived.checks()).isEqualTo(anew.checks());
    CheckedPlan newest = lived.newest().get(0);
    assertThat(newest.id()).isEqualTo("a");
    assertThat(newest.score()).isEqualTo(60);
    assertThat(newest.open()).extracting(OpenAction::owner).containsExactly("Chef");
    assertThat(newest.waivers()).as("withdrawn").isEmpty();
  }

  @Test
  void keepsOfAProblemNothingThatItQuotes() throws Exception {
    Register register = empty();
    register.record(
        "a",
        NOON,
        Reports.of("K", null)
            .problem("The sheet 'Mrs Reid's room' isn't whole: \"fell\". It's the author's turn.")
            .bytes());

    assertThat(register.checks().get(0).problem())
        .isEqualTo("The sheet '…' isn't whole: '…'. It's the author's turn.");
  }

  @Test
  void takesInTextsWithoutTheCharacterThatPostgresqlRefuses() throws Exception {
    Register register = empty();
    Reports report =
        Reports.of("Kirk\0view House", null)
            .action("Coo\0k", "role", null, "red")
            .waived("DG-TIM-02", "major", 1, "set\0 by", "2026-12-31");
    register.record("a", NOON, report.bytes());

    assertThat(register.versions("Kirkview House"))
        .singleElement()
        .satisfies(check -> assertThat(check.waivers().get(0).why()).isEqualTo("set by"))
        .satisfies(check -> assertThat(check.open().get(0).owner()).isEqualTo("Cook"));
  }

  @Test
  void keepsServicesNamedBySignsApartByTheirFiles() throws Exception {
    Register register = empty();
    register.record("a", NOON, Reports.of("–", null).file("elm.docx").bytes());
    register.record("b", NOON, Reports.of("???", null).file("oak.docx").bytes());
    register.vouch(
        Reports.of("-", null)
            .file("elm.docx")
            .content("beef")
            .signOff("partnership-lead", "A. Brown", true)
            .bytes(),
        null);

    assertThat(register.newest())
        .extracting(CheckedPlan::service)
        .containsExactly("elm.docx", "oak.docx");
    assertThat(register.signOffs("-", "elm.docx", "other")).hasSize(1);
    assertThat(register.signOffs("-", "oak.docx", "other")).isEmpty();
  }

  @Test
  void aShorterWaiverStandsInsteadOfTheLongerOne() throws Exception {
    Register register = empty();
    Reports longer = Reports.of("K", null).waived("DG-TIM-02", "major", 1, "why", "2027-01-31");
    Reports shorter = Reports.of("K", null).waived("DG-TIM-02", "major", 1, "why", "2026-12-01");
    register.record("a", NOON, longer.bytes());
    register.record("b", NOON.plusSeconds(1), shorter.bytes());

    assertThat(register.checks().get(0).waivers())
        .extracting(Waiver::until)
        .containsExactly(LocalDate.of(2026, 12, 1));
  }

  @Test
  void putsTheVersionsOfAServicesPlanInOrder() throws Exception {
    Register register = empty();
    register.record("b", NOON, Reports.of("Kirkview House", "2026-11-12").content("b").bytes());
    register.record(
        "a",
        NOON.plusSeconds(2),
        Reports.of("Kirkview House Care Home", "2026-08-12").content("a").bytes());
    register.record("other", NOON, Reports.of("Larch Lodge", "2026-11-01").bytes());

    assertThat(register.versions("kirkview house").stream().map(CheckedPlan::id))
        .containsExactly("a", "b");
    assertThat(register.newest().stream().map(CheckedPlan::id)).containsExactly("b", "other");
    assertThat(register.versions("nowhere")).isEmpty();
  }

  @Test
  void aPlanWithoutADateComesAfterWhatCameBeforeIt() throws Exception {
    Register register = empty();
    register.record("a", NOON, Reports.of("K", null).content("a").bytes());
    register.record("b", NOON.plusSeconds(1), Reports.of("K", "2026-11-12").content("b").bytes());
    register.record("c", NOON.plusSeconds(2), Reports.of("K", null).content("c").bytes());
    assertThat(register.newest().stream().map(CheckedPlan::id)).containsExactly("c");

    register.record("d", NOON.plusSeconds(3), Reports.of("K", "2026-08-12").content("d").bytes());
    register.record("e", NOON.plusSeconds(4), Reports.of("K", "2026-12-01").content("e").bytes());

    assertThat(register.versions("k").stream().map(CheckedPlan::id))
        .containsExactly("a", "d", "b", "c", "e");
  }

  @Test
  void anOlderVersionStaysTheOlderWhenNewRulesCheckItLast() throws Exception {
    Register register = empty();
    Reports old = Reports.of("K", "2026-11-12").file("z.docx").content("old");
    Reports edited = Reports.of("K", "2026-11-12").file("a.docx").content("edited");
    register.record("o1", NOON, old.bytes());
    register.record("e1", NOON.plusSeconds(1), edited.bytes());
    register.record("e2", NOON.plusSeconds(2), edited.rules("newer").bytes());
    register.record("o2", NOON.plusSeconds(3), old.rules("newer").bytes());

    assertThat(register.newest().stream().map(CheckedPlan::id)).containsExactly("e2");
    assertThat(register.versions("k").stream().map(CheckedPlan::id)).containsExactly("o2", "e2");
    assertThat(register.checks().stream().map(CheckedPlan::id))
        .as("every check, for the export")
        .containsExactly("o1", "o2", "e1", "e2");
  }

  /** Of the check before the sign-offs only the first time is kept. */
  @Test
  void aPlanThatComesBackToWhatItWasIsTheNewestThoughItWasCheckedTwiceBefore() throws Exception {
    Register register = empty();
    Reports plan = Reports.of("K", "2026-11-12").content("a");
    Reports signed = Reports.of("K", "2026-11-12").content("a");
    signed.signOff("partnership-lead", "A. Brown", true);
    register.record("a1", NOON, plan.bytes());
    register.record("a2", NOON.plusSeconds(1), signed.bytes());
    register.record("b", NOON.plusSeconds(2), Reports.of("K", "2026-11-12").content("b").bytes());
    assertThat(register.newest().stream().map(CheckedPlan::id)).containsExactly("b");
    register.record("a2", NOON.plusSeconds(3), signed.bytes());

    assertThat(register.versions("k").stream().map(CheckedPlan::id)).containsExactly("b", "a2");
  }

  @Test
  void aWaiverASignOffOrNewRulesMakeNoOtherVersion() throws Exception {
    Register register = empty();
    Reports plan = Reports.of("K", "2026-11-12").file("first.docx");
    register.record("a", NOON, plan.score(40).bytes());
    plan.file("k.docx").signOff("partnership-lead", "A. Brown", true);
    register.record("b", NOON.plusSeconds(1), plan.bytes());
    plan.waived("DG-TIM-02", "major", 1, "why", "2026-12-31").rules("newer");
    register.record("c", NOON.plusSeconds(2), plan.score(90).bytes());

    assertThat(register.versions("k"))
        .singleElement()
        .satisfies(version -> assertThat(version.score()).isEqualTo(90))
        .satisfies(version -> assertThat(version.waivers()).hasSize(1));
    assertThat(register.versions("first.docx")).as("by the name that it had").hasSize(1);
  }

  @Test
  void listsEachFileWithoutAPlan() throws Exception {
    Register register = empty();
    register.record("a", NOON, Reports.of("", null).sha256("01").withoutPlan().bytes());
    register.record("b", NOON, Reports.of("", null).sha256("02").withoutPlan().bytes());
    Reports again = Reports.of("", null).sha256("02").rules("newer").withoutPlan();
    register.record("c", NOON.plusSeconds(1), again.bytes());

    assertThat(register.newest().stream().map(CheckedPlan::id)).containsExactly("a", "c");
    assertThat(register.newest().get(0).plan()).isNull();
    assertThat(register.newest().get(0).problem()).isEqualTo("No plan was found.");
    assertThat(register.newest().get(0).score()).isNull();
  }

  @Test
  void aFileInWhichAPlanIsFoundLaterIsNoLongerOneWithout() throws Exception {
    Register register = empty();
    register.record("a", NOON, Reports.of("", null).withoutPlan().bytes());
    register.record("b", NOON.plusSeconds(1), Reports.of("K", null).rules("newer").bytes());

    assertThat(register.newest().stream().map(CheckedPlan::id)).containsExactly("b");
    assertThat(register.versions("plan.docx")).hasSize(1);

    register.record("c", NOON.plusSeconds(2), Reports.of("", null).withoutPlan().bytes());
    assertThat(register.newest().stream().map(CheckedPlan::id)).containsExactly("c", "b");
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

    assertThat(register.signOffs("K", "plan.docx", "c0ffee")).containsExactly(valid);
    assertThat(register.signOffs("L", "plan.docx", "decaff")).isEmpty();
    assertThat(register.checks())
        .as("both checks are of what was signed")
        .allSatisfy(check -> assertThat(check.signOffs()).containsExactly(valid));
  }

  @Test
  void knowsSignOffsOfOtherVersionsOfTheSamePlan() throws Exception {
    Register register = empty();
    register.vouch(
        Reports.of("Kirkview House", "2026-11-12")
            .signOff("partnership-lead", "A. Brown", true)
            .bytes(),
        null);
    register.vouch(
        Reports.of("Larch Lodge", "2026-11-12")
            .content("beef")
            .signOff("partnership-lead", "C. Green", true)
            .bytes(),
        null);

    assertThat(register.signOffs("The Kirkview House", "k.docx", "decaff"))
        .extracting(SignOff::content)
        .containsExactly("c0ffee");
    assertThat(register.checks()).as("to vouch is not to check").isEmpty();
  }

  @Test
  void lastSignOffOfARoleStands() throws Exception {
    Register register = empty();
    for (String signed : List.of("2026-11-13 A. Brown", "2026-11-14 B. White", "2026-11-12 C. G")) {
      String day = signed.substring(0, 10);
      String by = signed.substring(11);
      register.vouch(
          Reports.of("K", null).signOff("partnership-lead", by, day, true).bytes(), null);
    }

    assertThat(register.signOffs("K", "plan.docx", "c0ffee").stream().map(SignOff::by))
        .containsExactly("B. White");
  }

  @Test
  void whatWasTakenBackComesAgainByNoOlderReport() throws Exception {
    String role = "partnership-lead";
    LocalDate day = LocalDate.of(2026, 11, 14);
    byte[] first = Reports.of("K", null).signOff(role, "A. Brown", "2026-11-14", true).bytes();
    byte[] later = Reports.of("K", null).signOff(role, "B. White", "2026-11-15", true).bytes();
    Register register = empty();
    register.record("a", NOON, first);
    assertThat(register.withdrawSignOff("c0ffee", role, day.minusDays(2))).isTrue();
    assertThat(register.withdrawSignOff("c0ffee", role, day.minusDays(3))).isFalse();
    register.record("b", NOON.plusSeconds(1), first);
    register.vouch(first, "care-home-tactical-lead");
    assertThat(register.signOffs("K", "plan.docx", "c0ffee")).as("as old").isEmpty();
    assertThat(register.checks()).allSatisfy(check -> assertThat(check.signOffs()).isEmpty());

    register.record("c", NOON.plusSeconds(2), later);
    assertThat(register.signOffs("K", "plan.docx", "c0ffee"))
        .extracting(SignOff::by)
        .containsExactly("B. White");

    Register unknown = empty();
    assertThat(unknown.withdrawSignOff("c0ffee", role, day)).isFalse();
    unknown.record("a", NOON, first);
    assertThat(unknown.checks().get(0).signOffs()).as("the report waited").isEmpty();
  }

  @Test
  void whoSignsAnewCountsOnTheSameDayToo() throws Exception {
    String role = "partnership-lead";
    byte[] before = Reports.of("K", null).signOff(role, "A. Brown", "2026-11-14", true).bytes();
    byte[] anew = Reports.of("K", null).signOff(role, "B. White", "2026-11-14", true).bytes();
    Register register = empty();
    register.vouch(before, role);
    register.withdrawSignOff("c0ffee", role, LocalDate.of(2026, 11, 14));
    register.vouch(anew, role);
    register.record("a", NOON, before);

    assertThat(register.signOffs("K", "plan.docx", "c0ffee"))
        .extracting(SignOff::by)
        .containsExactly("B. White");
  }

  @Test
  void keepsWhatWasSetAsideAndWhy() throws Exception {
    Register register = empty();
    byte[] report =
        Reports.of("K", "2026-11-12")
            .waived("DG-TIM-02", "major", 1, "set by the regulator", "2026-12-31")
            .waived("DG-TIM-02", "minor", 1, "as above", "2026-12-31")
            .bytes();
    register.record("a", NOON, report);
    register.record("b", NOON, report);
    register.vouch(
        Reports.of("K", "2026-11-12")
            .waived("DG-TIM-02", "major", 1, "for longer", "2027-01-31")
            .bytes(),
        null);

    LocalDate end = LocalDate.of(2026, 12, 31);
    String place = "Theme 1, action 1.1, Timescale";
    assertThat(register.checks().get(0).waivers())
        .containsExactly(
            new Waiver(
                "c0ffee", "DG-TIM-02", place, 1, "for longer", "J. Smith", end.plusMonths(1)),
            new Waiver("c0ffee", "DG-TIM-02", place, 2, "as above", "J. Smith", end));
  }

  @Test
  void isMadeAnewFromTheReportsWithTheSameRows() throws Exception {
    byte[] before =
        Reports.of("Kirkview House", "2026-08-12")
            .content("old")
            .action("Catriona Lockhart", "named", "2026-11-20", "amber")
            .finding("DG-TIM-02", "major", 1)
            .signOff("partnership-lead", "A. Brown", true)
            .bytes();
    byte[] now =
        Reports.of("Kirkveiw House", "2026-11-12")
            .action("Cook", "role", null, "red")
            .waived("DG-TIM-02", "major", 1, "set by the regulator", "2026-12-31")
            .signOff("care-home-tactical-lead", "C. Reid", true)
            .bytes();
    List<List<CheckedPlan>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Register register = empty();
      register.record("a", NOON, before);
      register.record("b", NOON.plusSeconds(1), now);
      both.add(register.checks());
    }

    assertThat(both.get(1)).isEqualTo(both.get(0)).hasSize(2);
    assertThat(both.get(0).get(1).waivers()).hasSize(1);
    assertThat(both.get(0).get(1).signOffs()).hasSize(1);
    assertThat(both.get(0).get(0).points().said()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asOf", "verdict", "schema"})
  void refusesAReportThatLacks(String field) throws Exception {
    Register register = empty();
    byte[] report = Reports.of("K", "2026-11-12").without(field).bytes();

    assertThatThrownBy(() -> register.record("a", NOON, report))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no report");
    assertThat(register.checks()).isEmpty();
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
