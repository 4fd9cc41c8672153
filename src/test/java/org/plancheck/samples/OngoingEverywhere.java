package org.plancheck.samples;

import static org.plancheck.samples.RagCell.AMBER;
import static org.plancheck.samples.RagCell.GREEN;

import java.util.List;

/**
 * Nether Kells: good work, hastily written down. Half of the timescales cannot be met or missed,
 * "All staff" are responsible, one number and the review date are missing, and three short forms
 * (IPC, SSSC, MAR) are never written in full.
 */
final class OngoingEverywhere {
  private OngoingEverywhere() {}

  static SamplePlan plan() {
    return new SamplePlan(
        "ongoing-everywhere.docx",
        "Shona Galbraith",
        "2026-11-10T20:17:00Z",
        "10/11/2026",
        "Shona Galbraith, |Manager",
        List.of(
            "Alan Purdie, Locality Social Work Manager",
            "Shona Galbraith",
            "Nether Kells Care Home",
            "Residential Care Home for Older Adults",
            "28/09/2026",
            ""),
        List.of(
            wellBeing(),
            SampleTheme.untouched(2),
            staffTeam(),
            environment(),
            carePlanning(),
            infectionControl()));
  }

  private static SampleTheme wellBeing() {
    return SampleTheme.used(
            1,
            """
            Self-evaluation, 21 September 2026, and what families told us at the autumn tea on \
            26 September.\
            """,
            new SampleAction(
                "1.1",
                """
                Weigh all 22 residents every week and fill in the food charts so that weight \
                loss is picked up early.\
                """,
                "All staff",
                "Ongoing",
                "Going well. Weights are done every Monday after breakfast.",
                AMBER),
            new SampleAction(
                "1.2",
                """
                Minibus outing once a fortnight, so that residents see the sea and keep up with \
                old friends. At least 16 of our 22 residents out once a month.\
                """,
                "Kirsteen Blair, Activities Coordinator",
                "18/12/2026",
                """
                Two trips in October, 13 residents were out. The harbour and its chip shop won \
                the day.\
                """,
                AMBER),
            new SampleAction(
                "1.3",
                """
                Coffee morning for relatives on the first Saturday of the month so that families \
                can tell us what they would like to see. Aim for ten relatives each time.\
                """,
                "Shona Galbraith",
                "Continuous",
                "Seven relatives came on 7 November and asked for a knitting group.",
                AMBER))
        .withNote();
  }

  private static SampleTheme staffTeam() {
    return SampleTheme.used(
        3,
        "Training matrix and supervision records checked on 29 September 2026.",
        new SampleAction(
            "3.1",
            """
            17 of 26 staff have passed the IPC module. The other nine are to do it on shift, so \
            that all 26 know how to stop a stomach bug from spreading.\
            """,
            "Lorna Affleck, Deputy Manager",
            "30/11/26",
            "20 of 26 by 9 November. The last six are on the rota.",
            AMBER),
        new SampleAction(
            "3.2",
            """
            Check the SSSC register for our five new starts so that residents are only cared \
            for by people who are registered or have applied.\
            """,
            "Shona Galbraith",
            "TBC",
            "Three are registered. Waiting on the SSSC for the other two.",
            AMBER),
        new SampleAction(
            "3.3",
            """
            Supervision every eight weeks for each of the 26 staff, so that worries are heard \
            before they grow.\
            """,
            "All staff",
            "on-going",
            "11 held since September.",
            AMBER));
  }

  private static SampleTheme environment() {
    return new SampleTheme(
        4,
        "Health and safety walk-round with the owner, 2 October 2026.",
        List.of(
            new SampleAction(
                "4.1",
                """
                Lay 34 metres of slip-resistant flooring in the upstairs corridor, where the \
                carpet is worn, so that residents can walk to the lounge safely. The owner has \
                agreed the money.\
                """,
                "Rab Kirkpatrick, Maintenance",
                "29/01/2027",
                "Two quotes in. Edges of the old carpet taped down on 5 October.",
                AMBER),
            SampleAction.empty("4.2"),
            SampleAction.empty("4.3")),
        false,
        false);
  }

  private static SampleTheme carePlanning() {
    return SampleTheme.used(
        5,
        """
        Contract monitoring visit, 14 September 2026: care plans are warm and personal but not \
        always up to date. Our own audit in September found 11 gaps on the MAR sheets.\
        """,
        new SampleAction(
            "5.1",
            """
            Review all 22 care plans with the resident and the family so that they say how the \
            person lives now.\
            """,
            "Lorna Affleck, Deputy Manager",
            "15/01/2027",
            "Nine of 22 so far. Families are pleased to be asked.",
            AMBER),
        new SampleAction(
            "5.2",
            """
            Check the MAR sheets weekly so that a missed signature is found the same week. No \
            more than two gaps a month.\
            """,
            "Morag Tennant, Senior Carer",
            "Ongoing, first check 30/11/26",
            "Six gaps in October.",
            AMBER),
        new SampleAction(
            "",
            """
            Rewrite the falls risk assessment after every fall, within two days, so that the \
            next fall is prevented.\
            """,
            "Morag Tennant, Senior Carer",
            "11/12/2026",
            "Four of five rewritten in time in October.",
            AMBER));
  }

  private static SampleTheme infectionControl() {
    return SampleTheme.used(
        6,
        "IPC self-audit, 23 September 2026. Council food hygiene visit, 30 September 2026.",
        new SampleAction(
            "6.1",
            """
            IPC walk-round with the checklist so that slips are put right on the spot. Score of \
            95% (88% in September).\
            """,
            "Lorna Affleck, Deputy Manager",
            "Ongoing",
            "91% in October. The night shift comes next.",
            AMBER),
        new SampleAction(
            "6.2",
            """
            Keep two weeks’ stock of gloves and aprons in each of the three sluices so that \
            nobody has to go looking.\
            """,
            "Rab Kirkpatrick, Maintenance",
            "",
            "Shelves are up in two of three sluices.",
            AMBER),
        new SampleAction(
            "6.3",
            """
            Deep clean of the kitchen, all 14 points of the food hygiene visit put right, so \
            that residents’ meals are safe.\
            """,
            "Ina Shearer, Cook",
            "13/11/2026",
            """
            Completed 06/11/26. The council came back and all 14 points passed; certificate is \
            by the kitchen door.\
            """,
            GREEN));
  }
}
