package org.plancheck.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterTextTest {

  @TempDir Path folder;
  private Register register;
  private final RegisterText text = new RegisterText(LocalDate.of(2026, 12, 22));

  @BeforeEach
  void threeChecksOfTwoPlans() throws Exception {
    register = Register.open(folder.resolve("register.db").toString());
    record("a", Reports.of("Kirkview House", "2026-08-12").content("older").score(62));
    record(
        "b",
        Reports.of("Kirkview House", "2026-11-12")
            .action("Deputy Manager", "role", "2026-12-01", "amber")
            .action("Deputy Manager", "role", "2026-12-18", "red")
            .action("Cook", "role", "2027-01-31", "amber"));
    record("c", Reports.of("", null).withoutPlan());
  }

  private void record(String id, Reports report) throws Exception {
    register.record(id, Instant.EPOCH, report.bytes());
  }

  @Test
  void listsThePlans() throws Exception {
    assertThat(text.list(register.newest()))
        .isEqualTo(
            """
              Service         Date of plan  Verdict               Score  To put right  Open  Overdue
              Kirkview House  12/11/2026    ready with comments      88             1     3        2
              plan.docx       -             could not be checked      -             1     0        0
            """);
    assertThat(text.list(java.util.List.of())).isEqualTo("Nothing has been checked yet.\n");
  }

  @Test
  void showsTheVersionsOfOneWithWhatIsOpenTheSoonestFirst() throws Exception {
    assertThat(text.show(register.versions("kirkview")))
        .startsWith("Kirkview House, 2 versions\n\n")
        .contains("  plan.docx  12/08/2026    ready with comments     62")
        .contains("\nNext review: 10/12/2026\n")
        .endsWith(
            """
            Open actions
              Action  Responsible     Due
              1.1     Deputy Manager  01/12/2026  overdue
              1.2     Deputy Manager  18/12/2026  overdue
              1.3     Cook            31/01/2027
            """);
  }

  @Test
  void tellsWhatIsDueByServiceAndOwner() throws Exception {
    assertThat(text.due(register.newest(), 14))
        .isEqualTo(
            """
            Reviews overdue
              Service         Date for review
              Kirkview House  10/12/2026       12 days ago

            Reviews in the next 14 days
              none

            Actions overdue
              Service         Responsible     Overdue  The oldest
              Kirkview House  Deputy Manager        2  01/12/2026
            """);
    assertThat(new RegisterText(LocalDate.of(2026, 12, 9)).due(register.newest(), 14))
        .contains("Kirkview House  10/12/2026       in 1 day\n")
        .contains("Kirkview House  Deputy Manager        1  01/12/2026\n");
    assertThat(new RegisterText(LocalDate.of(2026, 11, 1)).due(register.newest(), 14))
        .isEqualTo(
            "Reviews overdue\n  none\n\nReviews in the next 14 days\n  none\n\n"
                + "Actions overdue\n  none\n");
  }

  @Test
  void showsWhoSignedWhichVersionAndWhatWasSetAside() throws Exception {
    record(
        "d",
        Reports.of("Larch Lodge", "2026-08-12")
            .content("old")
            .signOff("partnership-lead", "A. Brown", true));
    record(
        "e",
        Reports.of("Larch Lodge", "2026-11-12")
            .signOff("care-home-tactical-lead", "C. Reid", true)
            .waived("DG-TIM-02", "major", 1, "set by the\nregulator", "2026-12-31")
            .waived("DG-ACT-01", "minor", 2, "agreed", "2026-12-21"));

    assertThat(text.show(register.versions("larch lodge")))
        .contains(
            """

            Signed off
              Role                     Signed by  On          Version
              partnership lead         A. Brown   13/11/2026  12/08/2026  changed since
              care home tactical lead  C. Reid    13/11/2026  12/11/2026
            """)
        .contains(
            """

            Set aside
              DG-ACT-01 at Theme 1, action 1.2, Timescale, ran out on 21/12/2026, by J. Smith: agreed
              DG-TIM-02 at Theme 1, action 1.1, Timescale, until 31/12/2026, by J. Smith: set by the regulator
            """);
  }

  @Test
  void linksTheVersionsByWhatIsNewStillOpenAndPutRight() throws Exception {
    record(
        "v1",
        Reports.of("Larch Lodge", "2026-06-12")
            .content("v1")
            .withoutFindings()
            .action("Train all staff")
            .action("Review the menu")
            .action("Buy hoists")
            .finding("DG-TIM-02", "major", 1)
            .finding("DG-TIM-02", "major", 2)
            .finding("DG-TIM-02", "minor", 3)
            .finding("DG-ACT-01", "minor", 3)
            .finding("DG-LAN-01", "advice", 1));
    record(
        "v2",
        Reports.of("Larch Lodge", "2026-09-12")
            .content("v2")
            .withoutFindings()
            .action("Audit the charts")
            .action("Train all staff")
            .finding("DG-TIM-02", "major", 1)
            .finding("DG-TIM-02", "major", 2));
    record(
        "v3",
        Reports.of("Larch Lodge", "2026-11-12")
            .content("v3")
            .withoutFindings()
            .rules("newer")
            .action("Audit the charts")
            .action("Train all of the staff")
            .waived("DG-TIM-02", "major", 2, "agreed", "2026-12-31"));

    assertThat(text.show(register.versions("larch lodge")))
        .contains(
            """

            From version to version
              Version before  Version     New  Still open  Put right
              12/06/2026      12/09/2026  1             1          0
              12/09/2026      12/11/2026  0*            0          1
            * judged by other rules""");
    assertThat(text.trend(register.versions("larch lodge")))
        .containsPattern("To put right +New +Still open +Put right\n")
        .containsPattern("12/06/2026 .* 4 +- +- +-\n")
        .containsPattern("12/09/2026 .* 2 +1 +1 +0\n")
        .containsPattern("12/11/2026 .* 0 +0\\* +0 +1\n");
  }

  @Test
  void drawsTheTrend() throws Exception {
    assertThat(text.trend(register.versions("kirkview")))
        .contains(
            "12/08/2026       62  ############           0        0             1    -           -          -\n")
        .contains(
            "12/11/2026       88  ##################     3        0             1    0           1          0\n");
  }
}
