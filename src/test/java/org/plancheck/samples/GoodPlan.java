package org.plancheck.samples;

import static org.plancheck.samples.RagCell.AMBER;
import static org.plancheck.samples.RagCell.GREEN;
import static org.plancheck.samples.RagCell.RED;

import java.util.List;

/**
 * Larchbrae House: a plan with nothing to mend. Every action gives outcome, action and measure, one
 * person and a day; every short form is written in full first; the colours agree with the dates up
 * to 23 November 2026.
 */
final class GoodPlan {
  private GoodPlan() {}

  static SamplePlan plan() {
    return new SamplePlan(
        "good-plan.docx",
        "Moira McCaskill",
        "2026-11-12T15:42:00Z",
        "12/11/|2026",
        "Moira McCaskill, Home Manager",
        List.of(
            "Fiona Carruthers, Locality Manager",
            "Moira McCaskill (day-to-day manager: Euan Rae, Deputy Manager)",
            "Larchbrae House",
            "Residential Care Home for Older Adults",
            "05/10/|2026",
            "03/12/2026"),
        List.of(
            wellBeing(),
            leadership(),
            staffTeam(),
            SampleTheme.untouched(4),
            carePlanning(),
            infectionControl()));
  }

  private static SampleTheme wellBeing() {
    return SampleTheme.used(
        1,
        """
        Residents’ meeting, 2 October 2026: residents asked for later breakfasts and for more to \
        do at weekends. Falls audit, 30 September 2026: nine evening falls in three months.
        What works well: families praise the gardening group and the kindness of the staff.\
        """,
        new SampleAction(
            "1.1",
            """
            Outcome: Residents feel safe in the evening and fewer of them fall.
            Action: Hold a ten-minute falls huddle at the 4 pm handover, to agree who needs \
            company between tea and bedtime.
            Measure: Evening falls go down from nine in July to September to no more than one \
            in November.\
            """,
            "Euan Rae, Deputy Manager",
            "30/11/2026",
            """
            09/11/2026: On target. Huddle held on 33 of 35 days; notes are in the handover log. \
            Two evening falls in October, none so far in November.\
            """,
            AMBER),
        new SampleAction(
            "1.2",
            """
            Outcome: Residents can get up when they like and still have a hot breakfast, as they \
            asked at their meeting.
            Action: Extend the hot breakfast service by 90 minutes, to 10:30 am.
            Measure: Hot breakfast served until 10:30 am on seven days out of seven (none in \
            September).\
            """,
            "Isobel Tait, Cook",
            "16/11/2026",
            """
            Completed 09/11/2026. Kitchen log for the week of 2 November shows hot breakfast \
            until 10:30 am on seven days out of seven; 23 of 26 residents say in our \
            questionnaire that the new times suit them. Monthly audit of the log continues.\
            """,
            GREEN),
        new SampleAction(
            "1.3",
            """
            Outcome: Every resident has something to look forward to at the weekend.
            Action: Run two activities each weekend, chosen from residents’ life stories.
            Measure: 20 of 26 residents take part at least twice a month (9 of 26 in \
            September).\
            """,
            "Kirsty Dunbar, Activities Coordinator",
            "11/12/2026",
            """
            10/11/2026: On target. 15 of 26 residents took part twice or more in October; the \
            Sunday lantern walk was the favourite. Photographs are in the activity record.\
            """,
            AMBER));
  }

  private static SampleTheme leadership() {
    return SampleTheme.used(
        2,
        """
        Care Inspectorate inspection report, 8 September 2026: the key question “How good is our \
        leadership?” was graded 2 (weak). Requirement 1: by 18 December 2026, audits must lead \
        to changes that residents notice. Staff survey, 25 September 2026: staff would like \
        answers to their ideas. Residents’ committee, 1 October 2026: members asked for this \
        plan in plain words.
        Improvement Planning Meeting, 5 October 2026. Present: Moira McCaskill, Home Manager; \
        Elspeth Nairn, Director; Fiona Carruthers, Partnership Lead; Morag Kerr, Care Home \
        Tactical Lead.
        What works well: relatives and staff value the manager’s open door.\
        """,
        new SampleAction(
            "2.1",
            """
            Outcome: Residents and families see that problems found by our audits are put right.
            Action: Carry out the five audits of the new monthly audit programme, with each \
            finding entered in the action log (requirement 1 of the Care Inspectorate report).
            Measure: 90% of each month’s findings put right before the audits of the month \
            after (41% in September).\
            """,
            "Moira McCaskill, Home Manager",
            "14/12/2026",
            """
            11/11/2026: On target. 29 of 38 October findings (76%) have been put right so far. \
            The audit reports are in the quality file.\
            """,
            AMBER),
        new SampleAction(
            "2.2",
            """
            Outcome: Residents, relatives and staff know that their ideas lead to change.
            Action: Hold a monthly open hour with the Director, with the answers shown on the \
            “You said, we did” board.
            Measure: Three open hours held (none before October) and every question answered \
            on the board.\
            """,
            "Elspeth Nairn, Director",
            "17/12/2026",
            """
            10/11/2026: On target. 14 people came to the first open hour on 29 October; the \
            answers to their nine questions are on the board. The second is on 26 November.\
            """,
            AMBER),
        new SampleAction(
            "2.3",
            """
            Outcome: Residents and relatives can follow what will change and by when.
            Action: Write a one-page, easy-read version of this plan with the residents’ \
            committee.
            Measure: One copy given to each of the 26 residents or their representative.\
            """,
            "Moira McCaskill, Home Manager",
            "20/11/2026",
            """
            Completed 10/11/2026. 26 of 26 copies given out and one is on the notice board; the \
            minutes of the committee are in the meetings file. The committee checks the page \
            after every review.\
            """,
            GREEN));
  }

  private static SampleTheme staffTeam() {
    return SampleTheme.used(
        3,
        """
        Self-evaluation of training and supervision records, 30 September 2026: 11 of 31 care \
        staff are overdue for the moving and assisting refresher, and 12 of 31 had supervision \
        between July and September.
        What works well: new starts tell us that they enjoy their buddy shifts.\
        """,
        new SampleAction(
            "3.1",
            """
            Outcome: Residents are moved safely and comfortably by staff whose skills are up to \
            date.
            Action: Train the last 11 of our 31 care staff in the moving and assisting refresher.
            Measure: 31 of 31 staff in date (20 of 31, or 65%, at the start of October).\
            """,
            "Gordon Haldane, Training Lead",
            "27/11/2026",
            """
            10/11/2026: Not on target. The course of 4 November was cancelled because the trainer \
            was unwell, and the college has no other course this year. Until everyone is \
            trained, the rota puts two in-date staff on every shift. Help needed: the loan of a \
            trainer through the Partnership.\
            """,
            RED),
        new SampleAction(
            "3.2",
            """
            Outcome: Staff feel listened to and raise concerns early.
            Action: Hold a one-to-one supervision meeting with each member of the care team.
            Measure: 31 of 31 staff have had their meeting (12 of 31 in July to September).\
            """,
            "Euan Rae, Deputy Manager",
            "15/01/2027",
            """
            11/11/2026: On target. 19 of 31 meetings held; notes are in the staff files. \
            Risk: winter rota gaps. Solution: bank staff cover the meeting hour.\
            """,
            AMBER));
  }

  private static SampleTheme carePlanning() {
    return SampleTheme.used(
        5,
        """
        Care Home Tactical Team assurance visit, 22 September 2026: we agreed to build on our life \
        stories, so that every care plan says what matters to the person. Our own medication \
        audit, 28 September 2026: 17 missed signatures on the Medication Administration Record \
        (MAR) in one month. Care plan audit, 29 September 2026: seven residents had no \
        anticipatory care plan.
        What works well: the visitors enjoyed the life stories, and so do the families.\
        """,
        new SampleAction(
            "5.1",
            """
            Outcome: Each care plan says what matters to the person and is followed every day.
            Action: Review all 26 care plans with the resident or their representative, using \
            the “what matters to me” checklist.
            Measure: 26 of 26 care plans reviewed against the checklist (5 of 26 in September).\
            """,
            "Ailsa Kerr, Senior Carer",
            "22/01/2027",
            """
            11/11/2026: On target. 14 of 26 reviewed; relatives joined nine of the meetings. \
            Residents at highest risk came first.\
            """,
            AMBER),
        new SampleAction(
            "5.2",
            """
            Outcome: Residents get the right medicine at the right time.
            Action: Check each MAR for missed signatures at the end of every medicine round.
            Measure: No more than two missed signatures a month (17 in September).\
            """,
            "Jean Mackie, Senior Carer",
            "04/12/2026",
            """
            09/11/2026: On target. The October audit found six missed signatures; each was \
            followed up on the same day and noted in the medication file.\
            """,
            AMBER),
        new SampleAction(
            "5.3",
            """
            Outcome: Residents’ wishes for the end of life are known and respected.
            Action: Write an anticipatory care plan with the seven residents who have none.
            Measure: 26 of 26 residents have an anticipatory care plan (19 of 26 in \
            September).\
            """,
            "Ailsa Kerr, Senior Carer",
            "13/11/2026",
            """
            Completed 06/11/2026. 26 of 26 anticipatory care plans are signed; confirmed by the \
            care plan audit of 9 November. Monthly audit continues.\
            """,
            GREEN));
  }

  private static SampleTheme infectionControl() {
    return SampleTheme.used(
        6,
        """
        Infection Prevention and Control (IPC) self-audit, 24 September 2026: 82% of hand hygiene \
        observations were correct, with nights weakest, and eight staff had not taken the \
        E-Learning module. Health and safety walk-round, 1 October 2026: no night-time fire \
        drill since March.
        What works well: the home is fresh and bright, as relatives often tell us.\
        """,
        new SampleAction(
            "6.1",
            """
            Outcome: Residents are protected from infection by day and by night.
            Action: Observe hand hygiene ten times a week, three of them on night shift.
            Measure: 95% of observations correct (82% in September).\
            """,
            "Senga Lowrie, IPC Champion",
            "07/12/2026",
            """
            09/11/2026: On target. 40 of 45 observations (89%) were correct in October; the \
            sheets are in the IPC folder.\
            """,
            AMBER),
        new SampleAction(
            "6.2",
            """
            Outcome: Everyone in the home at night can be moved to safety quickly.
            Action: Hold a night-time fire drill with each of the three night teams.
            Measure: Three of three teams clear a zone in under four minutes (no team drilled \
            since March).\
            """,
            "Archie Muir, Maintenance",
            "24/11/2026",
            """
            12/11/2026: On target. Two of three teams have had their drill, both in under four \
            minutes; the fire log is signed. The third drill is booked for 19 November.\
            """,
            AMBER),
        new SampleAction(
            "6.3",
            """
            Outcome: All care staff know how to stop infection from spreading.
            Action: Give the last eight staff time on shift for the IPC E-Learning module.
            Measure: 74% of staff (23 of 31) have passed the module and the remaining 26% (8 of \
            31) are to pass it by 02/12/2026, to reach 100%.\
            """,
            "Gordon Haldane, Training Lead",
            "02/12/2026",
            """
            11/11/2026: On target. All eight have a place on the rota for the module; \
            certificates are kept in the training file.\
            """,
            AMBER));
  }
}
