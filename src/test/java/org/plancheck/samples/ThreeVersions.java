package org.plancheck.samples;

import static org.plancheck.samples.RagCell.AMBER;
import static org.plancheck.samples.RagCell.GREEN;
import static org.plancheck.samples.RagCell.RED;

import java.util.List;

/**
 * Carsluith Lodge in September, October and November 2026: the plan of one home as three meetings
 * had it. By November the work on falls has been put off twice, the second time without a word; the
 * staff survey is gone, and the action after it has its number.
 */
final class ThreeVersions {
  private ThreeVersions() {}

  static List<SamplePlan> plans() {
    return List.of(
        plan("three-versions-v1.docx", "2026-09-21T14:10:00Z", "21/09/2026", "19/10/2026", 1),
        plan("three-versions-v2.docx", "2026-10-19T15:05:00Z", "19/10/2026", "16/11/2026", 2),
        plan("three-versions-v3.docx", "2026-11-16T15:30:00Z", "16/11/2026", "14/12/2026", 3));
  }

  private static SamplePlan plan(
      String file, String savedAt, String dated, String review, int version) {
    return new SamplePlan(
        file,
        "Shona Kerr",
        savedAt,
        dated,
        "Shona Kerr, Home Manager",
        List.of(
            "Neil Affleck, Locality Manager",
            "Shona Kerr",
            "Carsluith Lodge",
            "Residential Care Home for Older Adults",
            "07/09/2026",
            review),
        List.of(
            wellBeing(version),
            leadership(version),
            SampleTheme.untouched(3),
            SampleTheme.untouched(4),
            SampleTheme.untouched(5),
            infectionControl(version)));
  }

  private static SampleTheme wellBeing(int version) {
    String day = List.of("16/10/2026", "13/11/2026", "11/12/2026").get(version - 1);
    String comment =
        version == 1
            ? "18/09/2026: On target. Huddle sheet drawn up and agreed with the night staff."
            : """
              15/10/2026: On target for the new date, moved by four weeks because the falls \
              coordinator was on sick leave. Huddle held on 9 of 14 days; the sheets are in the \
              falls file.\
              """;
    return SampleTheme.used(
        1,
        """
        Falls audit, 31 August 2026: twelve falls in three months, eight of them after tea.
        What works well: families praise the patience of the evening team.\
        """,
        new SampleAction(
            "1.1",
            """
            Outcome: Residents feel safe in the evening and fewer of them fall.
            Action: Hold a falls huddle at the 4 pm handover, to agree who needs company after tea.
            Measure: Evening falls go down from eight in three months to no more than one a \
            month.\
            """,
            "Gavin Reid, Deputy Manager",
            day,
            comment,
            version == 3 ? RED : AMBER),
        new SampleAction(
            "1.2",
            """
            Outcome: Residents choose what they eat.
            Action: Show two plated meals at each table before lunch.
            Measure: Seven lunches out of seven with plated choices (none in August).\
            """,
            "Una Baird, Cook",
            "30/10/2026",
            version < 3
                ? "17/09/2026: On target. Plates bought; begins in the small dining room."
                : """
                  Completed 28/10/2026. Kitchen log of the last week of October shows plated \
                  choices at seven lunches out of seven; weekly check of the log continues.\
                  """,
            version < 3 ? AMBER : GREEN));
  }

  private static SampleTheme leadership(int version) {
    SampleAction audits =
        new SampleAction(
            "2.1",
            """
            Outcome: Residents and families see that what our audits find is put right.
            Action: Enter each audit finding in the action log and go through the log on Fridays.
            Measure: 90% of a month’s findings put right within four weeks (52% in August).\
            """,
            "Shona Kerr, Home Manager",
            "27/11/2026",
            List.of(
                    "18/09/2026: On target. Action log set up; 21 findings entered.",
                    "16/10/2026: On target. 15 of 21 findings (71%) put right; the log is in the"
                        + " quality file.",
                    "13/11/2026: On target. 19 of 22 findings (86%) put right; the log is in the"
                        + " quality file.")
                .get(version - 1),
            AMBER);
    SampleAction survey =
        new SampleAction(
            "2.2",
            """
            Outcome: Staff can say what would help them to care well.
            Action: Run a staff survey and answer each idea on the board in the staff room.
            Measure: 20 of 32 staff reply, and every idea has its answer.\
            """,
            "Gavin Reid, Deputy Manager",
            "30/11/2026",
            version == 1
                ? "18/09/2026: On target. Questions agreed with the staff meeting."
                : "16/10/2026: On target. Survey sent out on 12 October; six replies so far.",
            AMBER);
    SampleAction cards =
        new SampleAction(
            version == 3 ? "2.2" : "2.3",
            """
            Outcome: Families know whom to turn to when something worries them.
            Action: Send each family a card with the names and numbers of the two managers.
            Measure: 26 of 26 families have their card.\
            """,
            "Shona Kerr, Home Manager",
            "04/12/2026",
            version < 3
                ? "17/09/2026: On target. Wording of the card agreed with the relatives’ group."
                : "12/11/2026: On target. 19 of 26 cards sent; the list is in the office.",
            AMBER);
    return SampleTheme.used(
        2,
        """
        Self-evaluation of audits, 28 August 2026: ten of 21 audit findings were open after a \
        month. Relatives’ meeting, 2 September 2026: families would like to know whom to ask.
        What works well: relatives value the manager’s open door.\
        """,
        version == 3
            ? new SampleAction[] {audits, cards}
            : new SampleAction[] {audits, survey, cards});
  }

  private static SampleTheme infectionControl(int version) {
    SampleAction hands =
        new SampleAction(
            "6.1",
            """
            Outcome: Residents are protected from infection by day and by night.
            Action: Observe hand hygiene ten times a week, three of them on night shift.
            Measure: 95% of observations correct (81% in August).\
            """,
            "Elspeth Muir, Senior Carer",
            version == 1 ? "20/11/2026" : "18/12/2026",
            List.of(
                    "18/09/2026: On target. 16 of 20 observations correct in the first two weeks.",
                    "16/10/2026: On target for the new date, agreed because two observers left;"
                        + " two more are trained. 33 of 38 correct in October.",
                    "13/11/2026: On target. 36 of 39 observations (92%) correct so far in"
                        + " November; the sheets are in the hygiene folder.")
                .get(version - 1),
            AMBER);
    SampleAction gel =
        new SampleAction(
            "6.2",
            """
            Outcome: Visitors clean their hands without having to ask.
            Action: Put a gel point with a picture sign at each of the four entrances.
            Measure: Four of four gel points in place and full at the Monday check.\
            """,
            "Elspeth Muir, Senior Carer",
            "11/12/2026",
            "13/11/2026: On target. Two of four points are up; the signs are ordered.",
            AMBER);
    return SampleTheme.used(
        6,
        """
        Infection control self-audit, 25 August 2026: 81% of hand hygiene observations were \
        correct, nights weakest.
        What works well: the home is fresh and bright, as visitors tell us.\
        """,
        version == 3 ? new SampleAction[] {hands, gel} : new SampleAction[] {hands});
  }
}
